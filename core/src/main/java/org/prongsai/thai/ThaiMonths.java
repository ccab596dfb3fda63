package org.prongsai.thai;

import java.util.List;

/** The months' names. */
public final class ThaiMonths {

  private static final List<String> FULL = List.of(
      "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
      "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม");
  private static final List<String> ABBREVIATED = List.of(
      "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

  private ThaiMonths() {}

  /** @param month 1 to 12 */
  public static String full(int month) {
    return FULL.get(month - 1);
  }

  /**
   * With its dots.
   *
   * @param month 1 to 12
   */
  public static String abbreviated(int month) {
    return ABBREVIATED.get(month - 1);
  }
}
