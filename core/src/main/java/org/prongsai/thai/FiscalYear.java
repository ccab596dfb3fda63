package org.prongsai.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A Thai government fiscal year (ปีงบประมาณ): 1 October to 30 September, named after the year in which it ends
 * (วิธีการงบประมาณ พ.ศ. 2561, section 4).
 *
 * @param year Buddhist era, as in 2566
 */
public record FiscalYear(int year) {

  static final int BUDDHIST_ERA = 543;
  static final int FIRST_MONTH = 10;

  /** A year of four digits in either script, from 2400 to 2699; empty for everything else. */
  public static Optional<FiscalYear> parse(String written) {
    String year = ThaiDigits.toArabic(written.strip());
    return year.matches("2[456]\\d\\d") ? Optional.of(new FiscalYear(Integer.parseInt(year))) : Optional.empty();
  }

  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getYear() + BUDDHIST_ERA + (day.getMonthValue() >= FIRST_MONTH ? 1 : 0));
  }

  public DateRange days() {
    return part(0, 12);
  }

  /** @param number 1 (October to March) or 2 (April to September) */
  public DateRange half(int number) {
    return part((number - 1) * 6, 6);
  }

  /** @param number 1 (October to December) to 4 (July to September) */
  public DateRange quarter(int number) {
    return part((number - 1) * 3, 3);
  }

  /** @param number 1 to 12, the calendar's: October to December lie in the year before */
  public YearMonth month(int number) {
    return YearMonth.of(year - BUDDHIST_ERA - (number >= FIRST_MONTH ? 1 : 0), number);
  }

  /** @param skipped months after October at which the part begins */
  DateRange part(int skipped, int months) {
    YearMonth first = month(FIRST_MONTH).plusMonths(skipped);
    return new DateRange(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }
}
