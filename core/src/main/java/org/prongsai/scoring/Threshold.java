package org.prongsai.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Level;
import org.prongsai.scoring.exact.Fraction;

/**
 * A condition of a level: the figure, rounded for print, is at least the minimum.
 *
 * @param name as in {@code OIT>=85}
 */
record Threshold(String name, Figure figure, BigDecimal minimum) {

  /** Far less than any two different scores are apart. */
  private static final Fraction A_TRIFLE = Fraction.of(1, 1_000_000_000_000L);

  static List<Threshold> of(Level level, Criteria criteria, FigureNet net) {
    List<Threshold> thresholds = new ArrayList<>();
    BigDecimal each = level.eachInstrument();
    if (each != null) {
      for (Instrument instrument : criteria.instruments()) {
        thresholds.add(named(instrument.code(), net.figure("instrument:" + instrument.code(), null), each));
      }
    }
    thresholds.add(named("total", net.total(), level.minimum()));
    return thresholds;
  }

  private static Threshold named(String what, Figure figure, BigDecimal minimum) {
    return new Threshold(what + ">=" + minimum.stripTrailingZeros().toPlainString(), figure, minimum);
  }

  boolean isMetBy(Fraction score) {
    return score.rounded(2, RoundingMode.HALF_UP).compareTo(minimum) >= 0;
  }

  /** The least score that rounds to the minimum. */
  Fraction edge() {
    return Fraction.of(minimum).minus(Interval.HALF_PLACE);
  }

  Interval met() {
    return new Interval(edge().min(Fraction.HUNDRED), Fraction.HUNDRED);
  }

  Interval missed() {
    return new Interval(Fraction.of(-1, 1), edge().minus(A_TRIFLE));
  }
}
