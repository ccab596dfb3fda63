package org.prongsai.server.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar in the form of RFC 5545. A writer of our own because what a feed of whole days needs of that form is small:
 * line ends, folding at 75 octets, escaping. A reader that is not ours reads it back in the tests.
 */
public final class CalendarText {

  /**
   * A day on which something is due.
   *
   * @param uid stays the same while the thing is the same: calendars then move the entry instead of adding another
   * @param address of the page it leads to
   */
  public record Day(String uid, LocalDate day, String title, String text, String address) {}

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  public static String of(String name, List<Day> days, Instant now) {
    var calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Prongsai//Prongsai//TH");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    calendar.line("X-WR-CALNAME:" + escaped(name));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    days.forEach(day -> calendar.event(day, now));
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(Day day, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(day.uid()));
    line("DTSTAMP:" + STAMP.format(now));
    line("DTSTART;VALUE=DATE:" + DATE.format(day.day()));
    line("DTEND;VALUE=DATE:" + DATE.format(day.day().plusDays(1)));
    line("SUMMARY:" + escaped(day.title()));
    if (!day.text().isEmpty()) {
      line("DESCRIPTION:" + escaped(day.text()));
    }
    line("URL:" + day.address());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n")
        .replace("\r", "\\n");
  }

  /** Folds without parting the octets of one character, nor the halves of a surrogate pair. */
  private void line(String whole) {
    int used = 0;
    for (int i = 0; i < whole.length();) {
      int letter = whole.codePointAt(i);
      int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > LONGEST_LINE) {
        text.append("\r\n ");
        used = 1;
      }
      text.appendCodePoint(letter);
      used += octets;
      i += Character.charCount(letter);
    }
    text.append("\r\n");
  }
}
