package org.prongsai.documents.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.wording.Wording;
import org.prongsai.thai.ThaiDates;

/** Dates in the style of official papers; a missing one leaves dots to write on. */
final class Dates {

  private Dates() {}

  /** "10 เมษายน 2566". */
  static String text(@Nullable LocalDate date) {
    return date == null ? Wording.text("date.blank") : ThaiDates.official(date);
  }

  /** "วันที่ 10 เมษายน พ.ศ. 2566", at the foot of orders and announcements: the regulation wants no "เดือน" there. */
  static String atFoot(@Nullable LocalDate date) {
    return date == null ? Wording.text("date.at-foot-blank") : ThaiDates.inFull(date).replace("เดือน", "");
  }

  /** "วันที่ 10 เดือนเมษายน พ.ศ. 2566", in a sentence. */
  static String inFull(@Nullable LocalDate date) {
    return date == null ? Wording.text("date.in-full-blank") : ThaiDates.inFull(date);
  }
}
