package org.prongsai.documents.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void linesBreakBetweenThaiWords() {
    assertEquals(List.of("ประชาชน", "ใช้", "บริการ"), parts("ประชาชนใช้บริการ"));
  }

  @Test
  void wordsOfOfficialPapersStayWhole() {
    assertEquals(List.of("ผู้รับผิดชอบ", "แจ้ง", "รายละเอียด"), parts("ผู้รับผิดชอบแจ้งรายละเอียด"));
  }

  @Test
  void aYearStaysWithItsEraAndTheRepetitionSignWithItsWord() {
    assertFalse(LineBreaks.of("ปี พ.ศ. ๒๕๖๖").get("ปี พ.ศ. ".length()));
    assertFalse(LineBreaks.of("ต่าง ๆ").get("ต่าง ".length()));
    assertFalse(LineBreaks.of("การประชุม ครั้งที่ ๑/๒๕๖๙").get("การประชุม ครั้งที่ ".length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"สิทธิ์", "พันธุ์", "ศักดิ์", "ณรงค์"})
  void aSilencedConsonantNeverBeginsALine(String word) {
    String text = "ก" + word;
    for (int i = 1; i < text.length(); i++) {
      if (Clusters.mayPart(text, i)) {
        assertFalse(text.substring(i).matches("[ก-ฮ][ิุ]?์"), text.substring(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noClusterIsEverParted(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append((char) ('ก' + random.nextInt('๛' - 'ก' + 1)));
      }
      String thai = text.toString();
      LineBreaks.of(thai).stream().forEach(at -> {
        char begins = thai.charAt(at);
        assertFalse("ะัาำิีึืฺุู็่้๊๋์ํ๎ๅๆฯ".indexOf(begins) >= 0, "a line begins with " + begins);
        assertFalse("เแโใไ".indexOf(thai.charAt(at - 1)) >= 0, "a line ends with " + thai.charAt(at - 1));
      });
    }
  }

  @Test
  void saraAmIsReadByItsTwoGlyphsAsNikhahitAndSaraAa() {
    ShapedText shaped = Shaper.shape(Face.REGULAR, "น้ำ");
    assertTrue(shaped.advance() > 0);
    assertEquals("น\u0e4d้า", String.join("", shaped.texts()));
  }

  @Test
  void noLineEndsWithTheSchemeOfAnAddress() {
    for (String scheme : List.of("http://", "https://", "ftp://")) {
      assertEquals(0, parts("ดูที่ " + scheme + "www.example.go.th/ita/2569/o25 และหน้าอื่น").stream()
          .filter(part -> part.endsWith(scheme)).count(), scheme);
    }
  }

  /** Names as offices write them, in sentences of the seeds and of the invented municipality. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      อบต.ถ้ำรงค์         | เว็บไซต์ของ อบต.ถ้ำรงค์ และประกาศ
      อบต.              | แจ้งให้ประชาชนทราบผ่านประกาศอบต. ทุกเดือน
      ทต.ลำคลอง         | ผู้บริหาร ทต.ลำคลอง (กาฬสินธุ์)
      ป.ป.ช.            | สำนักงาน ป.ป.ช. กำหนดไว้
      เฟสบุ๊ก            | ประชาสัมพันธ์ทางเฟสบุ๊กและเว็บไซต์
      E-Service         | ให้บริการออนไลน์ (E-Service) ทุกวัน
      กองการศึกษา       | หัวหน้าสำนักปลัดและกองการศึกษา
      ผู้เข้าร่วม          | จำนวนผู้เข้าร่วมประชุม
      ลดลง              | คำถามซ้ำทางโทรศัพท์ลดลง
      """)
  void noLineBreaksInsideANameOrAnAbbreviation(String whole, String text) {
    int at = text.indexOf(whole);
    int next = LineBreaks.of(text).nextSetBit(at + 1);
    assertTrue(next < 0 || next >= at + whole.length(), parts(text).toString());
  }

  @Test
  void wordsBehindAHyphenOfALongWordMayBeginALine() {
    assertEquals(List.of("open-", "data"), parts("open-data"));
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at : (Iterable<Integer>) LineBreaks.of(text).stream()::iterator) {
      parts.add(text.substring(from, at));
      from = at;
    }
    parts.add(text.substring(from));
    return parts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"องค์การบริหารส่วนตำบลถ้ำรงค์", "เทศบาลตำบลลำคลอง อำเภอเมืองกาฬสินธุ์", "(เทศบาลตำบลลำคลอง)"})
  void theNameOfAPlaceStaysWhole(String text) {
    for (String name : List.of("ถ้ำรงค์", "ลำคลอง", "เมืองกาฬสินธุ์")) {
      int at = text.indexOf(name);
      if (at >= 0) {
        int next = LineBreaks.of(text).nextSetBit(at + 1);
        assertTrue(next < 0 || next >= at + name.length(), name + " is broken at " + next);
      }
    }
  }
}
