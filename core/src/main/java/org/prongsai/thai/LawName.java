package org.prongsai.thai;

/** The year in the name of an Act or a regulation ("พระราชบัญญัติ… พ.ศ. ๒๕๖๐") belongs to the name and dates nothing. */
final class LawName {

  /** Names of Acts are long, but not longer than this many tokens. */
  private static final int REACH = 24;

  private final Cursor cursor;

  LawName(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether such a year stands here; it is taken. */
  boolean year() {
    if (!cursor.is(Term.BUDDHIST) || !isNamed()) {
      return false;
    }
    cursor.take();
    return true;
  }

  private boolean isNamed() {
    for (int back = 1; back <= REACH; back++) {
      switch (cursor.peek(-back).term()) {
        case LAW -> {
          return true;
        }
        case MONTH, FISCAL_YEAR, YEAR_UNIT, YEARLY, CALENDAR, BUDDHIST, WITHIN -> {
          return false;
        }
        default -> { }
      }
    }
    return false;
  }
}
