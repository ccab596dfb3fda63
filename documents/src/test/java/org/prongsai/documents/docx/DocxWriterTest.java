package org.prongsai.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.prongsai.documents.chart.ChartPainter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.SampleDocument;

/** Apache POI reads what we wrote: another program's view of the file. */
class DocxWriterTest {

  private static XWPFDocument written(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)));
  }

  private static XWPFDocument whole() throws IOException {
    return written(SampleDocument.whole(Numerals.THAI));
  }

  private static XWPFDocument of(Block... blocks) throws IOException {
    return written(SampleDocument.document(Numerals.THAI, List.of(blocks)));
  }

  private static XWPFParagraph saying(XWPFDocument document, String text) {
    return document.getParagraphs().stream().filter(p -> p.getText().contains(text)).findFirst().orElseThrow();
  }

  @Test
  void theSameDocumentGivesTheSameBytesWhereverAndWheneverItIsWritten() {
    byte[] here = DocxWriter.write(SampleDocument.whole(Numerals.THAI));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
      assertArrayEquals(here, DocxWriter.write(SampleDocument.whole(Numerals.THAI)));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void fontsAndSizesStandInStylesForThaiAndForLatin() throws IOException {
    try (XWPFDocument document = whole()) {
      var defaults = document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
      var fonts = defaults.getRFontsArray(0);
      assertEquals(List.of("TH Sarabun New", "TH Sarabun New", "TH Sarabun New"),
          List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs()));
      assertEquals(BigInteger.valueOf(32), defaults.getSzArray(0).getVal());
      assertEquals(BigInteger.valueOf(32), defaults.getSzCsArray(0).getVal());
      assertEquals("th-TH", defaults.getLangArray(0).getBidi());
      for (Style style : Style.values()) {
        XWPFStyle word = document.getStyles().getStyle(StyleNames.of(style));
        var rPr = word.getCTStyle().getRPr();
        if (rPr != null && rPr.sizeOfSzArray() > 0) {
          assertEquals(BigInteger.valueOf(Math.round(style.points() * 2)), rPr.getSzArray(0).getVal(), style.name());
          assertEquals(rPr.getSzArray(0).getVal(), rPr.getSzCsArray(0).getVal(), style.name());
          assertEquals(style.bold(), rPr.sizeOfBArray() == 1 && rPr.sizeOfBCsArray() == 1, style.name());
        } else {
          assertEquals(Style.PLAIN, style);
        }
      }
    }
  }

  @Test
  void headingsHaveTheLevelsThatWordAndScreenReadersKnow() throws IOException {
    try (XWPFDocument document = whole()) {
      for (int level = 1; level <= 4; level++) {
        var style = document.getStyles().getStyle("Heading" + level).getCTStyle();
        assertEquals("heading " + level, style.getName().getVal());
        assertEquals(BigInteger.valueOf(level - 1L), style.getPPr().getOutlineLvl().getVal());
      }
      assertEquals("Heading1", saying(document, "ตารางการเปิดเผย").getStyle());
    }
  }

  @Test
  void runsSayNothingOfFontsAndEveryEmphasisHasItsThaiTwin() throws IOException {
    try (XWPFDocument document = whole()) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          var rPr = run.getCTR().getRPr();
          if (rPr != null) {
            assertEquals(0, rPr.sizeOfRFontsArray() + rPr.sizeOfSzArray() + rPr.sizeOfSzCsArray(), run.text());
            assertEquals(rPr.sizeOfBArray(), rPr.sizeOfBCsArray(), run.text());
            assertEquals(rPr.sizeOfIArray(), rPr.sizeOfICsArray(), run.text());
          }
        }
      }
      assertTrue(saying(document, "หนา").getRuns().getFirst().isBold());
    }
  }

  @Test
  void bodyTextIsThaiDistributedWithItsFirstLineAtTwoAndAHalfCentimetres() throws IOException {
    try (XWPFDocument document = whole()) {
      var pPr = document.getStyles().getStyle("BodyText").getCTStyle().getPPr();
      assertEquals("thaiDistribute", pPr.getJc().getVal().toString());
      assertEquals(BigInteger.valueOf(1417), pPr.getInd().getFirstLine());
    }
  }

  @Test
  void rowsOfAHeadRepeatAndOtherRowsStayWhole() throws IOException {
    try (XWPFDocument document = whole()) {
      XWPFTable table = document.getTables().get(1);
      assertEquals(2 + 43 + 3, table.getNumberOfRows());
      for (int i = 0; i < table.getNumberOfRows(); i++) {
        XWPFTableRow row = table.getRow(i);
        assertEquals(i < 2, row.isRepeatHeader(), "row " + i);
        assertTrue(row.isCantSplitRow(), "row " + i);
      }
    }
  }

  @Test
  void aRowTooTallToBeKeptWholeMayBreak() throws IOException {
    Block.Cell tall = SampleDocument.cell("ข้อความยาวมาก ".repeat(200), Block.Align.LEFT, null);
    try (XWPFDocument document = of(new Block.Table(
        "สูง", List.of(1.0), List.of(), List.of(new Block.Row(List.of(tall)))))) {
      assertFalse(document.getTables().getFirst().getRow(0).isCantSplitRow());
    }
  }

  /** A landscape A4 sheet holds about 27 lines of table text, an upright one about 40. */
  @ParameterizedTest
  @CsvSource({"true, 13, true", "true, 18, false", "false, 19, true", "false, 27, false"})
  void aRowOfUpToHalfAPageStaysWholeOnEitherSheet(boolean landscape, int lines, boolean whole) throws IOException {
    List<Block> content = new ArrayList<>();
    content.add(SampleDocument.paragraph(Style.TABLE_TEXT, Inline.bold("ปัญหา/อุปสรรค")));
    for (int i = 1; i < lines; i++) {
      content.add(SampleDocument.paragraph(Style.TABLE_TEXT, Inline.text("ฝนตก")));
    }
    var row = new Block.Row(List.of(new Block.Cell(content, 1, 1, Block.Align.LEFT, false, false, null)));
    try (XWPFDocument document = of(
        new Block.NewSection(landscape ? PageSetup.wideTable() : PageSetup.official()),
        new Block.Table("ผล", List.of(1.0), List.of(), List.of(row)))) {
      XWPFTableRow written = document.getTables().getFirst().getRow(0);
      assertEquals(whole, written.isCantSplitRow());
      List<XWPFParagraph> paragraphs = written.getCell(0).getParagraphs();
      boolean kept = paragraphs.getFirst().getCTP().getPPr().isSetKeepNext();
      assertEquals(!whole, kept, "a label where a page's end may come");
      assertFalse(paragraphs.get(1).getCTP().getPPr().isSetKeepNext());
    }
  }

  @Test
  void tablesHaveFixedWidthsThatFillTheTextAndSayWhatTheyAre() throws IOException {
    try (XWPFDocument document = whole()) {
      var table = document.getTables().get(1).getCTTbl();
      assertEquals("fixed", table.getTblPr().getTblLayout().getType().toString());
      long sum = table.getTblGrid().getGridColList().stream().mapToLong(c -> ((BigInteger) c.getW()).longValue()).sum();
      assertEquals(Math.round((297 - 20 - 15) * 1440 / 25.4), sum);
      assertEquals("การเปิดเผยข้อมูล/OIT [๒๕๖๖]", table.getTblPr().getTblCaption().getVal());
      assertNotNull(table.getTblPr().getTblDescription());
      assertEquals(true, table.getTblPr().getTblLook().getFirstRow());
    }
  }

  @Test
  void spansOverColumnsAndRowsAreMergedCells() throws IOException {
    try (XWPFDocument document = whole()) {
      var table = document.getTables().get(1);
      assertEquals(BigInteger.TWO, table.getRow(0).getCell(3).getCTTc().getTcPr().getGridSpan().getVal());
      assertEquals(STMerge.RESTART, table.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal());
      var below = table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge();
      assertTrue(below.getVal() == null || below.getVal() == STMerge.CONTINUE);
      assertEquals(BigInteger.valueOf(6), table.getRow(2).getCell(0).getCTTc().getTcPr().getGridSpan().getVal());
    }
  }

  @Test
  void dotsAreATabWithALeaderToTheRightMargin() throws IOException {
    try (XWPFDocument document = whole()) {
      var tabs = saying(document, "ส่วนราชการ").getCTP().getPPr().getTabs();
      assertEquals(1, tabs.sizeOfTabArray());
      assertEquals(STTabTlc.DOT, tabs.getTabArray(0).getLeader());
      assertEquals(BigInteger.valueOf(Math.round(160 * 1440 / 25.4)), tabs.getTabArray(0).getPos());
      var two = saying(document, "วันที่").getCTP().getPPr().getTabs();
      assertEquals(2, two.sizeOfTabArray());
    }
  }

  @Test
  void checkBoxesAreControlsThatReadAsTheirSign() throws IOException {
    try (XWPFDocument document = whole()) {
      String xml = document.getDocument().xmlText();
      assertEquals(43 + 1, xml.split("<w14:checked w14:val=\"1\"", -1).length - 1);
      assertEquals(43, xml.split("<w14:checked w14:val=\"0\"", -1).length - 1);
      assertTrue(xml.contains("☑") && xml.contains("☐"));
    }
  }

  @Test
  void signaturesStayOnOnePageWithTheLastParagraph() throws IOException {
    try (XWPFDocument document = whole()) {
      assertTrue(saying(document, "จึงเรียนมาเพื่อโปรดทราบ").getCTP().getPPr().isSetKeepNext());
      assertTrue(document.getTables().getFirst().getRow(0).isCantSplitRow());
    }
  }

  @Test
  void aLineThatLeadsInAListOrATableStaysWithIt() throws IOException {
    try (XWPFDocument document = of(
        SampleDocument.paragraph(Style.BODY, Inline.text("ให้คณะทำงานมีหน้าที่")),
        new Block.ListItem(0, "1.", List.of(Inline.text("ติดตาม"))),
        SampleDocument.paragraph(Style.BODY, Inline.text("ผลเป็นดังนี้")), SampleDocument.disclosure(1),
        SampleDocument.paragraph(Style.BODY, Inline.text("จบข้อความ")),
        SampleDocument.paragraph(Style.BODY, Inline.text("ขอแสดงความนับถือ")))) {
      assertTrue(saying(document, "หน้าที่").getCTP().getPPr().isSetKeepNext());
      assertTrue(saying(document, "ดังนี้").getCTP().getPPr().isSetKeepNext());
      assertFalse(saying(document, "จบข้อความ").getCTP().getPPr().isSetKeepNext());
    }
  }

  @Test
  void whoeverSignsWithoutAnOpinionSignsOnOnePage() throws IOException {
    try (XWPFDocument document = of(new Block.Signatures(List.of(
        new Block.Signature(null, null, "ลงชื่อ", null, List.of("ผู้จด"), null),
        new Block.Signature(null, null, "ลงชื่อ", null, List.of("ผู้ตรวจ"), null)), 1))) {
      assertTrue(saying(document, "ผู้จด").getCTP().getPPr().isSetKeepNext());
      assertFalse(saying(document, "ผู้ตรวจ").getCTP().getPPr().isSetKeepNext());
    }
  }

  /** As the PDF does: an opinion is indented like body text, and the notice at the foot is small. */
  @Test
  void anOpinionIsBodyTextAndTheNoticeAtTheFootIsSmall() throws IOException {
    try (XWPFDocument document = of(new Block.Signatures(List.of(
        new Block.Signature("ความเห็นปลัด", "เห็นควรอนุมัติ", "ลงชื่อ", null, List.of("ปลัด"), null)), 1))) {
      assertEquals("BodyText", saying(document, "เห็นควรอนุมัติ").getStyle());
      assertEquals("Small", document.getFooterList().stream().flatMap(foot -> foot.getParagraphs().stream())
          .filter(line -> line.getText().contains(SampleDocument.NOTICE)).findFirst().orElseThrow().getStyle());
    }
  }

  @Test
  void everyPageFromTheSecondHasItsNumberInThaiDigits() throws IOException {
    try (XWPFDocument document = whole()) {
      var sections = Stream.concat(
          document.getParagraphs().stream().map(p -> p.getCTP().getPPr()).filter(Objects::nonNull)
              .map(pPr -> pPr.getSectPr()).filter(Objects::nonNull),
          Stream.of(document.getDocument().getBody().getSectPr())).toList();
      assertEquals(3, sections.size());
      assertEquals(List.of(true, false, false), sections.stream().map(s -> s.isSetTitlePg()).toList());
      assertEquals("landscape", sections.get(1).getPgSz().getOrient().toString());
      assertTrue(document.getHeaderList().stream().anyMatch(h -> h._getHdrFtr().xmlText().contains("PAGE \\* THAIARABIC")));
      assertTrue(document.getFooterList().stream().anyMatch(f -> f.getText().contains(SampleDocument.NOTICE)));
    }
  }

  @Test
  void propertiesNameTheAgencyAndNoPersonAndNoTime() throws IOException {
    try (XWPFDocument document = whole()) {
      var core = document.getProperties().getCoreProperties();
      assertEquals("รายงานผลการประเมิน ITA ๒๕๖๖", core.getTitle());
      assertEquals("องค์การบริหารส่วนตำบลตัวอย่าง", core.getCreator());
      assertEquals("การประเมิน ITA", core.getSubject());
      assertEquals("th", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
      assertEquals(null, core.getLastModifiedByUser());
      assertTrue(core.getUnderlyingProperties().getCreatedProperty().isEmpty());
    }
  }

  @Test
  void textComesOutInTheOrderInWhichItWentIn() throws IOException {
    List<Block> blocks = List.of(
        SampleDocument.paragraph(Style.BODY, Inline.text("หนึ่ง & <สอง>\t\"สาม\"\nสี่ \u0001 ๕")),
        new Block.ListItem(0, "1.", List.of(Inline.text("รายการ"))),
        SampleDocument.paragraph(Style.PLAIN, new Inline.Text("x1", false, false, false, true)));
    try (XWPFDocument document = of(blocks.toArray(Block[]::new))) {
      assertEquals(List.of("หนึ่ง & <สอง>\t\"สาม\"\nสี่  ๕", "๑.\tรายการ", "x1"),
          document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
  }

  @Test
  void aChartIsAPictureWithItsWordsAndTheTableOfItsNumbers() throws IOException {
    var data = new ScoreBars("คะแนน", "IIT 99.78", List.of(new ScoreBars.Bar("IIT", new BigDecimal("99.78"), null)),
        BigDecimal.valueOf(100), null, null);
    try (XWPFDocument document = of(new Block.Chart(data))) {
      var picture = document.getAllPictures().getFirst();
      assertEquals("image/png", picture.getPackagePart().getContentType());
      var inline = document.getParagraphs().getFirst().getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
      assertEquals("คะแนน: IIT ๙๙.๗๘", inline.getDocPr().getDescr());
      assertEquals(160 * 36_000, inline.getExtent().getCx(), 36_000);
      assertEquals("๙๙.๗๘", document.getTables().getFirst().getRow(1).getCell(1).getText());
    }
  }

  @Test
  void anEmblemStandsBesideTheTitleOfAMemoAndInTheMiddleElsewhere() throws IOException {
    byte[] image = ChartPainter.png(new ScoreBars("", "", List.of(), BigDecimal.ONE, null, null), 30, 60);
    var emblem = new Block.Emblem(15, image, "ตราของหน่วยงาน");
    try (XWPFDocument document = of(emblem, SampleDocument.paragraph(Style.MEMO_TITLE, Inline.text("บันทึกข้อความ")),
        emblem, SampleDocument.paragraph(Style.TITLE, Inline.text("ประกาศ")))) {
      var memo = document.getParagraphs().getFirst().getRuns().getFirst().getCTR().getDrawingArray(0);
      assertEquals(1, memo.sizeOfAnchorArray());
      assertEquals("บันทึกข้อความ", document.getParagraphs().getFirst().getText());
      var middle = document.getParagraphs().get(1).getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
      assertEquals("ตราของหน่วยงาน", middle.getDocPr().getDescr());
      assertEquals(7.5 * 36_000, middle.getExtent().getCx(), 1);
    }
  }

  @Test
  void aLinkLeadsOnlyToTheWebOrToMail() throws IOException {
    try (XWPFDocument document = of(SampleDocument.paragraph(Style.PLAIN,
        new Inline.Link("เว็บ", "https://example.go.th/"), new Inline.Link("แฟ้ม", "file:///etc/passwd")))) {
      assertEquals(1, document.getParagraphs().getFirst().getCTP().sizeOfHyperlinkArray());
      assertEquals("เว็บแฟ้ม", document.getParagraphs().getFirst().getText());
    }
  }

  @Test
  void aSectionWithoutParagraphsAndAPageBreakAtTheEndAreStillWholeFiles() throws IOException {
    try (XWPFDocument document = of(
        new Block.NewSection(SampleDocument.whole(Numerals.THAI).page()), SampleDocument.disclosure(1),
        new Block.PageBreak())) {
      assertEquals(1, document.getTables().size());
    }
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsRefused() {
    var cell = SampleDocument.cell("x", Block.Align.LEFT, null);
    var table = new Block.Table("t", List.of(1.0), List.of(), List.of(new Block.Row(List.of(cell, cell))));
    assertThrows(IllegalArgumentException.class,
        () -> DocxWriter.write(SampleDocument.document(Numerals.THAI, List.of(table))));
  }
}
