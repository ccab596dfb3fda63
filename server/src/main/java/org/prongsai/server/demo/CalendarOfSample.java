package org.prongsai.server.demo;

import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.calendar.AssessmentCalendar;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The days that an invented agency expects of its year; of a real one nothing is known that its own file does not say. */
@Component
@Order(3)
class CalendarOfSample implements YearPart {

  private final AssessmentCalendar calendar;

  CalendarOfSample(AssessmentCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    if (sample.year().invented()) {
      calendar.expect(by, sample.year().fiscalYear());
    }
  }
}
