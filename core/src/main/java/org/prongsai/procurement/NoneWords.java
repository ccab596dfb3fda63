package org.prongsai.procurement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.thai.Folding;

/** The words by which offices state that there is none. */
final class NoneWords {

  private static final Set<String> STROKES = Set.of("-", "–", "—", "--", "---");

  private static final String NONE = folded("ไม่มี");

  /** Whole cells: "ไม่มีผู้เสนอราคารายอื่น" states nothing of the kind. */
  private static final Set<String> WORDS = Stream.of(
      "ไม่ใช้งบประมาณ", "ไม่มีงบประมาณ",
      "ไม่มีราคากลาง", "ไม่ต้องมีราคากลาง", "ไม่มีผู้เสนอราคา", "ไม่มีผู้ยื่นเสนอราคา",
      "ไม่มีผู้ได้รับการคัดเลือก", "ยังไม่มีผู้ได้รับการคัดเลือก", "ยังไม่ตกลงราคา", "ยังไม่ได้คัดเลือก",
      "ยังไม่ลงนามในสัญญา",
      "ยังไม่ได้ลงนามในสัญญา", "ไม่มีสัญญา", "ไม่มีเลขที่โครงการ", "ไม่ต้องมีเลขที่โครงการ", "ไม่มีเลขที่โครงการในระบบ e-GP",
      "ไม่ได้ดำเนินการในระบบ e-GP", "ไม่มีเลขที่สัญญา").map(NoneWords::folded).collect(Collectors.toUnmodifiableSet());

  private NoneWords() {}

  /** Of a status "ยังไม่ลงนามในสัญญา" is a value, of a contract it says that there is none. */
  static boolean isNone(Field field, String cell) {
    String said = folded(cell);
    return STROKES.contains(cell) || said.equals(NONE) || field != Field.STATUS && WORDS.contains(said);
  }

  /** That nothing was bought, said in place of a row's work. */
  static boolean saysNothingBought(String cell) {
    String said = folded(cell);
    return Stream.of("ไม่มีการจัดซื้อจัดจ้าง", "ไม่มีการจัดซื้อ/จัดจ้าง", "ไม่มีการจัดหาพัสดุ").map(NoneWords::folded)
        .anyMatch(said::startsWith);
  }


  private static String folded(String words) {
    return Folding.tolerant(words).text();
  }
}
