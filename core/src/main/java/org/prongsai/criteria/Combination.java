package org.prongsai.criteria;

/** How the scores below make the score above. */
public enum Combination {
  /** The plain mean of what lies directly below: questions, or sub-indicators, or the items of a sub-indicator. */
  MEAN("mean"),
  /** The plain mean of all items of the indicator, past the sub-indicators. */
  MEAN_OF_ITEMS("mean-of-items"),
  /** By the weights that stand on what lies below. */
  WEIGHTED("weighted"),
  /** A mean with weights that nobody has published: only its bounds can be known. */
  UNKNOWN_WEIGHTS("unknown-weights");

  private final String code;

  Combination(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
