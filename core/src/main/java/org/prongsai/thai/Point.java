package org.prongsai.thai;

import org.jspecify.annotations.Nullable;

/** A place in the calendar as a text names it, perhaps without its year. Years are of the Buddhist era. */
sealed interface Point {

  @Nullable Integer year();

  Point in(int year);

  /** A day that may not exist. */
  record InMonth(int day, int month, @Nullable Integer year) implements Point {
    @Override
    public Point in(int named) {
      return new InMonth(day, month, named);
    }
  }

  record OfMonth(int month, @Nullable Integer year) implements Point {
    @Override
    public Point in(int named) {
      return new OfMonth(month, named);
    }
  }

  /**
   * A year or a part of it.
   *
   * @param fiscal whether it begins in October
   * @param skipped months before the part
   * @param months how many
   */
  record OfYear(boolean fiscal, int skipped, int months, @Nullable Integer year) implements Point {
    static OfYear whole(boolean fiscal, @Nullable Integer year) {
      return new OfYear(fiscal, 0, 12, year);
    }

    @Override
    public OfYear in(int named) {
      return new OfYear(fiscal, skipped, months, named);
    }
  }

  /** The last day of another one. */
  record EndOf(Point point) implements Point {
    @Override
    public @Nullable Integer year() {
      return point.year();
    }

    @Override
    public Point in(int named) {
      return new EndOf(point.in(named));
    }
  }
}
