package org.prongsai.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.sample.SampleDocuments;

class PdfPagesTest {

  @Test
  void headerRowsStandOnEveryPageOfATable() throws IOException {
    List<String> pages = ReadPdf.pages(PdfWriter.write(tableOnly()));
    assertTrue(pages.size() >= 4);
    for (String page : pages) {
      assertTrue(page.contains("องค์ประกอบด้านข้อมูล"), page);
      assertEquals(page.indexOf("การเผยแพร่"), page.lastIndexOf("การเผยแพร่"));
    }
  }

  @Test
  void everyRowStandsOnOnePageOnly() throws IOException {
    String all = ReadPdf.everything(PdfWriter.write(tableOnly()));
    for (int i = 1; i <= 43; i++) {
      assertTrue(all.contains("O" + i), "O" + i);
    }
  }

  @Test
  void aRowTallerThanAPageGoesOnWhereTheLastPageEnded() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      text.append("มาตรการที่ ").append(i).append(' ');
    }
    var cell = cell(List.of(SampleDocuments.paragraph(Style.TABLE_TEXT, text.toString())));
    var document = SampleDocuments.of(Numerals.ARABIC, PageSetup.official(), List.of(new Block.Table(
        "ตารางยาว", List.of(1.0, 1.0), List.of(), List.of(new Block.Row(List.of(cell, cell("สั้น")))))));
    byte[] pdf = PdfWriter.write(document);
    assertTrue(ReadPdf.pages(pdf).size() > 2);
    for (String page : ReadPdf.pages(pdf)) {
      assertTrue(page.contains("มาตรการที่"), "an empty page");
    }
  }

  @Test
  void aTallRowIsPartedRatherThanLeaveMuchOfAPageEmpty() throws IOException {
    for (int lines = 16; lines < 36; lines++) {
      List<Integer> onPages = linesOfSecondRow(12, lines);
      assertEquals(lines, onPages.stream().mapToInt(Integer::intValue).sum());
      assertTrue(onPages.getFirst() >= 3, lines + ": " + onPages);
      assertTrue(onPages.size() == 1 || onPages.getLast() == 0 || onPages.getLast() >= 3, lines + ": " + onPages);
    }
  }

  @Test
  void aLowRowMovesToTheNextPageAsAWhole() throws IOException {
    for (int above = 20; above < 40; above++) {
      List<Integer> onPages = linesOfSecondRow(above, 8);
      assertTrue(onPages.contains(8), above + ": " + onPages);
    }
  }

  @Test
  void noPageEndsWithALineThatLeadsInAListOrATable() throws IOException {
    for (int above = 20; above < 36; above++) {
      for (Block led : List.of(
          new Block.ListItem(0, "1.", List.of(Inline.text("รายการ"))),
          new Block.Table("ต", List.of(1.0), List.of(), List.of(new Block.Row(List.of(cell("รายการ"))))))) {
        var blocks = new ArrayList<Block>(lines("บรรทัด", above));
        blocks.add(SampleDocuments.paragraph(Style.BODY, "ให้ทุกส่วนราชการดำเนินการดังต่อไปนี้"));
        blocks.add(led);
        for (String page : ReadPdf.pages(PdfWriter.write(
            SampleDocuments.of(Numerals.THAI, PageSetup.official(), blocks)))) {
          assertEquals(page.contains("ดังต่อไปนี้"), page.contains("รายการ"), above + ": " + page);
        }
      }
    }
  }

  /** Wherever the page ends: labels after every third to sixth line, under rows of every height. */
  @Test
  void noPageEndsBetweenALabelAndItsText() throws IOException {
    for (int above = 12; above < 36; above++) {
      var content = new ArrayList<Block>();
      for (int i = 0; i < 40; i++) {
        content.add(i % (3 + above % 4) == 0
            ? new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.bold("ป้าย")))
            : SampleDocuments.paragraph(Style.TABLE_TEXT, "ข้อความ " + i));
      }
      var rows = List.of(
          new Block.Row(List.of(cell(lines("บน", above)))), new Block.Row(List.of(cell(content))));
      List<String> pages = ReadPdf.pages(PdfWriter.write(SampleDocuments.of(Numerals.ARABIC, PageSetup.official(),
          List.of(new Block.Table("ตาราง", List.of(1.0), List.of(), rows)))));
      assertTrue(pages.size() > 1);
      for (String page : pages) {
        assertFalse(page.strip().endsWith("ป้าย"), above + ": " + page);
      }
    }
  }

  /** On each page, under a row of so many lines. */
  private static List<Integer> linesOfSecondRow(int above, int lines) throws IOException {
    var rows = List.of(
        new Block.Row(List.of(cell("ก"), cell(lines("บน", above)))),
        new Block.Row(List.of(cell("ข"), cell(lines("ล่าง", lines)))));
    byte[] pdf = PdfWriter.write(SampleDocuments.of(Numerals.ARABIC, PageSetup.official(),
        List.of(new Block.Table("ตาราง", List.of(1.0, 3.0), List.of(), rows))));
    return ReadPdf.pages(pdf).stream().map(page -> page.split("ล่าง", -1).length - 1).toList();
  }

  private static List<Block> lines(String word, int count) {
    return IntStream.range(0, count)
        .<Block>mapToObj(i -> SampleDocuments.paragraph(Style.TABLE_TEXT, word + " " + i)).toList();
  }

  @Test
  void nothingIsSetOutsideTheMargins() throws IOException {
    for (byte[] pdf : List.of(
        PdfWriter.write(SampleDocuments.memo()), PdfWriter.write(SampleDocuments.report()),
        PdfWriter.write(narrowColumns()))) {
      try (PDDocument file = Loader.loadPDF(pdf)) {
        new Edges().getText(file);
      }
    }
  }

  @Test
  void pageNumbersBeginOnTheSecondPageAtTheTop() throws IOException {
    List<String> pages = ReadPdf.pages(PdfWriter.write(tableOnly()));
    assertFalse(pages.get(0).contains("- ๑ -"));
    assertTrue(pages.get(1).contains("- ๒ -"));
    assertTrue(pages.get(2).contains("- ๓ -"));
  }

  @Test
  void aSectionMayLieOnItsSide() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      assertTrue(file.getPage(0).getMediaBox().getHeight() > file.getPage(0).getMediaBox().getWidth());
      PDPage ofTheTable = file.getPage(file.getNumberOfPages() - 2);
      assertTrue(ofTheTable.getMediaBox().getWidth() > ofTheTable.getMediaBox().getHeight());
      PDPage last = file.getPage(file.getNumberOfPages() - 1);
      assertTrue(last.getMediaBox().getHeight() > last.getMediaBox().getWidth());
    }
  }

  @Test
  void fontsAreEmbeddedAsSubsets() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      var resources = file.getPage(0).getResources();
      int fonts = 0;
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+Sarabun.*"), font.getName());
        fonts++;
      }
      assertEquals(2, fonts);
    }
  }

  @Test
  void headingsMakeBookmarksInTheirOrderAndRank() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      var titles = new ArrayList<String>();
      for (PDOutlineItem first : file.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(first.getTitle());
        first.children().forEach(second -> titles.add("> " + second.getTitle()));
      }
      assertEquals(
          List.of("๑. ผลการประเมินในภาพรวม", "> ๑.๑ จุดที่ต้องพัฒนา",
              "> ๑.๒ ตารางการเปิดเผยข้อมูลสาธารณะ (OIT) ๔๓ ข้อ", "๒. ข้อเสนอแนะ"),
          titles);
    }
  }

  @Test
  void linksAnswerOnlyForAddressesOfTheWeb() throws IOException {
    var document = SampleDocuments.of(Numerals.THAI, PageSetup.official(), List.of(
        new Block.Paragraph(Style.PLAIN, List.of(
            new Inline.Link("ดี", "https://example.go.th/ก"), new Inline.Link("ร้าย", "javascript:alert(1)")))));
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(document))) {
      assertEquals(1, file.getPage(0).getAnnotations().size());
    }
  }

  @Test
  void aSignatureStaysWithItsNameAndPosition() throws IOException {
    for (int lines = 15; lines < 35; lines++) {
      var blocks = new ArrayList<Block>();
      for (int i = 0; i < lines; i++) {
        blocks.add(SampleDocuments.paragraph(Style.PLAIN, "บรรทัด"));
      }
      blocks.add(new Block.Signatures(List.of(new Block.Signature(
          "ความเห็น", "เห็นชอบ", "ลงชื่อ", null, List.of("นายกเทศมนตรี"), null)), 1));
      for (String page : ReadPdf.pages(PdfWriter.write(
          SampleDocuments.of(Numerals.THAI, PageSetup.official(), blocks)))) {
        assertEquals(page.contains("ความเห็น"), page.contains("นายกเทศมนตรี"));
      }
    }
  }

  @Test
  void whoeverSignsWithoutAnOpinionSignsOnOnePage() throws IOException {
    for (int above = 15; above < 36; above++) {
      var blocks = new ArrayList<Block>(lines("บรรทัด", above));
      blocks.add(new Block.Signatures(List.of(
          new Block.Signature(null, null, "ลงชื่อ", null, List.of("ผู้จด"), null),
          new Block.Signature(null, null, "ลงชื่อ", null, List.of("ผู้ตรวจ"), null)), 1));
      for (String page : ReadPdf.pages(PdfWriter.write(
          SampleDocuments.of(Numerals.THAI, PageSetup.official(), blocks)))) {
        assertEquals(page.contains("ผู้จด"), page.contains("ผู้ตรวจ"), above + ": " + page);
        assertTrue(!page.contains("ผู้จด") || page.contains("บรรทัด"), "signatures alone on a page: " + above);
      }
    }
  }

  private static Document tableOnly() {
    return SampleDocuments.of(Numerals.THAI, PageSetup.wideTable(), verbatim());
  }

  /** With codes in digits that stay. */
  private static List<Block> verbatim() {
    Block.Table table = SampleDocuments.table();
    return List.of(new Block.Table(table.title(), table.widths(), table.header(), table.rows().stream()
        .map(row -> new Block.Row(row.cells().stream().map(PdfPagesTest::verbatim).toList())).toList()));
  }

  private static Block.Cell verbatim(Block.Cell cell) {
    List<Block> content = cell.content().stream().map(block ->
        block instanceof Block.Paragraph(Style style, List<Inline> text)
            && text.getFirst() instanceof Inline.Text words
            ? (Block) new Block.Paragraph(style, List.of(new Inline.Text(words.text(), false, false, false, true)))
            : block).toList();
    return new Block.Cell(
        content, cell.columnSpan(), cell.rowSpan(), cell.align(), cell.heading(), cell.shade(), cell.value());
  }

  private static Document narrowColumns() {
    String address = "https://example.go.th/" + "รายงานผลการดำเนินงาน/abcdefghijklmnop".repeat(4);
    var cells = new ArrayList<Block.Cell>();
    for (int i = 0; i < 12; i++) {
      cells.add(cell(address));
    }
    return SampleDocuments.of(Numerals.THAI, PageSetup.official(), List.of(
        new Block.Table("แคบ", List.of(), List.of(), List.of(new Block.Row(cells)))));
  }

  private static Block.Cell cell(String text) {
    return cell(List.of(SampleDocuments.paragraph(Style.TABLE_TEXT, text)));
  }

  private static Block.Cell cell(List<Block> content) {
    return new Block.Cell(content, 1, 1, Align.LEFT, false, false, null);
  }

  /** Fails at a glyph outside the text area; a blank may hang over at the end of a line. */
  private static final class Edges extends PDFTextStripper {
    @Override
    protected void processTextPosition(TextPosition text) {
      float width = getCurrentPage().getMediaBox().getWidth();
      float height = getCurrentPage().getMediaBox().getHeight();
      float margin = 15 * 72 / 25.4f - 1;
      if (!" ".equals(text.getUnicode())) {
        assertTrue(text.getX() >= margin, text + " at " + text.getX());
        assertTrue(text.getX() + text.getWidth() <= width - margin, text + " at " + text.getX());
        assertTrue(text.getY() > 20 && text.getY() < height - 20, text + " at height " + text.getY());
      }
    }
  }
}
