package org.prongsai.thai;

import java.util.List;
import java.util.stream.Collectors;

/** Readings as one word, the way the test resources write them. */
final class Written {

  private Written() {}

  static String of(DateReading reading) {
    return switch (reading) {
      case DateReading.Day(var date) -> "date:" + date;
      case DateReading.Range(var days) -> "range:" + days.start() + "/" + days.end();
      case DateReading.Month(var month) -> "month:" + month;
      case DateReading.Due(var date) -> "due:" + date;
      case DateReading.Recurrence rhythm -> "recurrence:" + lengths(rhythm.every())
          + (rhythm.months().isEmpty() ? "" : rhythm.months().toString().replace(" ", ""))
          + String.join(",", rhythm.dueDays());
      case DateReading.Relative(var within) -> "relative:" + within;
      case DateReading.Duration(var length) -> "duration:" + length;
      case DateReading.Unspecific ignored -> "unspecific";
      case DateReading.None ignored -> "none";
    };
  }

  private static String lengths(List<Length> every) {
    return every == null ? "irregular" : every.stream().map(Length::toString).collect(Collectors.joining(","));
  }
}
