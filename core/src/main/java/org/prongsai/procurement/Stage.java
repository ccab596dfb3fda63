package org.prongsai.procurement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.thai.Folding;

/** How far a purchase is, known by the words that offices put into สถานะการจัดซื้อจัดจ้าง. */
public enum Stage {
  CANCELLED("ยกเลิก"),
  NOT_BEGUN("ยังไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ", "ยังไม่เริ่ม", "อยู่ในแผน"),
  /** Up to the signature. */
  BUYING("ยังไม่ลงนาม", "ยังไม่ได้ลงนาม", "ระหว่างการจัดซื้อ", "ระหว่างดำเนินการจัดซื้อ", "ระหว่างการดำเนินการจัดซื้อ",
      "ระหว่างกระบวนการจัดซื้อ", "ระหว่างการลงนาม", "ระหว่างลงนาม", "รอลงนาม"),
  ENDED("สิ้นสุด", "เสร็จสิ้น", "แล้วเสร็จ", "ตรวจรับแล้ว", "ตรวจรับงานแล้ว", "เบิกจ่ายแล้ว"),
  /** Signed and not yet ended. */
  UNDER_CONTRACT("ลงนาม", "ดำเนินการตามสัญญา", "บริหารสัญญา", "ระหว่างดำเนินการและตรวจรับ", "ระหว่างสัญญา", "ส่งงาน");

  private final List<String> words;

  Stage(String... words) {
    this.words = Arrays.stream(words).map(word -> Folding.tolerant(word).text()).toList();
  }

  /** Empty for words that leave open how far it is ("อยู่ระหว่างดำเนินการ"). */
  public static Optional<Stage> of(String written) {
    String folded = Folding.tolerant(written).text();
    return Arrays.stream(values()).filter(stage -> stage.words.stream().anyMatch(folded::contains)).findFirst();
  }
}
