package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.documents.typesetting.Clusters;
import org.prongsai.thai.Folding;

class SnippetsTest {

  private static final String FILLER = "องค์การบริหารส่วนตำบลตัวอย่างได้จัดทำเอกสารฉบับนี้ขึ้นเพื่อเผยแพร่ต่อสาธารณะ ";

  private static List<String> marked(Marked piece) {
    return piece.marks().stream().map(mark -> piece.text().substring(mark.start(), mark.end())).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ร้องเรียน, ช่องทางแจ้งเรื่องร้องเรียนการทุจริต, ร้องเรียน", "รองเรียน, ช่องทางแจ้งเรื่องร้องเรียนการทุจริต, ร้องเรียน",
    "2566, ประจำปี ๒๕๖๖, ๒๕๖๖", "o12, ข้อ O-12 แผน, O-12", "น้ำ, ค่าน\u0E49\u0E4D\u0E32ประปา, น\u0E49\u0E4D\u0E32",
    "เปิดเผยข้อมูล, การเปิดเผย ข้อมูล, เปิดเผย ข้อมูล", "รอง, เรื่องร้อง, ร้อง"
  })
  void whatWasSoughtIsMarkedAsItIsWritten(String sought, String title, String marked) {
    assertEquals(List.of(marked), marked(Snippets.title(title, Query.of(sought))));
  }

  @Test
  void whatStandsExactlySoIsMarkedBeforeWhatDiffersInMarks() {
    assertEquals(List.of("มัง"), marked(Snippets.title("มั่งมี มังคุด", Query.of("มัง"))));
  }

  @Test
  void aWordOfItsOwnIsMarkedBeforeAPartOfOne() {
    assertEquals(List.of("ตา"), marked(Snippets.title("ตารางนัดตรวจตา ตามวัน", Query.of("ตา"))));
  }

  @Test
  void thePlaceIsShownWhereMostOfTheWordsStand() {
    String text = "งบประมาณ " + FILLER.repeat(20) + "รายงานการใช้จ่ายงบประมาณรายไตรมาส " + FILLER.repeat(20);
    Marked snippet = Snippets.of(text, Query.of("งบประมาณ ไตรมาส"));
    assertEquals(List.of("งบประมาณ", "ไตรมาส"), marked(snippet));
    assertTrue(snippet.text().startsWith("…") && snippet.text().endsWith("…"));
  }

  @Test
  void theBeginningIsShownWhenTheWordsStandInTheTitleOnly() {
    Marked snippet = Snippets.of(FILLER.repeat(20), Query.of("งบประมาณ"));
    assertTrue(snippet.text().startsWith("องค์การบริหารส่วนตำบล"));
    assertEquals(List.of(), snippet.marks());
  }

  @Test
  void aShortTextIsShownWhole() {
    assertEquals("ข้อ O12", Snippets.of("ข้อ O12", Query.of("o12")).text());
    assertEquals("", Snippets.of("", Query.of("o12")).text());
  }

  @Test
  void noSnippetIsCutInsideAClusterAndEveryMarkHoldsWhatWasSought() {
    Random random = new Random(3);
    String text = (FILLER + "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ผู้ที่อยู่ใกล้น้ำ 😀 ").repeat(30);
    for (int round = 0; round < 300; round++) {
      int from = random.nextInt(text.length() - 30);
      String sought = text.substring(from, from + 4 + random.nextInt(20)).replaceFirst("^\\p{M}+", "");
      Query query = Query.of("\"" + sought + "\"");
      Marked snippet = Snippets.of(text, query);
      assertTrue(snippet.text().length() <= 2 + Snippets.LENGTH + 60);
      String shown = snippet.text().startsWith("…") ? snippet.text().substring(1) : snippet.text();
      assertFalse(!shown.isEmpty() && Clusters.joins(shown, 0), sought);
      for (String marked : marked(snippet)) {
        assertTrue(Folding.exact(marked).text().contains(query.terms().getFirst().exact())
            || Folding.tolerant(marked).text().contains(query.terms().getFirst().tolerant()), sought + " / " + marked);
      }
      assertFalse(snippet.marks().isEmpty(), sought);
    }
  }
}
