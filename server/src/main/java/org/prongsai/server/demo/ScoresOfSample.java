package org.prongsai.server.demo;

import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.year.Results;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published scores that a sample's files hold. */
@Component
@Order(1)
class ScoresOfSample implements YearPart {

  private final Results results;

  ScoresOfSample(Results results) {
    this.results = results;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    if (sample.earlier() != null) {
      results.importFrom(by, sample.earlier()).orThrow();
    }
    results.importFrom(by, sample.year()).orThrow();
  }
}
