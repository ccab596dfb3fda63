package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/**
 * A step of a year's assessment.
 *
 * @param milestone number of what the office entered; 0 for a step of the criteria
 * @param name in the reader's language where it comes from the criteria
 * @param start null when only the last day is known
 */
public record Step(long milestone, String name, @Nullable LocalDate start, LocalDate end, Origin origin) {

  /** Where it is known from. */
  public enum Origin {
    CRITERIA, OFFICE, EXPECTED;

    Status status() {
      return switch (this) {
        case CRITERIA -> Status.of(Tone.INFO, Icon.CLIPBOARD_CHECK, "calendar.origin.criteria");
        case OFFICE -> Status.of(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, "calendar.origin.office");
        case EXPECTED -> Status.of(Tone.WAIT, Icon.HOURGLASS_SPLIT, "calendar.origin.expected");
      };
    }
  }

  public boolean isExpected() {
    return origin == Origin.EXPECTED;
  }

  public boolean isOneDay() {
    return start == null || start.equals(end);
  }

  /** Its time in words, as in "1 Mar 2569 to 30 Apr 2569". */
  public Message time() {
    return isOneDay() ? Message.of("calendar.day", end) : Message.of("calendar.days", Objects.requireNonNull(start), end);
  }
}
