package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Problem;

class DateReaderTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyExpressionOfTheGrammarIsReadAsItWasMeantHoweverItIsWritten(long seed) {
    Sample sample = new Sample(seed);
    for (int i = 0; i < 4_000; i++) {
      Sample.Expression expression = sample.next();
      assertEquals(expression.expected(), Written.of(DateReader.read(expression.text(), 2566)), expression.text());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void anExpressionIsFoundAmongOtherWords(long seed) {
    Sample sample = new Sample(seed);
    Random random = new Random(seed);
    List<String> before = List.of("กองคลังจัดทำรายงานและเผยแพร่ ", "๑. เจ้าหน้าที่ผู้รับผิดชอบ รายละเอียดตามเอกสารแนบ ",
        "- ประชาชนได้รับทราบ ตลอดจนหน่วยงาน ", "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ ให้หน่วยงาน ");
    List<String> after = List.of(" และเสนอผู้บริหารทราบ", " บนเว็บไซต์ของหน่วยงาน", " ให้ครบถ้วนถูกต้อง");
    for (int i = 0; i < 4_000; i++) {
      Sample.Expression expression = sample.next();
      String text = before.get(random.nextInt(before.size())) + expression.text() + after.get(random.nextInt(after.size()));
      assertEquals(expression.expected(), Written.of(DateReader.read(text, 2566)), text);
    }
  }

  @Test
  void spansLieInTheTextInOrderWhateverTheTextIs() {
    Random random = new Random(8);
    List<String> words = List.of("ภายใน", "เดือน", "มีนาคม", "ทุก", "๖", "31", "/", "-", "ถึง", "พ.ศ.", "๒๕๖๖", "ปีงบประมาณ", "รอบ", " ",
        "ไตรมาส", "ที่", "ละ", "ครั้ง", "มี.ค.", "<p>", "\u200B", "และ", "ของ", "ประจำปี", "วันที่", "สิ้น", "หลัง", "ก", "๙๙๙๙๙๙๙๙๙๙๙",
        "(", "ราย", "ครึ่ง", "แรก", "ก่อน", "<", "ตั้งแต่", "ระยะ");
    for (int round = 0; round < 30_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(10); i >= 0; i--) {
        made.append(words.get(random.nextInt(words.size())));
      }
      String text = made.toString();
      int end = 0;
      for (DatePhrase phrase : DateReader.readAll(text, random.nextBoolean() ? 2566 : null)) {
        assertTrue(phrase.start() >= end && phrase.end() > phrase.start(), text);
        assertEquals(text.substring(phrase.start(), phrase.end()), phrase.text());
        end = phrase.end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "วันที่ ๓ เดือนเมษายน, date:2023-04-03", "ภายในเดือนกันยายน ๒๕๖๕, due:2022-09-30", "ธันวาคม, month:2022-12",
    "31/03/2566, date:2023-03-31", "31-3-66, date:2023-03-31", "2023-03-31, date:2023-03-31", "31 มี.ค.66, date:2023-03-31",
    "31 March 2023, date:2023-03-31", "ก่อนวันที่ ๑ เมษายน ๒๕๖๖, due:2023-03-31", "ก่อนสิ้นปีงบประมาณ พ.ศ. ๒๕๖๖, due:2023-09-30",
    "ภายในไตรมาสที่ ๒, due:2023-03-31", "ตุลาคม - มีนาคม ๒๕๖๖, range:2022-10-01/2023-03-31",
    "ปีงบประมาณ ๒๕๖๖ - ๒๕๖๘, range:2022-10-01/2025-09-30", "แผนพัฒนา (พ.ศ. ๒๕๖๖ - ๒๕๗๐), range:2023-01-01/2027-12-31",
    "ไตรมาสที่ ๑ - ๒ ปีงบประมาณ ๒๕๖๗, range:2023-10-01/2024-03-31", "ภายในวันที่ ๕ ของทุกเดือน, recurrence:P1M---05",
    "ทุกวันที่ ๕ ของเดือน, recurrence:P1M---05", "ทุกเดือนเมษายนและตุลาคม, 'recurrence:P6M[4,10]'",
    "ภายในวันที่ ๓๐ เมษายน ของทุกปี, recurrence:P1Y[4]--04-30", "เดือนละ ๒ ครั้ง, recurrence:irregular",
    "ในเดือนมกราคม และเดือนเมษายน ของทุกปี, 'recurrence:irregular[1,4]'", "หลังเสร็จสิ้นภารกิจ ๗ วัน, relative:P7D",
    "ภายใน ๖ เดือนหลังเสร็จสิ้นโครงการ, relative:P6M", "๖ เดือนหลัง, range:2023-04-01/2023-09-30",
    "เดือนตุลาคม ของปีงบประมาณ ๒๕๖๗, month:2023-10", "ปีปฏิทิน ๒๕๖๖, range:2023-01-01/2023-12-31",
    "แผนการตรวจสอบภายใน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖, range:2022-10-01/2023-09-30", "29 ก.พ. 2567, date:2024-02-29",
    "ภายในเดือนมีนาคม ๑๒. ผู้บริหารกำกับติดตาม, due:2023-03-31", "มีความรู้ มีคู่มือ มีคุณธรรม, none", "สำนักงาน ก.พ. กำหนด, none",
    "อย่างเสมอภาค, none", "คะแนน ๙๑.๕๙ จาก ๑๐๐, none", "ทุกวันนี้ประชาชนเข้าถึงง่าย, none", "คำสั่งที่ ๑๒/๒๕๖๖, none",
    "วันที่ ๓๑ เดือน ๓ พ.ศ. ๒๕๖๖, date:2023-03-31", "ภายใน ๓๐ วันนับแต่วันสิ้นปีงบประมาณ, relative:P30D",
    "ภายใน ๗ วันทำการ นับแต่วันที่ ๑ ตุลาคม ๒๕๖๕, relative:P7D", "31.3.66, date:2023-03-31", "ข้อ 31.3.66, none",
    "'March 31, 2023', date:2023-03-31", "ทุก ๓ เดือน (ธันวาคม มีนาคม มิถุนายน กันยายน), 'recurrence:P3M[3,6,9,12]'",
    "ปีละ ๑ ครั้ง ภายในเดือนเมษายน, recurrence:P1Y[4]--04-30", "ทุก ๖ เดือน (เม.ย. และ ต.ค.), 'recurrence:P6M[4,10]'",
    "ทุกเดือน ภายในเดือนมีนาคม ๒๕๖๖, due:2023-03-31", "ปีละ ๑ - ๒ ครั้ง, 'recurrence:P1Y,P6M'", "ภายในสิ้นเดือน, unspecific",
    "เริ่ม ต.ค. ๖๕ สิ้นสุด ก.ย. ๖๖, range:2022-10-01/2023-09-30", "เดือนมกราคม และเดือนเมษายน ๒๕๖๗, month:2024-01",
    "ไตรมาสที่ ๑ ปีงบประมาณ ๒๕๖๗ (ต.ค. - ธ.ค.), range:2023-10-01/2023-12-31", "แผน ๕ ปี, duration:P5Y",
    "ภายในเดือนเมษายน และเดือนตุลาคม ๒๕๖๗, due:2024-04-30", "คณะกรรมการข้าราชการพลเรือน (ก.พ.), none",
    "ทุกวันที่ ๓๐ กันยายน, recurrence:P1Y[9]--09-30", "Q1/2566, range:2022-10-01/2022-12-31",
    "ระเบียบกระทรวงมหาดไทย พ.ศ. ๒๕๔๗ และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ ๔) พ.ศ. ๒๕๖๑, none",
    "ตาม พ.ร.บ. จัดซื้อจัดจ้าง พ.ศ. ๒๕๖๐ ภายในเดือนมีนาคม ๒๕๖๖, due:2023-03-31",
    "ข้อ ๗ แห่งกฎกระทรวง (ฉบับที่ ๒) พ.ศ. ๒๕๖๒, none", "'', none", "' ', none"
  })
  void generalFormsAndTheirTraps(String text, String expected) {
    assertEquals(expected, Written.of(DateReader.read(text, 2566)));
  }

  @ParameterizedTest
  @CsvSource({"ภายในเดือนมีนาคม", "วันที่ ๓ เดือนเมษายน", "รอบ ๖ เดือน", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๑"})
  void withoutAnyYearAnExpressionIsUnspecificAndSaysSo(String text) {
    DateReading reading = DateReader.read(text, null);
    assertEquals("unspecific", Written.of(reading));
    assertEquals(801, problem(reading).number());
  }

  @ParameterizedTest
  @CsvSource({"๒๙ กุมภาพันธ์ ๒๕๖๘, 802", "๓๑ เมษายน ๒๕๖๖, 802", "32/1/2566, 802", "31/13/2566, 802", "ภายในวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๗, 802",
    "๑ ตุลาคม ๒๕๖๙ - ๓๐ กันยายน ๒๕๖๘, 803"})
  void aDateThatCannotBeIsNoneWithItsProblem(String text, int number) {
    DateReading reading = DateReader.read(text, null);
    assertEquals("none", Written.of(reading));
    assertEquals(number, problem(reading).number());
  }

  @Test
  void whatIsNoDateHasNoProblem() {
    assertNull(DateReader.read("เผยแพร่บนเว็บไซต์", null).problem());
  }

  private static Problem problem(DateReading reading) {
    assertNotNull(reading.problem());
    return reading.problem();
  }
}
