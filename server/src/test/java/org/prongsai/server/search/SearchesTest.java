package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.testing.TestServer;
import org.prongsai.thai.Folding;
import org.springframework.transaction.support.TransactionTemplate;

class SearchesTest {

  private static final AtomicLong AGENCIES = new AtomicLong(7_000_000);
  private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

  private final Searches searches = TestServer.part(Searches.class);
  private final TransactionTemplate transaction = TestServer.part(TransactionTemplate.class);
  private final long agency = AGENCIES.incrementAndGet();

  private void put(String key, String title, String text, LocalDate day) {
    searches.put(agency, new Searchable(key, "document", "/a/x/" + key, title, text, day, 2566, "th"));
  }

  private void put(String key, String title, String text) {
    put(key, title, text, DAY);
  }

  private void put(String key, String kind, @Nullable Integer year) {
    searches.put(agency, new Searchable(key, kind, "/a/x/" + key, "แผนปฏิบัติการ", "", DAY, year, "th"));
  }

  private List<String> found(String written) {
    return found(written, Filter.NONE);
  }

  private List<String> found(String written, Filter filter) {
    return searches.find(agency, written, filter, 1).hits().stream().map(Hit::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "งบประมาณ", "ประมาณ", "บประมา", "เรื่องร้องเรียน", "เรืองร้องเรียน", "เรื่องร่องเรียน", "รองเรียน", "องเรีย",
    "2566", "๒๕๖๖", "O12",
    "o12", "ข้อ o-12", "No Gift Policy", "policy gift", "poli", "นํ้า", "น้ำ", "ค่าน\u0E49\u0E4D\u0E32",
    "เปิดเผยข้อมูล", "'1,500'", "1500",
    "งบประมาณ ร้องเรียน", "\"No Gift Policy\"", "“เรื่องร้องเรียน”", "การเปิดเผย ข้อมูล", "มูล", "ที่ดิน", "ป.ป.ช.",
    "ปปช", "๙.๑", "ก"
  })
  void whatStandsInATextIsFoundHoweverItIsTyped(String sought) {
    put("1", "ประกาศ",
    "รายงานการใช้จ่ายงบประมาณ ปี ๒๕๖๖ จำนวน 1,500 บาท เรื่องร้องเรียน ตามข้อ O12 ตัวชี้วัดย่อย 9.1 และ No Gift Policy "
        + "ค่าน้ำประปา การเปิดเผย\nข้อมูล ที ่ดิน สำนักงาน ป.ป.ช.");
    assertEquals(List.of("1"), found(sought));
  }

