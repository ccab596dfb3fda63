package org.prongsai.review;

/** What somebody holds of one component of an item. */
public enum Verdict {
  MET,
  NOT_MET,
  /** Of a component that is asked for "ถ้ามี" only: there is nothing that would have to be shown. */
  NONE_TO_SHOW;

  /** Whether it may be given of a component that is asked for without condition, or of one that is not. */
  public boolean isFor(boolean required) {
    return this != NONE_TO_SHOW || !required;
  }

  /** Whether the item has its points as far as this component goes. */
  public boolean counts() {
    return this != NOT_MET;
  }

  /** Whoever says that something is missing says what. */
  public boolean needsReason() {
    return this == NOT_MET;
  }
}
