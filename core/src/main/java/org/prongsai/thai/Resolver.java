package org.prongsai.thai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Turns parsed expressions into dates. */
final class Resolver {

  static final int YEAR_MISSING = 801;
  static final int IMPOSSIBLE = 802;
  static final int BACKWARDS = 803;

  private final @Nullable FiscalYear fiscalYear;

  /** @param fiscalYear gives the missing years; null when it is not known */
  Resolver(@Nullable FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  DateReading reading(Expression expression) {
    return switch (expression) {
      case Expression.Known(var reading) -> reading;
      case Expression.Yearly() -> DateReading.Recurrence.every(Length.years(1));
      case Expression.At(var point) -> orWhy(days(point), days -> at(point, days));
      case Expression.Between(var from, var to) -> orWhy(between(from, to), DateReading.Range::new);
      case Expression.Deadline(var target, var before) -> orWhy(target(target), days -> due(target, days, before));
    };
  }

  private static DateReading orWhy(Outcome<DateRange> days, Function<DateRange, DateReading> then) {
    return switch (days) {
      case Outcome.Done<DateRange>(var range) -> then.apply(range);
      case Outcome.Refused<DateRange>(var problems) -> {
        Problem problem = problems.getFirst();
        yield problem.number() == YEAR_MISSING
            ? new DateReading.Unspecific(problem) : new DateReading.None(problem);
      }
    };
  }

  private static DateReading at(Point point, DateRange days) {
    return switch (point) {
      case Point.InMonth ignored -> new DateReading.Day(days.start());
      case Point.EndOf ignored -> new DateReading.Day(days.start());
      case Point.OfMonth ignored -> new DateReading.Month(YearMonth.from(days.start()));
      case Point.OfYear ignored -> new DateReading.Range(days);
    };
  }

  /** "Before the end of the year" still allows the last day; before a day or a month allows the day before it. */
  private static DateReading due(Expression target, DateRange days, boolean before) {
    boolean inclusive = !before || target instanceof Expression.At(Point.EndOf ignored);
    return new DateReading.Due(inclusive ? days.end() : days.start().minusDays(1));
  }

  private Outcome<DateRange> target(Expression target) {
    return switch (target) {
      case Expression.At(var point) -> days(point);
      case Expression.Between(var from, var to) -> between(from, to);
      default -> throw new IllegalStateException("no deadline: " + target);
    };
  }

  private Outcome<DateRange> between(Point from, Point to) {
    Integer fromYear = from.year();
    Integer toYear = to.year();
    if (fromYear == null && toYear != null) {
      Outcome<DateRange> sameYear = joined(from.in(toYear), to);
      return isBackwards(sameYear) ? joined(from.in(toYear - 1), to) : sameYear;
    }
    if (fromYear != null && toYear == null) {
      Outcome<DateRange> sameYear = joined(from, to.in(fromYear));
      return isBackwards(sameYear) ? joined(from, to.in(fromYear + 1)) : sameYear;
    }
    return joined(from, to);
  }

  private static boolean isBackwards(Outcome<DateRange> days) {
    return days instanceof Outcome.Refused<DateRange>(var problems) && problems.getFirst().number() == BACKWARDS;
  }

  private Outcome<DateRange> joined(Point from, Point to) {
    return days(from).then(first -> days(to).then(last -> last.end().isBefore(first.start())
        ? refused(BACKWARDS, numeric(first.start()), numeric(last.end()))
        : Outcome.done(new DateRange(first.start(), last.end()))));
  }

  private Outcome<DateRange> days(Point point) {
    return switch (point) {
      case Point.InMonth(var day, var month, var year) -> day(day, month, year);
      case Point.OfMonth(var month, var year) -> month(month, year).then(found ->
          Outcome.done(new DateRange(found.atDay(1), found.atEndOfMonth())));
      case Point.OfYear(var fiscal, var skipped, var months, var year) -> year(fiscal, skipped, months, year);
      case Point.EndOf(var whole) -> days(whole).then(days -> Outcome.done(new DateRange(days.end(), days.end())));
    };
  }

  private Outcome<DateRange> day(int day, int month, @Nullable Integer year) {
    boolean never = month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength();
    if (never) {
      return refused(IMPOSSIBLE, day + "/" + month + (year == null ? "" : "/" + year));
    }
    return month(month, year).then(found -> {
      try {
        LocalDate date = found.atDay(day);
        return Outcome.done(new DateRange(date, date));
      } catch (DateTimeException e) {
        return refused(IMPOSSIBLE, day + "/" + month + "/" + (found.getYear() + FiscalYear.BUDDHIST_ERA));
      }
    });
  }

  private Outcome<YearMonth> month(int month, @Nullable Integer year) {
    if (year != null) {
      return Outcome.done(YearMonth.of(year - FiscalYear.BUDDHIST_ERA, month));
    }
    return fiscalYear == null ? refused(YEAR_MISSING) : Outcome.done(fiscalYear.month(month));
  }

  private Outcome<DateRange> year(boolean fiscal, int skipped, int months, @Nullable Integer year) {
    FiscalYear named = year == null ? fiscalYear : new FiscalYear(year);
    if (named == null) {
      return refused(YEAR_MISSING);
    }
    if (fiscal) {
      return Outcome.done(named.part(skipped, months));
    }
    YearMonth first = YearMonth.of(named.year() - FiscalYear.BUDDHIST_ERA, 1).plusMonths(skipped);
    return Outcome.done(new DateRange(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth()));
  }

  /** Day, month and Buddhist year, the same in both languages. */
  private static String numeric(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + (date.getYear() + FiscalYear.BUDDHIST_ERA);
  }

  private static <T> Outcome<T> refused(int number, Object... facts) {
    return Outcome.refused(Problem.of("thai", number, Place.NOWHERE, facts));
  }
}
