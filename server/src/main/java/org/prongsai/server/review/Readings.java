package org.prongsai.server.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.review.Opinion;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewScore;
import org.prongsai.review.Verdict;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.Person;
import org.prongsai.server.year.CriteriaLibrary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers and the moderator do with what was handed in. All of it is written down in the trail of the agency whose it
 * is; the readers' own verdicts only when the results are issued, since the trail is read by people who may read for
 * themselves.
 */
@Service
class Readings {

  private final Reviews reviews;
  private final SaidStore said;
  private final SubmissionStore submissions;
  private final CriteriaLibrary library;
  private final AuditTrail audit;
  private final Clock clock;

  Readings(Reviews reviews, SaidStore said, SubmissionStore submissions, CriteriaLibrary library, AuditTrail audit,
      Clock clock) {
    this.reviews = reviews;
    this.said = said;
    this.submissions = submissions;
    this.library = library;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Gives a reader's verdicts on all components of an item, or others in their place.
   *
   * @return false when it is too late: all have spoken, or the results are out
   */
  @Transactional
  public boolean read(Person by, Review seen, FrozenItem item, Map<Integer, Opinion> opinions) {
    Review now = reviews.locked(seen);
    boolean reads = now.reader(by.account()).filter(Reader::reads).isPresent();
    if (!reads || !ReviewMove.READ.leadsFrom(now.state(clock.instant())) || now.isRead(item)) {
      return false;
    }
    opinions.forEach((no, opinion) -> said.add(now.agency().id(), now.submission().id(),
        new Said.ByReader(item.code(), no, by.account(), opinion, moment())));
    record(by, now, "read", Map.of("item", item.code()));
    return true;
  }

  /** Where readers differ. @return false when that is not, or no longer, to be decided */
  @Transactional
  public boolean moderate(Person by, Review seen, FrozenItem item, Map<Integer, Opinion> opinions) {
    Review now = reviews.locked(seen);
    return mayDecide(by, now, ReviewMove.MODERATE) && now.differing(item).stream().map(FrozenItem.Asked::no).toList()
        .containsAll(opinions.keySet()) && rule(by, now, item, Said.Cause.MODERATION, opinions);
  }

  /** Issues the verdict anew, whatever it is. @return false when there is no such objection, or it has its answer */
  @Transactional
  public boolean answer(Person by, Review seen, FrozenItem item, Map<Integer, Opinion> opinions) {
    Review now = reviews.locked(seen);
    return mayDecide(by, now, ReviewMove.ANSWER) && now.unanswered(item).stream().map(FrozenItem.Asked::no).toList()
        .containsAll(opinions.keySet()) && rule(by, now, item, Said.Cause.OBJECTION, opinions);
  }

  private boolean mayDecide(Person by, Review now, ReviewMove move) {
    return now.reader(by.account()).filter(Reader::moderates).isPresent() && move.leadsFrom(now.state(clock.instant()));
  }

  private boolean rule(Person by, Review now, FrozenItem item, Said.Cause cause, Map<Integer, Opinion> opinions) {
    opinions.forEach((no, opinion) -> said.add(now.agency().id(), now.submission().id(),
        new Said.Ruling(item.code(), no, cause, opinion, by.name(), moment())));
    if (cause == Said.Cause.OBJECTION) {
      record(by, now, "answered", answered(item, opinions));
    } else {
      record(by, now, "moderated", Map.of("item", item.code()));
    }
    return true;
  }

  private static Map<String, @Nullable Object> answered(FrozenItem item, Map<Integer, Opinion> opinions) {
    Map<String, @Nullable Object> told = new TreeMap<>();
    told.put("item", item.code());
    for (Verdict verdict : Verdict.values()) {
      told.put(field(verdict), new TreeMap<>(opinions).entrySet().stream()
          .filter(each -> each.getValue().verdict() == verdict).map(Map.Entry::getKey).toList());
    }
    told.put("reasons", new TreeMap<>(opinions).entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue().reason()).toList());
    return told;
  }

  private static String field(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met";
      case NOT_MET -> "notMet";
      case NONE_TO_SHOW -> "noneToShow";
    };
  }

  /** @return false when something is not decided yet, or the results are out */
  @Transactional
  public boolean issue(Person by, Review seen) {
    Review now = reviews.locked(seen);
    if (!mayDecide(by, now, ReviewMove.ISSUE) || now.undecided() > 0) {
      return false;
    }
    submissions.issue(now.agency().id(), now.submission().id(), new Submission.Act(moment(), by.name(), by.account()));
    ScoredFigure score = score(now);
    Map<String, @Nullable Object> told = new TreeMap<>();
    told.put("score", score.score());
    told.put("criteria", now.submission().criteria());
    told.put("engine", PublishedScores.ENGINE);
    for (Verdict verdict : Verdict.values()) {
      told.put(field(verdict), decided(now, verdict));
    }
    record(by, now, "issued", told);
    return true;
  }

  /** The components of which something was decided, item by item: {@code O1 (2, 3)}. */
  private static List<String> decided(Review review, Verdict verdict) {
    return review.items().stream().map(item -> Map.entry(item.code(), item.asked().stream()
        .filter(each -> review.of(item, each).decided().orElseThrow() == verdict).map(each -> String.valueOf(each.no()))
        .collect(Collectors.joining(", ")))).filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + " (" + each.getValue() + ")").toList();
  }

  /** By the verdicts that stand. */
  ScoredFigure score(Review review) {
    return ReviewScore.of(library.of(review.submission().criteria()), review.wholes());
  }

  private void record(Person by, Review of, String deed, Map<String, ? extends @Nullable Object> facts) {
    audit.record(author(by, of.agency().id()), Change.of(Submissions.SUBJECT, of.submission().id(), deed, Map.of(), facts));
  }

  /** In the trail of the agency whose copies these are, wherever the person sits. */
  private static Author author(Person by, long agency) {
    Author own = by.author();
    return new Author(agency, own.account(), own.name(), own.actingFor(), own.screen());
  }

  private Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
