package org.prongsai.thai;

/**
 * A length of time in one unit, as people say it: six months are not a half year, seven days not a week.
 *
 * @param count at least 1
 */
public record Length(int count, Unit unit) {

  /** The units of ISO 8601 that plans use; a quarter is three months. */
  public enum Unit {
    DAY('D'), WEEK('W'), MONTH('M'), YEAR('Y');

    private final char letter;

    Unit(char letter) {
      this.letter = letter;
    }
  }

  public static Length months(int count) {
    return new Length(count, Unit.MONTH);
  }

  public static Length days(int count) {
    return new Length(count, Unit.DAY);
  }

  public static Length years(int count) {
    return new Length(count, Unit.YEAR);
  }

  /** The ISO 8601 form, as in {@code P6M}. */
  @Override
  public String toString() {
    return "P" + count + unit.letter;
  }
}
