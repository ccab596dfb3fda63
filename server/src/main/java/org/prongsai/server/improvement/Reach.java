package org.prongsai.server.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.thai.FiscalYear;

/**
 * What of a year's work a paper tells.
 *
 * @param until the last day whose reports count; null for all there are
 * @param past whether that day is over: then the work may have come further since than the paper may say
 * @param agreed whether only what was agreed stands in it, and no draft
 */
record Reach(@Nullable LocalDate until, boolean past, boolean agreed) {

  /** All that is known, drafts among it. */
  static final Reach ALL = new Reach(null, false, false);

  /** @param period of a progress paper; null for any other, which tells all */
  static Reach of(@Nullable Period period, int fiscalYear, LocalDate today) {
    if (period == null) {
      return ALL;
    }
    LocalDate end = new FiscalYear(fiscalYear).half(1).end();
    return period == Period.SIX_MONTHS ? new Reach(end, today.isAfter(end), true) : new Reach(null, false, true);
  }

  /** @param day null when it is not known; then it counts */
  boolean holds(@Nullable LocalDate day) {
    return until == null || day == null || !day.isAfter(until);
  }
}
