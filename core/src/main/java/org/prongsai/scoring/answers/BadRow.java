package org.prongsai.scoring.answers;

/** Leaves the reading of rows at the first fault; becomes a problem with line and column where the file is known. */
final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  enum Fault {
    OPEN_QUOTE(320),
    TOO_FEW_CELLS(321),
    TOO_MANY_CELLS(322),
    NOT_A_PLACE(323),
    NOT_A_SCORE(324),
    NO_AGENCY(325);

    private final int number;

    Fault(int number) {
      this.number = number;
    }

    /** In the problem catalogue of scoring. */
    int number() {
      return number;
    }
  }

  private final long offset;
  private final Fault fault;
  private final Object[] facts;

  BadRow(long offset, Fault fault, Object... facts) {
    super(fault.name(), null, false, false);
    this.offset = offset;
    this.fault = fault;
    this.facts = facts;
  }

  /** In the file, in bytes. */
  long offset() {
    return offset;
  }

  Fault fault() {
    return fault;
  }

  Object[] facts() {
    return facts;
  }
}
