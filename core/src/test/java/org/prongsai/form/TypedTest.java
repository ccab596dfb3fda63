package org.prongsai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.Field.Type;
import org.prongsai.message.Outcome;

/** Values as offices write them. */
class TypedTest {

  private static Field field(Type type) {
    return new Field("f", type, LocalText.thai("ช่อง"), null, false, null, false,
        List.of(new Field.Option("specific", LocalText.thai("วิธีเฉพาะเจาะจง"), 0)), List.of(), null);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "AMOUNT | ๑๒,๕๐๐.๕๐ | 12500.50", "AMOUNT | 3,000 บาท | 3000", "COUNT | ๔๒ | 42", "COUNT | 007 | 7",
      "DAY | ๑๔ พ.ย. ๒๕๖๘ | 2025-11-14", "DAY | 14 พฤศจิกายน 2568 | 2025-11-14", "DAY | 2025-11-14 | 2025-11-14",
      "MONTH | 2026-01 | 2026-01", "MONTH | มกราคม 2569 | 2026-01", "YEARS | ๒๕๖๖ - ๒๕๗๐ | 2566-2570",
      "YEARS | พ.ศ. 2566 | 2566-2566", "RANK | ๕ | 5", "ADDRESS | www.example.go.th/a | https://www.example.go.th/a",
      "EMAIL | saraban@example.go.th | saraban@example.go.th", "PHONE | ๐ ๒๑๒๓ ๔๕๖๗ ต่อ ๑๒ | ๐ ๒๑๒๓ ๔๕๖๗ ต่อ ๑๒",
      "CHOICE | specific | specific", "TEXT | งาน  ซ่อมถนน | งาน ซ่อมถนน"})
  void isKeptInOneForm(Type type, String typed, String kept) {
    assertEquals(Outcome.done(kept), Typed.read(field(type), typed, 2569));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "AMOUNT | หมื่นสอง | 3204", "AMOUNT | -5 | 3204", "AMOUNT | 1.234 | 3204", "COUNT | 1.5 | 3205", "COUNT | 12345678901 | 3205",
      "DAY | เดือนหน้า | 3203", "DAY | 31 ก.พ. 2569 | 802", "MONTH | 2024-01 | 3210", "MONTH | 2026-13 | 3210",
      "YEARS | 2570-2566 | 3211", "YEARS | 2023-2027 | 3211", "RANK | 6 | 3206", "RANK | 0 | 3206",
      "ADDRESS | javascript:alert(1) | 3207", "ADDRESS | ไม่มี | 3207", "EMAIL | saraban | 3208", "PHONE | ไม่มี | 3209",
      "CHOICE | other | 3202", "ABOVE | 1 or 1=1 | 3202"})
  void whatIsNoneIsRefusedInItsOwnWords(Type type, String typed, int problem) {
    assertEquals(problem, Typed.read(field(type), typed, 2569) instanceof Outcome.Refused<String>(var problems)
        ? problems.getFirst().number() : 0);
  }
}
