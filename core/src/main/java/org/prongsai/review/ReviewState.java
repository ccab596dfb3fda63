package org.prongsai.review;

/** Where what an agency hands in to be read stands. */
public enum ReviewState {
  /** Being written. */
  DRAFT,
  /** The executive has approved the sheet as it is; a change takes it back to {@link #DRAFT}. */
  APPROVED,
  /** Frozen, and being read. */
  SUBMITTED,
  /** The results are out, and the agency may object. */
  ISSUED,
  /** The time for objection is over; an objection waits for its answer. */
  ANSWERING,
  FINAL
}
