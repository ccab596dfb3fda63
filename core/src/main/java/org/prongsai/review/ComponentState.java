package org.prongsai.review;

/** Where the verdict on one component stands. */
public enum ComponentState {
  /** Not all readers have given theirs. */
  UNREAD,
  /** All have, and not all say the same. */
  DIFFERS,
  /** Known, and not yet issued. */
  DECIDED,
  /** Issued, and the agency may still object. */
  OPEN,
  /** The agency objects; the answer is awaited. */
  OBJECTED,
  /** Issued again, with the reason, after an objection. */
  REISSUED,
  /** The agency was silent until the end of the window. */
  ACCEPTED
}
