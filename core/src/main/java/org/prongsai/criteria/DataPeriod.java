package org.prongsai.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Of what time an item's data must be.
 *
 * @param fiscalYear Buddhist era; null for {@link Kind#CURRENT} and {@link Kind#UNKNOWN}
 */
public record DataPeriod(
    Kind kind, @Nullable Integer fiscalYear, Standing standing, @Nullable String printed, @Nullable String note) {

  public enum Kind {
    /** What is true now. */
    CURRENT,
    /** Of that fiscal year. */
    YEAR,
    /** In force during that fiscal year, whatever its span. */
    COVERS,
    /** The first six months of that fiscal year. */
    FIRST_HALF,
    /** Analyses the results of that fiscal year's assessment. */
    RESULTS_OF,
    UNKNOWN
  }
}
