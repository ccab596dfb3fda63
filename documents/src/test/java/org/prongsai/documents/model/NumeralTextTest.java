package org.prongsai.documents.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;

class NumeralTextTest {

  @Test
  void digitsBecomeThaiOrArabicWhileAddressesKeepTheirs() {
    assertEquals("ข้อ ๓ ปี ๒๕๖๖", NumeralText.in("ข้อ 3 ปี ๒๕๖๖", Numerals.THAI));
    assertEquals("ข้อ 3 ปี 2566", NumeralText.in("ข้อ 3 ปี ๒๕๖๖", Numerals.ARABIC));
    assertEquals(
        "ดู https://a.go.th/2566/o12 และ ita2@a1.go.th ข้อ ๑",
        NumeralText.in("ดู https://a.go.th/2566/o12 และ ita2@a1.go.th ข้อ 1", Numerals.THAI));
  }

  @Test
  void thaiTextRightAfterAnAddressIsNoPartOfIt() {
    assertEquals("www.a1.go.thข้อ ๑", NumeralText.in("www.a1.go.thข้อ 1", Numerals.THAI));
  }

  @Test
  void everyTextOfADocumentIsTurnedButVerbatimTextLinksAndValuesAreNot() {
    var cell = new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.text("85.00")))), 1, 1, Block.Align.RIGHT,
        false, false, new BigDecimal("85.00"));
    var document = new Document(
        "รายงานปี 2566", "เทศบาลตำบลตัวอย่าง", null, Language.THAI, Numerals.THAI, PageSetup.official(),
        List.of(
            new Block.ListItem(0, "1.", List.of(
                new Inline.Text("O12.pdf", false, false, false, true), new Inline.Link("ข้อ 12", "https://x/12"))),
            new Block.Table("ตาราง 1", List.of(1.0), List.of(), List.of(new Block.Row(List.of(cell)))),
            new Block.Chart(new ScoreBars(
                "ภาพที่ 1", "10 ตัวชี้วัด", List.of(new ScoreBars.Bar("ตัวชี้วัดที่ 1", null, null)),
                new BigDecimal(100), new BigDecimal(85), "เกณฑ์ 85"))));

    Document shown = NumeralText.in(document);

    assertEquals("รายงานปี ๒๕๖๖", shown.title());
    var item = (Block.ListItem) shown.blocks().get(0);
    assertEquals("๑.", item.marker());
    assertEquals("O12.pdf", ((Inline.Text) item.text().get(0)).text());
    assertEquals("ข้อ 12", ((Inline.Link) item.text().get(1)).text());
    Block.Cell turned = ((Block.Table) shown.blocks().get(1)).rows().getFirst().cells().getFirst();
    assertEquals(
        Inline.text("๘๕.๐๐"), ((Block.Paragraph) turned.content().getFirst()).text().getFirst());
    assertEquals(new BigDecimal("85.00"), turned.value());
    ScoreBars chart = (ScoreBars) ((Block.Chart) shown.blocks().get(2)).data();
    assertEquals("ตัวชี้วัดที่ ๑", chart.bars().getFirst().label());
    assertEquals("เกณฑ์ ๘๕", chart.lineLabel());
    assertEquals(shown, NumeralText.in(shown));
  }
}
