package org.prongsai.scoring;

import java.util.Optional;
import org.prongsai.scoring.exact.Fraction;

/** All numbers from low to high, both included; never empty. */
record Interval(Fraction low, Fraction high) {

  static final Interval SCORES = new Interval(Fraction.ZERO, Fraction.HUNDRED);
  /** Half of the last printed place: what a printed figure may hide. */
  static final Fraction HALF_PLACE = Fraction.of(5, 1000);

  /** What a printed figure means. */
  static Interval printed(Fraction figure) {
    return new Interval(figure.minus(HALF_PLACE).max(Fraction.ZERO), figure.plus(HALF_PLACE).min(Fraction.HUNDRED));
  }

  static Interval around(Fraction middle, Fraction radius) {
    return new Interval(middle.minus(radius), middle.plus(radius));
  }

  Optional<Interval> meet(Interval other) {
    Fraction least = low.max(other.low);
    Fraction greatest = high.min(other.high);
    return least.compareTo(greatest) <= 0 ? Optional.of(new Interval(least, greatest)) : Optional.empty();
  }

  Interval hull(Interval other) {
    return new Interval(low.min(other.low), high.max(other.high));
  }

  Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.minus(other.high), high.minus(other.low));
  }

  Interval times(Fraction factor) {
    Fraction a = low.times(factor);
    Fraction b = high.times(factor);
    return new Interval(a.min(b), a.max(b));
  }

  boolean contains(Fraction number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }
}
