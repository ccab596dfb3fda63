package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.Length;
import org.prongsai.thai.ThaiDates;

/**
 * A time as people wrote it and as it was read.
 *
 * @param text as written
 * @param kind as {@link DateReading#kind()} names it: {@code due}, {@code recurrence}, {@code unspecific}, {@code none}
 * @param start first day of a period, {@code end} its last; null where it is none
 * @param due the deadline; null where it is none
 * @param every ISO periods of a rhythm, the alternatives that the text allows; null when it is none or irregular
 * @param months of the calendar, 1 to 12, in which a rhythm falls; empty when not said
 * @param dueDays last days of a rhythm, where said: {@code --04-30} in a year, {@code ---05} in each month
 */
public record Timing(String text, Role role, String kind, @Nullable LocalDate start, @Nullable LocalDate end,
    @Nullable LocalDate due, @Nullable List<String> every, List<Integer> months, List<String> dueDays) {

  /** What a time is for. */
  public enum Role { PERIOD, DEADLINE, FOLLOW_UP, COMPLETED }

  public Timing {
    every = every == null ? null : List.copyOf(every);
    months = List.copyOf(months);
    dueDays = List.copyOf(dueDays);
  }

  /** @param fiscalYear Buddhist era, gives the years that the text leaves out */
  public static Timing read(String text, Role role, int fiscalYear) {
    return of(text, role, DateReader.read(text, fiscalYear));
  }

  /** What a text is for is told by what it says: a rhythm is followed up, a deadline kept, all else lasts. */
  public static Timing read(String text, int fiscalYear) {
    DateReading reading = DateReader.read(text, fiscalYear);
    return of(text, switch (reading) {
      case DateReading.Recurrence ignored -> Role.FOLLOW_UP;
      case DateReading.Due ignored -> Role.DEADLINE;
      case DateReading.Relative ignored -> Role.DEADLINE;
      case DateReading.Day ignored -> Role.DEADLINE;
      default -> Role.PERIOD;
    }, reading);
  }

  private static Timing of(String text, Role role, DateReading reading) {
    List<Length> every = reading instanceof DateReading.Recurrence rhythm ? rhythm.every() : null;
    return new Timing(text, role, reading.kind(), reading.start(), reading.end(), reading.due(),
        every == null ? null : every.stream().map(Length::toString).toList(),
        reading instanceof DateReading.Recurrence rhythm ? rhythm.months() : List.of(),
        reading instanceof DateReading.Recurrence rhythm ? rhythm.dueDays() : List.of());
  }

  /** Done on that day, in official style. */
  static Timing completed(LocalDate day) {
    return new Timing(ThaiDates.official(day), Role.COMPLETED, "date", day, day, null, null, List.of(), List.of());
  }

  /** The same time for something else. */
  public Timing as(Role other) {
    return new Timing(text, other, kind, start, end, due, every, months, dueDays);
  }

  public boolean isRhythm() {
    return kind.equals("recurrence");
  }

  /** The day on which it is up: the deadline, or the last day of what lasts; null when it has none or comes back. */
  public @Nullable LocalDate lastDay() {
    return due != null ? due : end;
  }
}
