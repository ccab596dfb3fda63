package org.prongsai.review;

import static org.prongsai.review.ReviewState.ANSWERING;
import static org.prongsai.review.ReviewState.APPROVED;
import static org.prongsai.review.ReviewState.DRAFT;
import static org.prongsai.review.ReviewState.ISSUED;
import static org.prongsai.review.ReviewState.SUBMITTED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with what an agency hands in, from where, and by whom. */
public enum ReviewMove {
  WRITE(Actor.AGENCY, DRAFT, APPROVED),
  APPROVE(Actor.EXECUTIVE, DRAFT),
  SUBMIT(Actor.AGENCY, APPROVED),
  /** To name readers and who moderates, or to let one of them go. */
  INVITE(Actor.AGENCY, SUBMITTED),
  READ(Actor.READER, SUBMITTED),
  MODERATE(Actor.MODERATOR, SUBMITTED),
  ISSUE(Actor.MODERATOR, SUBMITTED),
  OBJECT(Actor.AGENCY, ISSUED),
  ANSWER(Actor.MODERATOR, ISSUED, ANSWERING);

  /** In which part somebody does it. */
  public enum Actor { AGENCY, EXECUTIVE, READER, MODERATOR }

  private final Actor actor;
  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final Set<ReviewState> from;

  ReviewMove(Actor actor, ReviewState first, ReviewState... others) {
    this.actor = actor;
    this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  public Actor actor() {
    return actor;
  }

  public boolean leadsFrom(ReviewState state) {
    return from.contains(state);
  }
}
