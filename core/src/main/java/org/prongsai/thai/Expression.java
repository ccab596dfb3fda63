package org.prongsai.thai;

/** An expression of time as parsed, before years are filled in. */
sealed interface Expression {

  record At(Point point) implements Expression {}

  record Between(Point from, Point to) implements Expression {}

  /** @param before whether the day itself is too late */
  record Deadline(Expression target, boolean before) implements Expression {}

  /** What needs no year. */
  record Known(DateReading reading) implements Expression {}

  /** "ประจำปี" in the name of a thing: a rhythm only when nothing else is said. */
  record Yearly() implements Expression {}

  /** The smaller, the more a reader looks for it in a cell that holds several. */
  default int rank() {
    return switch (this) {
      case Deadline ignored -> 0;
      case At(Point.InMonth ignored) -> 1;
      case At(Point.EndOf ignored) -> 1;
      case Between ignored -> 2;
      case Known(DateReading.Recurrence(var every, var months, var due)) -> every == null && months.isEmpty() ? 8 : 3;
      case At(Point.OfMonth ignored) -> 4;
      case Known(DateReading.Relative ignored) -> 5;
      case At(Point.OfYear ignored) -> 6;
      case Known(DateReading.Duration ignored) -> 7;
      case Yearly ignored -> 9;
      case Known ignored -> 10;
    };
  }
}
