package org.prongsai.server.review;

import java.util.List;
import java.util.Optional;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was handed in, for the agency that did and for those whom it invited; for nobody else. */
@Service
class Reviews {

  private final Agencies agencies;
  private final SubmissionStore submissions;
  private final FrozenStore frozen;
  private final SaidStore said;

  Reviews(Agencies agencies, SubmissionStore submissions, FrozenStore frozen, SaidStore said) {
    this.agencies = agencies;
    this.submissions = submissions;
    this.frozen = frozen;
    this.said = said;
  }

  /** Of the agency's own; empty while it is a draft, too. */
  @Transactional(readOnly = true)
  public Optional<Review> own(Agency agency, long id) {
    return submissions.find(agency.id(), id).filter(each -> !each.isDraft()).map(each -> of(agency, each));
  }

  /** To which the person was invited from where they sit now. */
  @Transactional(readOnly = true)
  public Optional<Review> invited(Person person, long id) {
    return said.invitations(person.account(), person.agency().id()).stream().filter(each -> each.submission() == id)
        .findFirst().map(this::of);
  }

  @Transactional(readOnly = true)
  public List<Review> invited(Person person) {
    return said.invitations(person.account(), person.agency().id()).stream().map(this::of).toList();
  }

  private Review of(Reader reader) {
    return of(agencies.find(reader.agency()).orElseThrow(),
        submissions.find(reader.agency(), reader.submission()).orElseThrow());
  }

  Review of(Agency agency, Submission submission) {
    return new Review(agency, submission, frozen.of(agency.id(), submission.id()), said.readers(agency.id(),
        submission.id()),
        said.byReaders(agency.id(), submission.id()), said.objections(agency.id(), submission.id()),
        said.rulings(agency.id(), submission.id()));
  }

  /** The same as it stands now, and nobody else changes it until this transaction ends. */
  Review locked(Review seen) {
    return of(seen.agency(), submissions.lock(seen.agency().id(), seen.submission().id()));
  }
}
