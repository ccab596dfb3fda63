package org.prongsai.thai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of expressions of time, without their blanks. A longer word wins, so words that merely look alike stand here too. */
final class Lexicon {

  record Entry(String word, Term term, int value, boolean abbreviated) {}

  /** The value of a fiscal year that names the year of a thing ("ตรวจสอบภายในประจำปีงบประมาณ"), and is no deadline. */
  static final int YEARLY = 1;
  /** The value of the one word for "after" that is also the word for a latter half. */
  static final int LATTER = 1;

  private static final Map<Character, List<Entry>> BY_FIRST_LETTER = new HashMap<>();

  /** Months as they are found: with dots lost, with the spelling mistakes that are common and certain, in English. */
  private static final List<String> MONTHS = List.of(
      "มกราคม มกรา january", "กุมภาพันธ์ กุมภาพันธ กุมภาพันธุ์ กุมภา february", "มีนาคม มีนา march",
      "เมษายน เมษา april", "พฤษภาคม พฤกษภาคม พฤษภา may", "มิถุนายน มิถุนา june",
      "กรกฎาคม กรกฏาคม กรกฎา กรกฏา july", "สิงหาคม สิงหา august", "กันยายน กันยา september",
      "ตุลาคม ตุลา october", "พฤศจิกายน พฤษจิกายน พฤศจิกา november", "ธันวาคม ธันวา december");
  private static final List<String> ENGLISH_ABBREVIATIONS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> ONES =
      List.of("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
  private static final List<String> TENS =
      List.of("", "สิบ", "ยี่สิบ", "สามสิบ", "สี่สิบ", "ห้าสิบ", "หกสิบ", "เจ็ดสิบ", "แปดสิบ", "เก้าสิบ");

  static {
    add(Term.DAY_OF, "วันที่");
    add(Term.DAY_UNIT, "วัน", "วันทำการ", "วันทำงาน");
    add(Term.WEEKDAY, "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันพฤหัส", "วันศุกร์", "วันเสาร์", "วันอาทิตย์");
    add(Term.WEEK_UNIT, "สัปดาห์", "อาทิตย์");
    add(Term.MONTH_UNIT, "เดือน");
    add(Term.QUARTER_UNIT, "ไตรมาส", "ไตรมาศ", "q");
    add(Term.HALF, "ครึ่ง");
    add(Term.YEAR_UNIT, "ปี");
    add(Term.FISCAL_YEAR, "ปีงบประมาณ", "ปีงบฯ", "ปีงบ", "รอบปีงบประมาณ", "fy");
    put(new Entry("ประจำปีงบประมาณ", Term.FISCAL_YEAR, YEARLY, false));
    put(new Entry("ประจำปีงบ", Term.FISCAL_YEAR, YEARLY, false));
    add(Term.BUDGET, "งบประมาณ");
    add(Term.CALENDAR, "ปีปฏิทิน");
    add(Term.BUDDHIST, "พ.ศ.", "พ.ศ", "พศ.", "พุทธศักราช");
    add(Term.CHRISTIAN, "ค.ศ.", "ค.ศ");
    add(Term.FROM, "ตั้งแต่", "ระหว่าง", "เริ่ม", "จาก");
    add(Term.TO, "ถึง", "สิ้นสุด", "และสิ้นสุด", "จนถึง", "ไปจนถึง", "กระทั่งถึง", "จนกระทั่งถึง", "-", "–", "—", "‑", "−", "~");
    add(Term.WITHIN, "ภายใน", "ไม่เกิน", "ไม่ช้ากว่า", "ไม่ช้าเกินกว่า", "อย่างช้า", "อย่างช้าไม่เกิน", "ภายในไม่เกิน",
        "กำหนดแล้วเสร็จ", "ครบกำหนด", "กำหนดส่ง");
    add(Term.BEFORE, "ก่อน");
    add(Term.END_OF, "สิ้น");
    add(Term.START_OF, "ต้น");
    put(new Entry("หลัง", Term.AFTER, LATTER, false));
    add(Term.AFTER, "หลังจาก", "ภายหลัง", "ภายหลังจาก", "นับแต่", "นับจาก", "นับตั้งแต่", "นับถัดจาก", "นับ", "ถัดจาก");
    add(Term.EVERY, "ทุก", "ทุกๆ");
    add(Term.EACH, "ราย", "แต่ละ", "ประจำ", "เป็นราย");
    add(Term.PER, "ละ", "ต่อ");
    add(Term.TIMES, "ครั้ง");
    add(Term.AT_LEAST, "อย่างน้อย", "ไม่น้อยกว่า", "มากกว่า", "เกินกว่า", "ไม่ต่ำกว่า", "อย่างต่ำ");
    add(Term.ROUND, "รอบ", "รอบระยะเวลา");
    add(Term.YEARLY, "ประจำปี");
    add(Term.LENGTH, "ระยะ", "ระยะเวลา", "เป็นเวลา", "เป็นระยะเวลา", "นาน", "แผน", "กำหนดเวลา", "ภายในระยะ", "อายุ");
    add(Term.WITHIN, "ภายในระยะเวลา", "ภายในเวลา", "ภายในกำหนดเวลา", "ไม่เกินระยะเวลา");
    add(Term.WHOLE, "ตลอด", "ตลอดทั้ง", "ทั้ง", "ตลอดระยะเวลา");
    add(Term.FIRST, "แรก");
    add(Term.LAST, "สุดท้าย");
    add(Term.CURRENT, "ปัจจุบัน", "นี้");
    add(Term.NEXT, "ถัดไป");
    add(Term.ORDINAL, "ที่");
    add(Term.OF, "ของ", "ข้อมูล", "สำหรับ", "แห่ง");
    add(Term.WHEN, "เมื่อ");
    add(Term.IN, "ใน", "ช่วง", "ในช่วง", "ห้วง");
    add(Term.AND, "และ", "กับ", ",", "และใน", "และภายใน");
    add(Term.OR, "หรือ");
    add(Term.SLASH, "/");
    add(Term.DOT, ".");
    add(Term.OPEN, "(");
    add(Term.CLOSE, ")");
    add(Term.LAW, "พระราชบัญญัติ", "พ.ร.บ.", "พรบ.", "รัฐธรรมนูญ", "ระเบียบ", "ประมวล", "กฎหมาย", "กฎกระทรวง", "ข้อบัญญัติ",
        "เทศบัญญัติ", "พระราชกฤษฎีกา", "พระราชกำหนด", "ว่าด้วย", "ฉบับที่", "ประกาศกระทรวง", "ประกาศคณะกรรมการ");
    add(Term.IRREGULAR, "เป็นระยะ", "เป็นระยะๆ", "เป็นครั้งคราว", "ทุกครั้ง", "ตามวาระ", "เป็นช่วงๆ");
    add(Term.UNSPECIFIC, "ต่อเนื่อง", "อย่างต่อเนื่อง", "สม่ำเสมอ", "อย่างสม่ำเสมอ", "เป็นประจำ", "อยู่เสมอ", "เสมอ", "ตลอดเวลา",
        "โดยเร็ว", "ทันที", "ตั้งแต่บัดนี้", "ตั้งแต่บัดนี้เป็นต้นไป", "เป็นประจำสม่ำเสมอ", "อย่างต่อเนื่องสม่ำเสมอ", "ตามระยะเวลา", "ตามกำหนด", "ตามกำหนดเวลา",
        "ตามกำหนดระยะเวลา", "ภายในกำหนด", "ภายในระยะเวลาที่กำหนด", "ภายในเวลาที่กำหนด",
        "ตามระยะเวลาที่กำหนด", "ตามเวลาที่กำหนด", "ภายในกำหนดระยะเวลา", "ระยะเวลาที่กำหนด");
    // Words that only look like one of the above.
    add(Term.OTHER, "ตลอดจน", "แผนก", "แผนที่", "แผนผัง", "เสมอภาค", "เสมือน", "ระยะยาว", "ระยะสั้น", "ระยะปานกลาง", "ทุกวันนี้", "รายละเอียด", "รายงาน",
        "รายการ", "รายชื่อ", "ติดตาม", "เสร็จสิ้น", "รายได้", "รายจ่าย", "รายบุคคล", "เงินเดือน", "หน่วย", "หนังสือ", "ที่ตั้ง",
        "เจ้าหน้าที่", "ภายในหน่วยงาน", "วันต่อต้าน", "ติดต่อ", "ต่อไป", "ต่อมา", "หนึ่งใด", "รอบคอบ", "รอบรู้", "ปีติ",
        "นับถือ", "สนับสนุน", "จากนั้น", "ต้นแบบ", "ต้นทุน", "เดือนร้อน", "ข้าราชการประจำ");
    for (int month = 1; month <= 12; month++) {
      for (String name : MONTHS.get(month - 1).split(" ")) {
        put(new Entry(name, Term.MONTH, month, false));
      }
      put(new Entry(ENGLISH_ABBREVIATIONS.get(month - 1), Term.MONTH, month, true));
      String dotted = ThaiMonths.abbreviated(month);
      put(new Entry(dotted, Term.MONTH, month, true));
      put(new Entry(dotted.substring(0, dotted.length() - 1), Term.MONTH, month, true));
      put(new Entry(dotted.replace(".", "") + ".", Term.MONTH, month, true));
      put(new Entry(dotted.replace(".", ""), Term.MONTH, month, true));
    }
    for (int number = 1; number < 100; number++) {
      String ones = number > 10 && number % 10 == 1 ? "เอ็ด" : ONES.get(number % 10);
      put(new Entry(TENS.get(number / 10) + ones, Term.NUMBER, number, false));
    }
    BY_FIRST_LETTER.values().forEach(entries ->
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.word().length()).reversed()));
  }

  private Lexicon() {}

  /** The words that begin with a letter, longest first. */
  static List<Entry> beginningWith(char letter) {
    return BY_FIRST_LETTER.getOrDefault(letter, List.of());
  }

  private static void add(Term term, String... words) {
    Arrays.stream(words).forEach(word -> put(new Entry(word, term, 0, false)));
  }

  private static void put(Entry entry) {
    BY_FIRST_LETTER.computeIfAbsent(entry.word().charAt(0), letter -> new ArrayList<>()).add(entry);
  }
}
