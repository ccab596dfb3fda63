package org.prongsai.agencyyear;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.message.Place;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.Length;

/** Dates that a file gives as text alone: what they mean is read from the text. */
final class ReadDates {

  private ReadDates() {}

  static DateMark mark(
      String text, @Nullable Role role, @Nullable String of, int fiscalYear, Place place) {
    DateReading reading = DateReader.read(text, fiscalYear);
    List<Length> every = reading.every();
    return new DateMark(text, role == null ? role(reading.kind()) : role, reading.kind(), reading.start(),
        reading.end(), reading.due(), every == null ? null : every.stream().map(Length::toString).toList(), of, place);
  }

  /** What a date is for where the file does not say. */
  static Role role(String kind) {
    return switch (kind) {
      case "due", "relative" -> Role.DEADLINE;
      case "date" -> Role.COMPLETED;
      case "recurrence" -> Role.FOLLOW_UP;
      default -> Role.PERIOD;
    };
  }
}
