package org.prongsai.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.thai.DateRange;

/**
 * What an agency tells in a form of a year.
 *
 * @param entries in their order
 * @param none for what is stated that there is nothing: months as in {@code 2026-01}, {@link #ALL} for all of it
 */
public record Told(List<Entry> entries, Set<String> none) {

  public static final String ALL = "all";
  public static final Told NOTHING = new Told(List.of(), Set.of());

  public Told {
    entries = List.copyOf(entries);
    none = Set.copyOf(none);
  }

  /** Only what belongs to a stretch of time; entries without a date belong to the whole year and stay. */
  public Told during(FormKind form, DateRange days) {
    return new Told(entries.stream().filter(entry -> entry.days(form)
        .map(of -> days.contains(of.start()) && days.contains(of.end())).orElse(true)).toList(), none);
  }

  /** Whether it is stated that there is nothing at all; entries speak against it. */
  public boolean isNone() {
    return entries.isEmpty() && none.contains(ALL);
  }

  /** Whether something is there or it is stated that there is nothing. */
  public boolean tells(FormKind form, YearMonth month) {
    return isNone() || none.contains(month.toString())
        || entries.stream().anyMatch(entry -> entry.month(form).filter(month::equals).isPresent());
  }

  /** The months of a stretch that were over on a day. */
  public static Stream<YearMonth> over(DateRange days, LocalDate today) {
    return months(days).filter(month -> month.atEndOfMonth().isBefore(today));
  }

  static Stream<YearMonth> months(DateRange days) {
    YearMonth last = YearMonth.from(days.end());
    return Stream.iterate(YearMonth.from(days.start()), month -> !month.isAfter(last), month -> month.plusMonths(1));
  }
}
