package org.prongsai.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.check.Remark.Severity;

/** A purpose that lost its "not": "เพื่อให้เกิดการทุจริต" where prevention is meant (seed 2). */
final class LostNegation implements Rule {

  private static final Pattern LOST = Pattern.compile("เพื่อ(?:ที่จะ)?(?:ให้)?(?:เกิด|มี|ส่งเสริม|สนับสนุน)(?:การ|ความ|โอกาส)?"
      + "(?:ทุจริต|ประพฤติมิชอบ|เรียกรับ|รับสินบน|ให้สินบน|เลือกปฏิบัติ|ผลประโยชน์ทับซ้อน|ขัดกัน|เสียหาย|รั่วไหล)");

  @Override
  public Stream<Remark> remarks(Paper paper) {
    return paper.passages().stream().flatMap(passage -> LOST.matcher(passage.text()).results()
        .map(found -> new Remark("lost-negation", Severity.WRONG, passage.place(), passage.where(),
            List.of(found.group()))));
  }
}
