package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {

  @ParameterizedTest
  @CsvSource({
    "ท\u0E4D\u0E32, ท\u0E33", "น\u0E49\u0E4D\u0E32, น\u0E49\u0E33", "น\u0E4D\u0E49\u0E32, น\u0E49\u0E33",
    "น\u0E33\u0E49, น\u0E49\u0E33", "เเผน, แผน", "ที\u0E48\u0E48, ที\u0E48", "ท\u0E48\u0E35, ที\u0E48", "ดิิน, ดิน",
    "ก\u200Bอง, กอง", "กอง\u00A0คลัง, กอง คลัง", "ผู\uF70A, ผู\u0E48", "ป\uF702, ป\u0E35"
  })
  void noiseWithOneReadingIsMended(String noisy, String mended) {
    assertEquals(mended, Repair.of(noisy).text());
  }

  @Test
  void lettersOfAStrangeScriptInAThaiWordAreReportedAndStay() {
    Repair.Repaired repaired = Repair.of("อำเภอน\u094B\u0928ไทย");
    assertEquals("อำเภอน\u094B\u0928ไทย", repaired.text());
    assertEquals(List.of(new Repair.StrangeLetters("\u094B\u0928", 6, UnicodeScript.DEVANAGARI)), repaired.strange());
  }

  @Test
  void lettersOfBengaliAreReportedByTheirScript() {
    assertEquals(UnicodeScript.BENGALI, Repair.of("กา\u09B0ดำเนินการ").strange().getFirst().script());
  }

  @Test
  void latinBesideThaiAndForeignWordsApartAreNoNoise() {
    assertEquals(List.of(), Repair.of("facebookหน่วยงาน TikTok 中文 Ωmega").strange());
  }

  @Test
  void everyCharacterKnowsWhereItBegan() {
    Repair.Repaired repaired = Repair.of("\u200Bเเ\u200Bน\u0E49\u0E4D\u0E32x");
    assertEquals("แน\u0E49\u0E33x", repaired.text());
    assertEquals(List.of(1, 4, 5, 6, 8), repaired.origin());
  }

  @Test
  void repairedTextIsLeftAlone() {
    Random random = new Random(20);
    String letters = "กนทำาํ้่๋์ิีัเแโ \u200B\uF70A๑7";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Repair.Repaired once = Repair.of(text.toString());
      assertEquals(once.text(), Repair.of(once.text()).text(), () -> "from " + text.toString().codePoints().boxed().toList());
      assertEquals(once.text().length(), once.origin().size());
    }
  }
}
