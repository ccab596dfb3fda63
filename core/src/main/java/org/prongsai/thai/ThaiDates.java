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

  /** "ปีงบประมาณ พ.ศ. ๒๕๖๖". */
  public static String official(FiscalYear year) {
    return ThaiDigits.toThai("ปีงบประมาณ พ.ศ. " + year.year());
  }

  /** "๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙", as in the measures tables of seed 3; one day alone as a day. */
  public static String official(DateRange days) {
    return days.start().equals(days.end()) ? official(days.start()) : official(days.start()) + " - " + official(days.end());
  }

  /** "ต.ค. ๖๕ - ก.ย. ๖๖" for whole months, else "๑ ต.ค. ๖๕ - ๑๕ ก.ย. ๖๖". */
  public static String brief(DateRange days) {
    YearMonth last = YearMonth.from(days.end());
    boolean whole = days.start().getDayOfMonth() == 1 && days.end().equals(last.atEndOfMonth());
    return whole
        ? ThaiDigits.toThai(briefMonth(YearMonth.from(days.start())) + " - " + briefMonth(last))
        : brief(days.start()) + " - " + brief(days.end());
  }

  /**
   * A reading in official style; reading it again gives the same. What has no time of its own is said as such
   * ("อย่างต่อเนื่อง"), {@link DateReading.None} is an empty text.
   */
  public static String official(DateReading reading) {
    return ThaiDigits.toThai(switch (reading) {
      case DateReading.Day(var date) -> official(date);
      case DateReading.Range(var days) -> range(days);
      case DateReading.Month(var month) -> "เดือน" + official(month);
      case DateReading.Due(var date) -> due(date);
      case DateReading.Recurrence rhythm -> RhythmText.of(rhythm);
      case DateReading.Relative(var within) -> "ภายใน " + RhythmText.of(within);
      case DateReading.Duration(var length) -> "ระยะเวลา " + RhythmText.of(length);
      case DateReading.Unspecific ignored -> "อย่างต่อเนื่อง";
      case DateReading.None ignored -> "";
    });
  }

  /** A range of one day would be read as that day. */
  private static String range(DateRange days) {
    return official(days.start()) + " - " + official(days.end());
  }

  /** The last day of a month is said by the month, as the seeds do. */
  private static String due(LocalDate date) {
    return date.equals(YearMonth.from(date).atEndOfMonth())
        ? "ภายในเดือน" + monthAndYear(date) : "ภายในวันที่ " + official(date);
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
