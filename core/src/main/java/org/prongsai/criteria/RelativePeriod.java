package org.prongsai.criteria;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.DataPeriod.Kind;

/**
 * A data period as distance from the fiscal year of its criteria.
 *
 * @param yearsFromNow -1 for the year before; null when the kind has no year
 */
public record RelativePeriod(Kind kind, @Nullable Integer yearsFromNow, Standing standing) {

  static RelativePeriod of(DataPeriod period, int fiscalYear) {
    Integer year = period.fiscalYear();
    return new RelativePeriod(period.kind(), year == null ? null : year - fiscalYear, period.standing());
  }

  /** Whatever their standing. What is unknown differs from nothing. */
  boolean sameAs(RelativePeriod other) {
    return kind == Kind.UNKNOWN
        || other.kind == Kind.UNKNOWN
        || (kind == other.kind && Objects.equals(yearsFromNow, other.yearsFromNow));
  }
}
