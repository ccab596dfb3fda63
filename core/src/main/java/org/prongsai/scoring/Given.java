package org.prongsai.scoring;

import java.math.BigDecimal;
import org.prongsai.scoring.exact.Fraction;

/**
 * A figure as somebody published it; the same value given twice is one.
 *
 * @param id place among the given figures of one set
 */
record Given(int id, Figure figure, BigDecimal score) {

  Interval meaning() {
    return Interval.printed(Fraction.of(score));
  }

  /** Whether no number is printed as both: printing rounds a half up, so figures a whole place apart exclude each other. */
  boolean excludes(Given other) {
    return figure.equals(other.figure) && score.subtract(other.score).abs().compareTo(new BigDecimal("0.01")) >= 0;
  }
}
