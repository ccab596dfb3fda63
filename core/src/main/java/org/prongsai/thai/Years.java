package org.prongsai.thai;

import org.jspecify.annotations.Nullable;

/** Numbers of years, given in the Buddhist era. */
final class Years {

  private Years() {}

  /** After a word for years: [ พ.ศ. | ค.ศ. ] number. */
  static @Nullable Integer led(Cursor cursor) {
    boolean christian = cursor.skip(Term.CHRISTIAN);
    boolean era = cursor.skip(Term.BUDDHIST) || christian;
    Integer year = read(cursor.peek(0), christian);
    if (year == null || (cursor.peek(0).digits() == 2 && !era && isCounted(cursor))) {
      return null;
    }
    cursor.take();
    return year;
  }

  /** Whether a year, or the word before one, stands that many places ahead. */
  static boolean isAhead(Cursor cursor, int ahead) {
    return cursor.peek(ahead).term() == Term.BUDDHIST || read(cursor.peek(ahead), false) != null;
  }

  /** After a month's name, where a number of two digits may also count something or begin the next item of a list. */
  static @Nullable Integer after(Cursor cursor, boolean led) {
    boolean listed = cursor.peek(0).digits() == 2 && cursor.peek(1).term() == Term.DOT && cursor.peek(2).end() > 0;
    return listed && !led ? null : led(cursor);
  }

  private static boolean isCounted(Cursor cursor) {
    return switch (cursor.peek(1).term()) {
      case TIMES, DAY_UNIT, MONTH_UNIT, MONTH, YEAR_UNIT, WEEK_UNIT, EACH -> true;
      default -> false;
    };
  }

  /** Two digits are 25xx; four are of the Buddhist era from 2400 to 2699, of the Christian from 1900 to 2099. */
  static @Nullable Integer read(Token token, boolean christian) {
    int value = token.value();
    if (token.digits() == 2) {
      return christian ? 2000 + value + FiscalYear.BUDDHIST_ERA : 2500 + value;
    }
    if (token.digits() != 4) {
      return null;
    }
    if (value >= 1900 && value < 2100) {
      return value + FiscalYear.BUDDHIST_ERA;
    }
    return value >= 2400 && value < 2700 && !christian ? Integer.valueOf(value) : null;
  }
}
