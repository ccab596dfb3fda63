package org.prongsai.server.year;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * Where the total would probably lie after changes, by the estimated weights of items: what is certain is wider, for it never
 * rests on estimates. A change gains its part of what full marks would.
 *
 * @param low two decimals, as {@code high}
 */
record Estimate(BigDecimal low, BigDecimal high) {

  /**
   * @param gains of full marks of each question and item, before the changes
   * @return empty where the total is certain, or of a change nothing can be estimated
   */
  static Optional<Estimate> of(Scorecard before, Scorecard after, List<Scorecard.Step> gains, WhatIf whatIf) {
    BigDecimal total = before.total().score();
    if (total == null || after.total().score() != null || whatIf.set().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = total;
    BigDecimal high = total;
    for (KnownScore set : whatIf.set()) {
      Scorecard.Step gain = gain(gains, set);
      if (gain == null || set.score().compareTo(gain.from()) < 0) {
        return Optional.empty();
      }
      BigDecimal part = set.score().subtract(gain.from()).divide(gain.to().subtract(gain.from()), MathContext.DECIMAL64);
      low = low.add(gain.gainLow().multiply(part));
      high = high.add(gain.gainHigh().multiply(part));
    }
    return Optional.of(within(low, high, after.total()));
  }

  /** Several gains estimated apart may reach beyond what is possible together. */
  private static Estimate within(BigDecimal low, BigDecimal high, ScoredFigure certain) {
    return new Estimate(low.max(certain.low()).min(certain.high()).setScale(2, RoundingMode.HALF_UP),
        high.min(certain.high()).max(certain.low()).setScale(2, RoundingMode.HALF_UP));
  }

  private static Scorecard.@Nullable Step gain(List<Scorecard.Step> gains, KnownScore set) {
    return gains.stream().filter(step -> step.code().equals(set.code()) && Objects.equals(step.part(), set.part()))
        .findFirst().orElse(null);
  }
}
