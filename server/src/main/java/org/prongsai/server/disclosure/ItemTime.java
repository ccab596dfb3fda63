package org.prongsai.server.disclosure;

import org.prongsai.criteria.DataPeriod;
import org.prongsai.criteria.Item;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/**
 * Of what time an item's data must be.
 *
 * @param year the fiscal year, of the Buddhist era
 */
record ItemTime(int year, DateRange days) {

  /**
   * Reports of last year are asked for beside plans of this one: the criteria say which.
   *
   * @param fiscalYear of the assessment
   * @param criteriaYear in whose terms the criteria say it
   */
  static ItemTime of(Item item, int fiscalYear, int criteriaYear) {
    Integer named = item.period().fiscalYear();
    int later = item.period().kind() == DataPeriod.Kind.RESULTS_OF ? 1 : 0;
    int year = named == null ? fiscalYear : named + later + fiscalYear - criteriaYear;
    FiscalYear fiscal = new FiscalYear(year);
    return new ItemTime(year, item.period().kind() == DataPeriod.Kind.FIRST_HALF ? fiscal.half(1) : fiscal.days());
  }
}
