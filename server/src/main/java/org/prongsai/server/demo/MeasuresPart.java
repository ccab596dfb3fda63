package org.prongsai.server.demo;

import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.improvement.YearRecord;
import org.prongsai.thai.FiscalYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The measures of a sample with what it reports on them, and the findings that it states. */
@Component
@Order(20)
class MeasuresPart implements YearPart {

  private final YearRecord record;

  MeasuresPart(YearRecord record) {
    this.record = record;
  }

  /** Reports that bear no date of their own reach up to the memo's, else to the end of the year. */
  @Override
  public void bring(Agency agency, Author by, AgencyYear year) {
    AgencyYear.Memo memo = year.memo();
    record.enter(by, year, memo == null || memo.date() == null ? new FiscalYear(year.fiscalYear()).days().end() : memo.date());
  }
}
