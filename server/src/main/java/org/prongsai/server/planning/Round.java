package org.prongsai.server.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/**
 * One turn of a rhythm.
 *
 * @param start first day that it covers
 * @param due day by which it has to be answered
 */
public record Round(LocalDate start, LocalDate due) {

  private static final int MONTHS = 12;

  /**
   * The rounds of a rhythm within a fiscal year, in order. Months, quarters and halves are the fiscal year's. Where a text
   * allows several lengths, the longest binds. An irregular or daily rhythm asks at no particular day and has no rounds.
   */
  public static List<Round> of(Timing rhythm, FiscalYear year) {
    if (!rhythm.isRhythm()) {
      return List.of();
    }
    if (!rhythm.months().isEmpty()) {
      return inMonths(rhythm, year);
    }
    List<String> every = rhythm.every();
    return every == null || every.isEmpty() ? List.of()
        : each(every.stream().map(Period::parse).max(Comparator.comparingLong(Round::length)).orElseThrow(), rhythm, year);
  }

  private static long length(Period period) {
    return period.toTotalMonths() * 30 + period.getDays();
  }

  private static List<Round> each(Period length, Timing rhythm, FiscalYear year) {
    int months = (int) length.toTotalMonths();
    if (months == 0) {
      return length.getDays() % 7 == 0 ? weeks(length.getDays() / 7, year.days()) : List.of();
    }
    List<Round> rounds = new ArrayList<>();
    YearMonth first = YearMonth.from(year.days().start());
    for (int done = 0; done < MONTHS; done += months) {
      YearMonth last = first.plusMonths(Math.min(done + months, MONTHS) - 1L);
      rounds.add(new Round(first.plusMonths(done).atDay(1), dueIn(last, rhythm.dueDays(), 0)));
    }
    return rounds;
  }

  private static List<Round> weeks(int weeks, DateRange days) {
    List<Round> rounds = new ArrayList<>();
    LocalDate start = days.start();
    LocalDate due = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks - 1L);
    while (!due.isAfter(days.end())) {
      rounds.add(new Round(start, due));
      start = due.plusDays(1);
      due = due.plusWeeks(weeks);
    }
    return rounds;
  }

  private static List<Round> inMonths(Timing rhythm, FiscalYear year) {
    List<LocalDate> dues = new ArrayList<>();
    for (int i = 0; i < rhythm.months().size(); i++) {
      dues.add(dueIn(year.month(rhythm.months().get(i)), rhythm.dueDays(), i));
    }
    dues.sort(Comparator.naturalOrder());
    List<Round> rounds = new ArrayList<>();
    LocalDate start = year.days().start();
    for (LocalDate due : dues) {
      rounds.add(new Round(start, due));
      start = due.plusDays(1);
    }
    return rounds;
  }

  /** The day of that month that the text names, else its last. */
  private static LocalDate dueIn(YearMonth month, List<String> dueDays, int place) {
    if (dueDays.size() <= place) {
      return month.atEndOfMonth();
    }
    String written = dueDays.get(place);
    int day = Integer.parseInt(written.substring(written.lastIndexOf('-') + 1));
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(due);
  }
}
