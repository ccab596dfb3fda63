package org.prongsai.server.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.CalendarEntry;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.calendar.AssessmentCalendar;
import org.prongsai.server.calendar.Step;
import org.prongsai.server.review.Submission.Allowance;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Service;

/**
 * Times for objection that are known: the steps of the year's calendar that last more than a day, and where it has
 * none those of the latest earlier year that has. Which of them is the one for objection, people say: steps bear no mark.
 */
@Service
class Allowances {

  private final AssessmentCalendar calendar;
  private final CriteriaLibrary library;

  Allowances(AssessmentCalendar calendar, CriteriaLibrary library) {
    this.calendar = calendar;
    this.library = library;
  }

  /** By what the office reads, in the order of the calendar. */
  Map<String, Allowance> known(Agency agency, int year) {
    Map<String, Allowance> known = new LinkedHashMap<>();
    calendar.steps(agency.id(), year, Language.THAI).forEach(step -> add(known, step, year));
    if (known.isEmpty()) {
      library.earlier(year).stream().filter(each -> each.calendar().size() > 1).findFirst()
          .ifPresent(earlier -> earlier.calendar().forEach(entry -> add(known, entry, earlier.fiscalYear())));
    }
    return known;
  }

  private static void add(Map<String, Allowance> known, Step step, int year) {
    add(known, step.name(), step.start(), step.end(), year);
  }

  private static void add(Map<String, Allowance> known, CalendarEntry entry, int year) {
    add(known, entry.name().th(), entry.start(), entry.end(), year);
  }

  private static void add(Map<String, Allowance> known, String name, @Nullable LocalDate start, @Nullable LocalDate end,
      int year) {
    if (start == null || end == null || start.equals(end)) {
      return;
    }
    int days = (int) ChronoUnit.DAYS.between(start, end) + 1;
    if (days <= Allowance.MOST) {
      String source = Messages.text(Message.of("review.window.of-calendar", name, ThaiDates.official(new DateRange(start,
          end)),
          String.valueOf(year)), Language.THAI);
      known.put(name + " " + year, new Allowance(days, source));
    }
  }
}
