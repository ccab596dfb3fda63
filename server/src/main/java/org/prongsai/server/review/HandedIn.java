package org.prongsai.server.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.review.ComponentState;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewState;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.review.FrozenItem.Asked;

/**
 * What was handed in, for one person of the agency. Verdicts are theirs to see once they are issued.
 *
 * @param list address of the list of the year
 */
record HandedIn(Person person, Review review, String list, Instant now) {

  String path() {
    return list + "/" + review.submission().id();
  }

  ReviewState state() {
    return review.state(now);
  }

  boolean isIssued() {
    return review.submission().issued() != null;
  }

  private boolean may(ReviewMove move) {
    return person.may(Deed.KEEP_DISCLOSURE) && move.leadsFrom(state());
  }

  boolean mayInvite() {
    return may(ReviewMove.INVITE) && review.said().isEmpty();
  }

  boolean mayLetGo(Reader reader) {
    return may(ReviewMove.INVITE) && review.said().stream().noneMatch(each -> each.account() == reader.account());
  }

  boolean mayObject() {
    return may(ReviewMove.OBJECT);
  }

  List<Asked> objectable(FrozenItem item) {
    return mayObject() ? item.asked().stream().filter(each -> review.of(item, each).mayBeObjectedTo()).toList() : List.of();
  }

  ComponentState state(FrozenItem item, Asked asked) {
    return review.of(item, asked).state(review.submission().window(), now);
  }

  /** Null while it is not for this agency to know. */
  @Nullable Boolean whole(FrozenItem item) {
    return isIssued() ? review.whole(item).orElse(null) : null;
  }

  long read() {
    return review.items().stream().filter(review::isRead).count();
  }
}
