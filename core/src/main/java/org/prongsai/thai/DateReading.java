package org.prongsai.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Problem;

/** What an expression of time means. */
public sealed interface DateReading {

  /** A day. */
  record Day(LocalDate date) implements DateReading {}

  /** A stretch of days: from one date to another, a year, a fiscal year, a half, a quarter. */
  record Range(DateRange days) implements DateReading {}

  /** A month of a year. */
  record Month(YearMonth month) implements DateReading {}

  /** A deadline; one within a month, a quarter or a year is its last day. */
  record Due(LocalDate date) implements DateReading {}

  /**
   * A rhythm.
   *
   * @param every the lengths that the text allows; null when it is irregular ("เป็นระยะ", "เดือนละ ๒ ครั้ง")
   * @param months of the calendar in which it falls, 1 to 12; empty when not said
   * @param dueDays last days, where said: {@code --04-30} in a year, {@code ---05} in each month
   */
  record Recurrence(@Nullable List<Length> every, List<Integer> months, List<String> dueDays)
      implements DateReading {
    public Recurrence {
      every = every == null ? null : List.copyOf(every);
      months = List.copyOf(months);
      dueDays = List.copyOf(dueDays);
    }

    public static Recurrence every(Length... lengths) {
      return new Recurrence(List.of(lengths), List.of(), List.of());
    }

    public static Recurrence irregular() {
      return new Recurrence(null, List.of(), List.of());
    }
  }

  /** A time allowed after an event that the text names ("ไม่เกิน ๗ วันหลังเสร็จสิ้นแต่ละภารกิจ"). */
  record Relative(Length within) implements DateReading {}

  /** How long something lasts ("แผนระยะ ๑ ปี"). */
  record Duration(Length length) implements DateReading {}

  /**
   * A time that is meant but not fixed ("อย่างต่อเนื่อง").
   *
   * @param problem why it is not, where the year is missing
   */
  record Unspecific(@Nullable Problem problem) implements DateReading {}

  /**
   * No time.
   *
   * @param problem what is wrong with what looks like one, as in 30 February
   */
  record None(@Nullable Problem problem) implements DateReading {}

  /** The name of the kind in files and in the output of {@code prongsai date}. */
  default String kind() {
    return switch (this) {
      case Day ignored -> "date";
      default -> getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  /** The first day; null where there is none. */
  default @Nullable LocalDate start() {
    return switch (this) {
      case Day(var date) -> date;
      case Range(var days) -> days.start();
      case Month(var month) -> month.atDay(1);
      default -> null;
    };
  }

  /** The last day; null where there is none. */
  default @Nullable LocalDate end() {
    return switch (this) {
      case Day(var date) -> date;
      case Range(var days) -> days.end();
      case Month(var month) -> month.atEndOfMonth();
      default -> null;
    };
  }

  /** The deadline; null when it is none. */
  default @Nullable LocalDate due() {
    return this instanceof Due(var date) ? date : null;
  }

  /** The lengths of a rhythm; null when it is irregular or no rhythm. */
  default @Nullable List<Length> every() {
    return null;
  }

  /** What is wrong; null when nothing is. */
  default @Nullable Problem problem() {
    return switch (this) {
      case Unspecific(var problem) -> problem;
      case None(var problem) -> problem;
      default -> null;
    };
  }
}
