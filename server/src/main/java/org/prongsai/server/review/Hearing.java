package org.prongsai.server.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.review.ReviewMove;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the agency does once it has handed in: names readers, objects. */
@Service
class Hearing {

  private final Reviews reviews;
  private final SaidStore said;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  Hearing(Reviews reviews, SaidStore said, People people, AuditTrail audit, Clock clock) {
    this.reviews = reviews;
    this.said = said;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Invites an account to this one submission. Until the first verdict is given: later nobody could read independently.
   *
   * @return what stands in the way; null when nothing did
   */
  @Transactional
  public @Nullable Problem invite(Author by, Review seen, long account, Reader.Part part) {
    Review now = reviews.locked(seen);
    Optional<Agency> home = home(by.agency(), account);
    if (home.isEmpty()) {
      return problem(3805);
    }
    if (!ReviewMove.INVITE.leadsFrom(now.state(clock.instant())) || !now.said().isEmpty()) {
      return problem(3811);
    }
    if (now.submission().wasPreparedBy(account)) {
      return problem(3806);
    }
    if (now.reader(account).isPresent()) {
      return problem(3807);
    }
    if (part == Reader.Part.MODERATOR && now.hasModerator()) {
      return problem(3808);
    }
    Member member = people.member(home.get().id(), account).orElseThrow();
    said.invite(new Reader(by.agency(), now.submission().id(), account, member.name(), home.get().id(), part), moment());
    audit.record(by, Change.of(Submissions.SUBJECT, now.submission().id(), "invited", Map.of(),
        Map.of("account", account, "person", member.name(), "part", part, "from", home.get().name())));
    return null;
  }

  private static Problem problem(int number) {
    return switch (number) {
      case 3805 -> Problem.of("review", 3805, Place.NOWHERE);
      case 3806 -> Problem.of("review", 3806, Place.NOWHERE);
      case 3807 -> Problem.of("review", 3807, Place.NOWHERE);
      case 3808 -> Problem.of("review", 3808, Place.NOWHERE);
      default -> Problem.of("review", 3811, Place.NOWHERE);
    };
  }

  /** From whose office somebody would read: this one if they belong to it, else the first in which they may read. */
  private Optional<Agency> home(long agency, long account) {
    return people.agenciesOf(account).stream().filter(each -> people.member(each.id(), account).filter(Hearing::mayRead)
        .isPresent())
        .min(java.util.Comparator.comparing(each -> each.id() == agency ? 0L : each.id()));
  }

  static boolean mayRead(Member member) {
    return member.roles().stream().anyMatch(Deed.READ_SUBMISSIONS.roles()::contains);
  }

  /** @return false when they have spoken, or were never invited: what somebody said stays theirs */
  @Transactional
  public boolean letGo(Author by, Review seen, long account) {
    Review now = reviews.locked(seen);
    Optional<Reader> reader = now.reader(account);
    if (reader.isEmpty() || !ReviewMove.INVITE.leadsFrom(now.state(clock.instant()))
        || now.said().stream().anyMatch(each -> each.account() == account)) {
      return false;
    }
    said.letGo(reader.get());
    audit.record(by, Change.of(Submissions.SUBJECT, now.submission().id(), "let-go",
        Map.of("account", account, "person", reader.get().name(), "part", reader.get().part()), Map.of()));
    return true;
  }

  /**
   * Objects to verdicts on an item.
   *
   * @param reasons by component
   * @return false when the time is over, or one of them cannot be objected to
   */
  @Transactional
  public boolean object(Author by, Review seen, FrozenItem item, Map<Integer, String> reasons) {
    Review now = reviews.locked(seen);
    boolean may = item.asked().stream().filter(each -> reasons.containsKey(each.no()))
        .allMatch(each -> now.of(item, each).mayBeObjectedTo());
    if (!may || !ReviewMove.OBJECT.leadsFrom(now.state(clock.instant()))) {
      return false;
    }
    reasons.forEach((no, reason) -> said.add(by.agency(), now.submission().id(),
        new Said.Objection(item.code(), no, reason, by.name(), moment())));
    audit.record(by, Change.of(Submissions.SUBJECT, now.submission().id(), "objected", Map.of(), Map.of("item", item.code(),
        "reasons", new java.util.TreeMap<>(reasons).entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue()).toList())));
    return true;
  }

  private Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
