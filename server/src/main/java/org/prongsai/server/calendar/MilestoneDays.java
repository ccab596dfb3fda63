package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.notice.CalendarSource;
import org.prongsai.server.notice.CalendarText;
import org.prongsai.server.notice.Notices;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** The days of the assessment in people's calendars: what begins and what ends. */
@Component
class MilestoneDays implements CalendarSource {

  private final AssessmentCalendar calendar;
  private final Agencies agencies;
  private final Notices notices;

  MilestoneDays(AssessmentCalendar calendar, Agencies agencies, Notices notices) {
    this.calendar = calendar;
    this.agencies = agencies;
    this.notices = notices;
  }

  @Override
  public List<CalendarText.Day> days(long agency, LocalDate from) {
    Agency whose = agencies.find(agency).orElseThrow();
    return calendar.from(agency, from).stream().flatMap(milestone -> days(whose, milestone)).toList();
  }

  private Stream<CalendarText.Day> days(Agency agency, Milestone milestone) {
    LocalDate start = milestone.start();
    Stream<CalendarText.Day> begins = start == null || start.equals(milestone.end()) ? Stream.of()
        : Stream.of(day(agency, milestone, "begins", start));
    return Stream.concat(begins, Stream.of(day(agency, milestone, "ends", milestone.end())));
  }

  private CalendarText.Day day(Agency agency, Milestone milestone, String what, LocalDate day) {
    String title = Message.of("calendar.feed." + (milestone.expected() ? "expected" : what), milestone.name())
        .in(Language.THAI);
    return new CalendarText.Day(agency.id() + "-milestone-" + milestone.id() + "-" + what + "@prongsai", day, title,
        milestone.said(), notices.addressOf("/office/" + agency.slug() + "/" + FiscalYear.of(day).year() + "/calendar"));
  }
}
