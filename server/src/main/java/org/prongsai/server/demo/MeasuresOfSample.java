package org.prongsai.server.demo;

import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.improvement.YearRecord;
import org.prongsai.thai.FiscalYear;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Weaknesses and measures of a sample's file, with what it reports on them. */
@Component
@Order(2)
class MeasuresOfSample implements YearPart {

  private final YearRecord record;

  MeasuresOfSample(YearRecord record) {
    this.record = record;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    AgencyYear earlier = sample.earlier();
    if (earlier != null) {
      record.enter(by, earlier, new FiscalYear(earlier.fiscalYear()).days().end());
    }
    record.enter(by, sample.year(), sample.reportedUpTo());
  }
}
