package org.prongsai.thai;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates in official style, with Thai digits; {@link ThaiDigits#toArabic} gives the other. */
public final class ThaiDates {

  private ThaiDates() {}

  /** "๑๐ เมษายน ๒๕๖๖", as in the head of a memo. */
  public static String official(LocalDate date) {
    return ThaiDigits.toThai(date.getDayOfMonth() + " " + monthAndYear(date));
  }

  /** "๓๑ มี.ค. ๖๖", as in narrow columns. */
  public static String brief(LocalDate date) {
    return ThaiDigits.toThai(date.getDayOfMonth() + " " + briefMonth(YearMonth.from(date)));
  }

  /** "วันที่ ๓ เดือนเมษายน พ.ศ. ๒๕๖๖", as in orders and announcements. */
  public static String inFull(LocalDate date) {
    return ThaiDigits.toThai("วันที่ " + date.getDayOfMonth() + " เดือน" + ThaiMonths.full(date.getMonthValue())
        + " พ.ศ. " + year(date));
  }

  /** "เมษายน ๒๕๖๖". */
  public static String official(YearMonth month) {
    return ThaiDigits.toThai(monthAndYear(month.atDay(1)));
  }

  private static String briefMonth(YearMonth month) {
    return ThaiMonths.abbreviated(month.getMonthValue()) + " " + "%02d".formatted(year(month.atDay(1)) % 100);
  }

  private static String monthAndYear(LocalDate date) {
    return ThaiMonths.full(date.getMonthValue()) + " " + year(date);
  }

  private static int year(LocalDate date) {
    return date.getYear() + FiscalYear.BUDDHIST_ERA;
  }
}
