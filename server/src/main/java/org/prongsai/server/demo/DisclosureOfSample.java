package org.prongsai.server.demo;

import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.disclosure.Disclosures;
import org.prongsai.server.year.CriteriaLibrary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The checklist of disclosure of a sample's file, where it has one. */
@Component
@Order(4)
class DisclosureOfSample implements YearPart {

  private final Disclosures disclosures;
  private final CriteriaLibrary library;

  DisclosureOfSample(Disclosures disclosures, CriteriaLibrary library) {
    this.disclosures = disclosures;
    this.library = library;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    AgencyYear year = sample.year();
    String serves = year.servesCriteria();
    library.find(serves == null ? year.criteria() : serves)
        .ifPresent(criteria -> disclosures.enter(by, year.fiscalYear(), criteria, year.disclosure()));
  }
}
