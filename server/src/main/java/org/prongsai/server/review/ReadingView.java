package org.prongsai.server.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.review.Opinion;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewState;
import org.prongsai.server.identity.Person;
import org.prongsai.server.review.FrozenItem.Asked;

/** What was handed in, for one person who was invited to it. */
record ReadingView(Person person, Review review, Instant now) {

  /** What one reader said; of the others only once all have spoken. */
  record Heard(String name, Opinion opinion) {}

  Reader self() {
    return review.reader(person.account()).orElseThrow();
  }

  String list() {
    return person.office() + "/reviews";
  }

  String path() {
    return list() + "/" + review.submission().id();
  }

  ReviewState state() {
    return review.state(now);
  }

  boolean isIssued() {
    return review.submission().issued() != null;
  }

  Optional<Opinion> own(FrozenItem item, Asked asked) {
    return Optional.ofNullable(review.opinions(item, asked.no()).get(person.account()));
  }

  boolean hasSpoken(FrozenItem item) {
    return review.hasSpoken(person.account(), item);
  }

  boolean mayRead(FrozenItem item) {
    return self().reads() && ReviewMove.READ.leadsFrom(state()) && !review.isRead(item);
  }

  boolean mayModerate(FrozenItem item) {
    return self().moderates() && ReviewMove.MODERATE.leadsFrom(state()) && !review.differing(item).isEmpty();
  }

  boolean mayAnswer(FrozenItem item) {
    return self().moderates() && ReviewMove.ANSWER.leadsFrom(state()) && !review.unanswered(item).isEmpty();
  }

  boolean mayIssue() {
    return self().moderates() && ReviewMove.ISSUE.leadsFrom(state());
  }

  List<Heard> heard(FrozenItem item, Asked asked) {
    return review.isRead(item) ? review.reading().stream().map(each -> new Heard(each.name(),
        java.util.Objects.requireNonNull(review.opinions(item, asked.no()).get(each.account())))).toList() : List.of();
  }

  /** Null while it is not decided, or not yet for this reader to know. */
  @Nullable Boolean whole(FrozenItem item) {
    return review.isRead(item) ? review.whole(item).orElse(null) : null;
  }

  /** What this person has still to do with it. */
  boolean waits(FrozenItem item) {
    return mayRead(item) && !hasSpoken(item) || mayModerate(item) || mayAnswer(item);
  }

  /** The next one after it that waits for this person, from the top again at the end; null when none does. */
  @Nullable FrozenItem next(FrozenItem item) {
    int at = review.items().indexOf(item);
    return java.util.stream.Stream.concat(review.items().stream().skip(at + 1L), review.items().stream().limit(at))
        .filter(this::waits).findFirst().orElse(null);
  }

  long waiting() {
    return review.items().stream().filter(this::waits).count();
  }
}
