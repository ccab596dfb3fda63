package org.prongsai.criteria;

import java.util.List;

/**
 * A curve over the years that must not run through between the two criteria as if the same had been measured.
 *
 * @param code of a question, or the number of an indicator
 */
public record CurveBreak(Change.Subject subject, String code, LocalText name, List<Reason> reasons) {

  public CurveBreak {
    reasons = List.copyOf(reasons);
  }

  public enum Reason {
    BEGINS, REPLACED, MERGED, SPLIT, OTHER_SCALE, OTHER_POLARITY, OTHER_PARTS,
    /** Of an indicator: what it is measured by is another set, or parts of it break. */
    OTHER_CONTENT,
    OTHER_WEIGHTS,
    /** By what it is measured in one of the years is not known. */
    NOT_KNOWN
  }
}
