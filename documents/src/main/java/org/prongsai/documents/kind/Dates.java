package org.prongsai.documents.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.wording.Wording;

/** Dates in the style of official papers; a missing one leaves dots to write on. */
final class Dates {

  private static final int BUDDHIST_ERA = 543;

  private Dates() {}

  /** "10 เมษายน 2566". */
  static String text(@Nullable LocalDate date) {
    return date == null
        ? Wording.text("date.blank")
        : Wording.text("date", date.getDayOfMonth(), month(date), date.getYear() + BUDDHIST_ERA);
  }

  /** "10 เมษายน พ.ศ. 2566", at the foot of orders and announcements. */
  static String solemn(@Nullable LocalDate date) {
    return date == null
        ? Wording.text("date.solemn-blank")
        : Wording.text("date.solemn", date.getDayOfMonth(), month(date), date.getYear() + BUDDHIST_ERA);
  }

  private static String month(LocalDate date) {
    return Wording.text("month." + date.getMonthValue());
  }
}
