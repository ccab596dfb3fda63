package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  /** All that has a rule of its own, and neighbours of all sorts. */
  private static final String LETTERS = "กนรเแโาำะัิี่้๋์็ํๅฤๆฯ  -.,\u200B\u00A0\uF70A๑7aBé\u0301Ａß½中\uD83D\uDE00|\n";

  @ParameterizedTest
  @CsvSource({
    "ปี ๒๕๖๖, ปี 2566", "น\u0E4D\u0E32, นำ", "น\u0E49\u0E4D\u0E32, น้ำ", "น\u0E4D\u0E49\u0E32, น้ำ", "นำ\u0E49, น้ำ",
    "เเผน, แผน", "ที\u0E48\u0E48, ที่", "ท\u0E48\u0E35, ที่", "ผู\uF70A, ผู่", "ก\u200Bอง, กอง", "'ที ่ดิน', ที่ดิน",
    "'น้ ํ า', น้ำ",
    "การ เปิดเผย ข้อมูล, การเปิดเผยข้อมูล", "ป.ป.ช., ปปช", "พ.ศ. 2566, พศ2566", "NO GIFT Policy, no gift policy", "Ｏ１２, o12",
    "O-12, o12", "O 12, o12", "résumé, resume", "'1,000 บาท', 1000บาท", "E-Service, e service", "“ไม่รับ”, ไม่รับ",
    "พันธ\u0E4C\u0E38, พันธุ์", "กรุงเทพฯ, กรุงเทพ", "ต่าง ๆ, ต่าง"
  })
  void whatIsTheSameWrittenInTwoWaysFoldsToTheSame(String one, String other) {
    assertEquals(Folding.exact(other).text(), Folding.exact(one).text());
  }

  @ParameterizedTest
  @CsvSource({"9.1, 91", "9.1, 9 1", "มา, ยา", "มั่ง, มัง", "no gift, nogift", "10 2, 102", "เรื่อง, เรือง", "แรง, เรง"})
  void whatIsNotTheSameStaysApart(String one, String other) {
    assertNotEquals(Folding.exact(other).text(), Folding.exact(one).text());
  }

  @ParameterizedTest
  @CsvSource({
    "มั่ง, มัง", "เรื่องร้องเรียน, เรืองร้องเรียน", "เรื่องร้องเรียน, เรื่องร่องเรียน", "เรื่องร้องเรียน, เรื้องรองเรียน",
    "ร้องทุกข์, ร้องทุกข", "เป็น, เปน", "ทรัพย์สิน, ทรัพยสิน", "ฤๅษี, ฤาษี", "น้ำ, นำ"
  })
  void marksThatAreMistypedDoNotMatterToATolerantReader(String right, String mistyped) {
    assertEquals(Folding.tolerant(right).text(), Folding.tolerant(mistyped).text());
    assertNotEquals(Folding.exact(right).text(), Folding.exact(mistyped).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "่้๊๋", "😀🎉", " \u200B\uFEFF", "%_\\", ".*+?[](){}|^$", "…—“”", "\u0000\u0007"})
  void whatCannotBeSoughtFoldsToNothing(String written) {
    assertEquals("", Folding.exact(written).text());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void foldingAgainChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String written = seed > 3 ? anyText(random) : text(random, 14);
      String exact = Folding.exact(written).text();
      String tolerant = Folding.tolerant(written).text();
      assertEquals(exact, Folding.exact(exact).text(), () -> codes(written));
      assertEquals(tolerant, Folding.exact(tolerant).text(), () -> codes(written));
      assertEquals(tolerant, Folding.tolerant(exact).text(), () -> codes(written));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aPieceOfATextIsContainedInIt(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String written = text(random, 20);
      List<Integer> cuts = cuts(written);
      int from = random.nextInt(cuts.size());
      int to = from + random.nextInt(cuts.size() - from);
      String piece = written.substring(cuts.get(from), cuts.get(to));
      assertTrue(Folding.tolerant(written).text().contains(Folding.tolerant(piece).text()),
          () -> codes(written) + " / " + codes(piece));
      assertTrue(Folding.exact(written).text().contains(Folding.exact(piece).text()),
          () -> codes(written) + " / " + codes(piece));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void whereAFoldedPieceStoodItIsAgain(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String written = text(random, 20);
      for (Folding folded : List.of(Folding.exact(written), Folding.tolerant(written))) {
        if (!folded.text().isEmpty()) {
          int from = random.nextInt(folded.text().length());
          int to = from + 1 + random.nextInt(folded.text().length() - from);
          String origin = written.substring(folded.start(from, to), folded.end(from, to));
          String again = Folding.tolerant(origin).text();
          String piece = Folding.tolerant(folded.text().substring(from, to)).text();
          assertTrue(again.contains(piece) || again.contains(piece.strip()), () -> codes(written) + " / " + codes(origin));
        }
      }
    }
  }

  @Test
  void aWordInAThaiTextIsFoundWhereItStands() {
    String written = "ช่องทางแจ้งเรื่อง ร้องเรียน ปี ๒๕๖๖";
    Folding folded = Folding.exact(written);
    int at = folded.text().indexOf("เรื่องร้องเรียน");
    assertEquals("เรื่อง ร้องเรียน", written.substring(folded.start(at, at + 15), folded.end(at, at + 15)));
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(longest); i >= 0; i--) {
      int c = LETTERS.codePointAt(random.nextInt(LETTERS.length()));
      text.appendCodePoint(c >= 0xDC00 && c <= 0xDFFF ? 'x' : c);
    }
    return text.toString();
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000));
    }
    return text.toString();
  }

  /**
   * Before each cluster: a letter with the marks behind it, also behind blanks; sara e with the sara e behind it, and
   * nikhahit with the sara aa, the two being one letter whatever is not compared stands between.
   */
  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    boolean nikhahit = false;
    char last = 0;
    int lastAt = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = Repair.plain(text.charAt(i));
      boolean mark = FoldedText.isMark(c);
      if (mark || Character.isLowSurrogate(c) || c == 'เ' && last == 'เ' || c == 'า' && nikhahit) {
        int before = lastAt;
        cuts.removeIf(cut -> cut > before);
      } else {
        cuts.add(i);
      }
      if (mark || !Folding.exact(Character.toString(c)).text().isEmpty()) {
        nikhahit = c == '\u0E4D' || mark && nikhahit;
        last = mark ? last : c;
        lastAt = mark && last == 'เ' ? lastAt : i;
      }
    }
    if (cuts.isEmpty()) {
      cuts.add(0);
    }
    cuts.add(text.length());
    return cuts;
  }

  private static String codes(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
  }
}
