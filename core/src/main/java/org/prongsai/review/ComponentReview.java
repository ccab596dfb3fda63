package org.prongsai.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was said of one component.
 *
 * @param readers how many are to read it
 * @param given the last opinion of each reader who has given one
 * @param moderated where readers differed; null while nobody had to or has decided
 * @param objected whether the agency objects
 * @param answered the answer to the objection; null while there is none
 */
public record ComponentReview(int readers, List<Opinion> given, @Nullable Opinion moderated, boolean objected,
    @Nullable Opinion answered) {

  public ComponentReview {
    given = List.copyOf(given);
  }

  public boolean isRead() {
    return readers > 0 && given.size() == readers;
  }

  public boolean differs() {
    return isRead() && given.stream().map(Opinion::verdict).distinct().count() > 1;
  }

  /** What is issued: what the readers agree on, else what the moderator decided; empty while neither is known. */
  public Optional<Verdict> decided() {
    if (!isRead()) {
      return Optional.empty();
    }
    return differs() ? Optional.ofNullable(moderated).map(Opinion::verdict) : Optional.of(given.getFirst().verdict());
  }

  /** The verdict that stands: after an objection the one that was issued anew. */
  public Optional<Verdict> stands() {
    return answered == null ? decided() : Optional.of(answered.verdict());
  }

  /** Why the verdict that stands is what it is: each reason that was given for it, once. */
  public List<String> reasons() {
    List<Opinion> speaking = answered != null ? List.of(answered) : differs() && moderated != null ? List.of(moderated)
        : differs() ? List.of() : given;
    return speaking.stream().map(Opinion::reason).filter(reason -> !reason.isBlank()).distinct().toList();
  }

  /** Only what was found missing can be objected to. */
  public boolean mayBeObjectedTo() {
    return !objected && decided().filter(verdict -> !verdict.counts()).isPresent();
  }

  /** @param window null while the results are not issued */
  public ComponentState state(@Nullable Window window, Instant now) {
    if (decided().isEmpty()) {
      return differs() ? ComponentState.DIFFERS : ComponentState.UNREAD;
    }
    if (window == null) {
      return ComponentState.DECIDED;
    }
    if (objected) {
      return answered == null ? ComponentState.OBJECTED : ComponentState.REISSUED;
    }
    return window.isOpen(now) ? ComponentState.OPEN : ComponentState.ACCEPTED;
  }
}