  @ParameterizedTest
  @CsvSource({"\"เรืองร้องเรียน\"", "\"Policy Gift\"", "เรื่องราว", "O13", "91", "งบประมาณ สุนัข", "2567",
      "\"ร้องเรียน 2566\""})
  void whatDoesNotStandThereIsNotFound(String sought) {
    put("1", "รายงานงบประมาณ ๒๕๖๖", "เรื่องร้องเรียน ตามข้อ O12 ตัวชี้วัดย่อย 9.1 และ No Gift Policy");
    assertEquals(List.of(), found(sought));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPieceOfThreeClustersOfATextIsFound(long seed) {
    Random random = new Random(seed);
    String text = "องค์การบริหารส่วนตำบลตัวอย่าง ขอเชิญประชาชนร่วมแสดงความคิดเห็น"
        + "ต่อร่างข้อบัญญัติงบประมาณรายจ่าย ประจำปี ๒๕๖๗ "
        + "ณ ห้องประชุมชั้น 2 (E-Service, LINE@ตัวอย่าง) ผู้ใดพบเห็น"
        + "การทุจริตแจ้งได้ที่ศูนย์รับเรื่องร้องเรียน โทร. 0-0000-0000 ต่อ 12.";
    put("1", "ประกาศ", text);
    List<Integer> cuts = IntStream.rangeClosed(0, text.length()).filter(at -> at == text.length()
        || Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK && text.charAt(at) != 'ำ').boxed().toList();
    for (int round = 0; round < 150; round++) {
      int from = random.nextInt(cuts.size() - 3);
      int to = Math.min(cuts.size() - 1, from + 3 + random.nextInt(12));
      String piece = text.substring(cuts.get(from), cuts.get(to));
      if (!Folding.exact(piece).text().isEmpty()) {
        assertEquals(List.of("1"), found(piece), piece);
        assertEquals(List.of("1"), found("\"" + piece + "\""), piece);
      }
    }
  }

  @Test
  void asManyAreFoundAsHoldWhatIsSought() {
    Random random = new Random(99);
    List<String> syllables = List.of("กา", "ก้า", "มัง", "มั่ง", "คุด", "ราย", "งาน", "ตา", "ราง", "แผน", "ปี", "๑๒",
    "ab", " ");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append(syllables.get(random.nextInt(syllables.size())));
      }
      texts.add(text.toString());
      put(String.valueOf(i), "เรื่องที่" + i, text.toString());
    }
    for (int round = 0; round < 60; round++) {
      String source = texts.get(random.nextInt(texts.size()));
      int from = random.nextInt(source.length() - 12);
      String sought = source.substring(from, from + 2 + random.nextInt(10)).replaceFirst("^\\p{M}+", "").replace(" ", "");
      String tolerant = Folding.tolerant(sought).text();
      String exact = Folding.exact(sought).text();
      long holding = texts.stream().filter(text -> Folding.tolerant(text).text().contains(tolerant)).count();
      long exactly = texts.stream().filter(text -> Folding.exact(text).text().contains(exact)).count();
      assertTrue(searches.find(agency, sought, Filter.NONE, 1).total() >= holding, sought);
      assertEquals(exactly, searches.find(agency, "\"" + sought + "\"", Filter.NONE, 1).total(), sought);
    }
  }

  @Test
  void titlesGoBeforeTextExactBeforeTolerantWholeWordsBeforePartsNewBeforeOld() {
    put("text-old", "ก", "ปลูกมังคุด", DAY);
    put("text-new", "ข", "ปลูกมังคุด", DAY.plusDays(1));
    put("text-tolerant", "ค", "ปลูกมั่งคุด", DAY.plusDays(9));
    put("title-tolerant", "ปลูกมั้งคุด", "", DAY.minusDays(9));
    put("title", "การปลูกมังคุด", "", DAY.minusDays(8));
    assertEquals(List.of("title", "title-tolerant", "text-new", "text-old", "text-tolerant"), found("มังคุด"));
  }

  @Test
  void aWordOfItsOwnGoesBeforeAPartOfALongerOne() {
    put("part", "ก", "ตารางการเดินรถ", DAY.plusDays(9));
    put("whole", "ข", "ตรวจตา ฟรี", DAY);
    put("title-part", "ตารางนัด", "", DAY.plusDays(9));
    put("title-whole", "โรคตา", "", DAY);
    assertEquals(List.of("title-whole", "title-part", "whole", "part"), found("ตา"));
  }

  @Test
  void wordsThatWereWrittenTogetherGoBeforeTheSameWordsApartWhichAreFoundToo() {
    put("apart", "ก", "การทุจริต อาจร้องเรียนได้ที่นี่", DAY.plusDays(9));
    put("together", "ข", "ช่องทางร้องเรียนทุจริต", DAY);
    assertEquals(List.of("together", "apart"), found("ร้องเรียนทุจริต"));
    assertEquals(List.of("together"), found("\"ร้องเรียนทุจริต\""));
  }

  @Test
  void aSearchCanBeNarrowedToAKindAndAYear() {
    put("1", "news", 2566);
    put("2", "news", 2567);
    put("3", "item", 2566);
    put("4", "item", (Integer) null);
    assertEquals(4, found("แผน").size());
    assertEquals(List.of("2", "1"), found("แผน", new Filter("news", null)));
    assertEquals(List.of("3", "1"), found("แผน", new Filter(null, 2566)));
    assertEquals(List.of("3"), found("แผน", new Filter("item", 2566)));
    assertEquals(List.of(), found("แผน", new Filter("no such kind", null)));
  }

  @Test
  void aHitSaysWhatItIsAndWhereItIsReadWithTheWordsMarked() {
    put("1", "รายงานงบประมาณ", "รายงานการใช้จ่ายงบประมาณ ปี ๒๕๖๖");
    Hit hit = searches.find(agency, "งบประมาณ", Filter.NONE, 1).hits().getFirst();
    assertEquals(new Hit("1", "document", "/a/x/1", new Marked("รายงานงบประมาณ", List.of(new Marked.Mark(6, 14))),
        new Marked("รายงานการใช้จ่ายงบประมาณ ปี ๒๕๖๖", List.of(new Marked.Mark(16, 24))), DAY, 2566, "th"), hit);
  }

  @Test
  void anAgencyFindsOnlyItsOwn() {
    put("1", "แผนปฏิบัติการ", "");
    assertEquals(0, searches.find(AGENCIES.incrementAndGet(), "แผน", Filter.NONE, 1).total());
  }

  @Test
  void whatIsPutAgainIsFoundAsItIsNow() {
    put("1", "แผนปฏิบัติการ", "งบประมาณ");
    put("1", "รายงาน", "ร้องเรียน");
    assertEquals(List.of(), found("แผน"));
    assertEquals(List.of(), found("งบประมาณ"));
    assertEquals(List.of("1"), found("ร้องเรียน"));
  }

  @Test
  void whatIsRemovedIsNotFoundNorProposed() {
    put("1", "งบประมาณ", "");
    assertEquals("งบประมาณ", searches.find(agency, "งบประมาน", Filter.NONE, 1).instead());
    searches.remove(agency, "1");
    searches.remove(agency, "1");
    assertEquals(List.of(), found("งบประมาณ"));
    assertNull(searches.find(agency, "งบประมาน", Filter.NONE, 1).instead());
  }

  @Test
  void whatATransactionPutsIsFoundWhenItEndsAndNotBefore() {
    transaction.executeWithoutResult(status -> {
      put("1", "แผนปฏิบัติการ", "");
      assertEquals(List.of(), CompletableFuture.supplyAsync(() -> found("แผน")).join());
      assertEquals(List.of("1"), found("แผน"));
    });
    assertEquals(List.of("1"), found("แผน"));
  }

  @Test
  void whatATransactionPutsAndRemovesIsForgottenWithIt() {
    put("old", "แผนเดิม", "");
    assertThrows(IllegalStateException.class, () -> transaction.executeWithoutResult(status -> {
      searches.remove(agency, "old");
      put("new", "แผนใหม่", "");
      throw new IllegalStateException("refused");
    }));
    assertEquals(List.of("old"), found("แผน"));
  }

  @Test
  void hitsAreLeafedThroughPageByPage() {
    for (int i = 1; i <= 45; i++) {
      put(String.valueOf(i), "แผนที่ " + i, "", DAY.plusDays(i));
    }
    Found second = searches.find(agency, "แผน", Filter.NONE, 2);
    assertEquals(45, second.total());
    assertEquals(5, second.pages());
    assertEquals(List.of("35", "34"), second.hits().stream().map(Hit::key).limit(2).toList());
    assertEquals(5, searches.find(agency, "แผน", Filter.NONE, 5).hits().size());
    assertEquals(5, searches.find(agency, "แผน", Filter.NONE, Integer.MAX_VALUE).page());
    assertEquals(1, searches.find(agency, "แผน", Filter.NONE, -5).page());
  }

  @Test
  void ofVeryManyHitsItIsSaidThatThereAreMore() {
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i <= Searches.MOST; i++) {
        put(String.valueOf(i), "แผน", "");
      }
    });
    Found found = searches.find(agency, "แผน", Filter.NONE, 1);
    assertEquals(Searches.MOST, found.total());
    assertTrue(found.more());
    searches.remove(agency, "0");
    assertFalse(searches.find(agency, "แผน", Filter.NONE, 1).more());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '^', value = {"งบประมาน ~ งบประมาณ", "'[xit,kI ~ งบประมาณ",
      "ืน เรดะ ~ no gift",
    "รายงานงบปะมาณ ~ รายงานงบประมาณ"})
  void whenNothingIsFoundWhatMayHaveBeenMeantIsProposed(String typed, String meant) {
    put("1", "รายงานงบประมาณ", "");
    put("2", "No Gift Policy", "");
    Found found = searches.find(agency, typed, Filter.NONE, 1);
    assertEquals(0, found.total());
    assertEquals(meant, found.instead());
    assertEquals(1, found(meant).size());
  }

  static List<String> hostile() {
    return List.of("", " ", "ก".repeat(10_000), "แผน ".repeat(2_500), "่".repeat(10_000), "😀".repeat(5_000), "%",
        "_", "%%%แผน_", "\\",
        "' or 1=1 --", "\"", "\"\"\"", "(", "[a-z]*", "a{999999}", ".*", "\u200B\u200D\uFEFF", "\u0000", "\uD83D",
        "\uDE00แผน",
        "เ".repeat(9_999), "ํา".repeat(5_000), ":agency", ":exact0", "?", "{}", "\u202Eแผน", "WORDS_TELL",
        "\u0E4D".repeat(300) + "า");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void oddQuestionsAreAnsweredCalmly(String written) {
    put("1", "แผนปฏิบัติการ 100% a_b", "ข้อ O12");
    Found found = searches.find(agency, written, Filter.NONE, 1);
    assertTrue(found.total() <= 1);
    assertTrue(found.sought().length() <= Query.LONGEST + 2 * Query.MOST_TERMS);
  }

  @Test
  void oddTextsAreTaken() {
    put("1", "\uD83D แผน\u0000 \u0007", "ก\u0000ข \uDE00 " + "่".repeat(5_000) + "\uD83D\uDE00 ท้าย".repeat(200_000));
    assertEquals(List.of("1"), found("แผน"));
    put("2", "", "");
    put("3", "😀", "…");
    assertEquals(List.of("1"), found("ท้าย"));
  }
}
