package org.prongsai.documents.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.QrCode;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.message.Language;

/** A paper that can be verified says so on every page, in every format, and to programs. */
class SealTest {

  private static final String ADDRESS = "https://ita.example.go.th/verify/BCDF-GHJK-LMNP";

  @Test
  void everyPageOfAPdfNamesTheCodeAndTheLastOneTheAddress() throws IOException {
    try (var file = Loader.loadPDF(PdfWriter.write(document()))) {
      assertEquals(2, file.getNumberOfPages());
      for (int page = 1; page <= 2; page++) {
        assertTrue(text(file, page).contains("BCDF-GHJK-LMNP"), "page " + page);
      }
      assertTrue(text(file, 2).contains(ADDRESS), text(file, 2));
    }
  }

  @Test
  void programsFindTheCodeInTheFileWithoutReadingItsPages() {
    String raw = new String(PdfWriter.write(document()), StandardCharsets.ISO_8859_1);
    assertTrue(raw.contains("<dc:identifier>BCDF-GHJK-LMNP</dc:identifier>"));
  }

  @Test
  void wordSeesCodeAddressAndWhoSigned() throws IOException {
    try (var word = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document())));
        var text = new XWPFWordExtractor(word)) {
      assertTrue(text.getText().contains("BCDF-GHJK-LMNP"), text.getText());
      assertTrue(text.getText().contains(ADDRESS), text.getText());
      assertTrue(text.getText().contains("(ลงชื่อ) นายสมมติ ตัวอย่าง"), text.getText());
      assertEquals("BCDF-GHJK-LMNP", word.getProperties().getCoreProperties().getIdentifier());
      assertEquals(1, word.getAllPictures().size());
    }
  }

  @Test
  void aPageShowsTheCodeDarkOnLightAndTheAddressAsALink() {
    String page = HtmlWriter.write(document());
    assertTrue(page.contains("<a href=\"" + ADDRESS + "\""));
    assertTrue(page.contains("<rect width=\"11\" height=\"11\" fill=\"#fff\"/><path fill=\"#000\""));
    assertTrue(page.contains("(ลงชื่อ) <span class=\"signed\">นายสมมติ ตัวอย่าง</span>"));
  }

  @Test
  void theSameSealedDocumentGivesTheSameBytes() {
    assertArrayEquals(PdfWriter.write(document()), PdfWriter.write(document()));
    assertArrayEquals(DocxWriter.write(document()), DocxWriter.write(document()));
    assertArrayEquals(XlsxWriter.write(document()), XlsxWriter.write(document()));
  }

  @Test
  void aQrCodeIsASquare() {
    assertThrows(IllegalArgumentException.class, () -> new QrCode(List.of("##", "#")));
  }

  private static Document document() {
    var seal = new Seal("BCDF-GHJK-LMNP", ADDRESS, new QrCode(List.of("#.#", "...", "#.#")),
        "รหัสตรวจสอบ BCDF-GHJK-LMNP", List.of("ตรวจสอบเอกสารฉบับนี้ได้ที่"));
    List<Block> blocks = List.of(
        new Block.Paragraph(Style.TITLE, List.of(Inline.text("รายงาน"))),
        new Block.Signatures(List.of(new Block.Signature(null, null, "(ลงชื่อ)", "นายสมมติ ตัวอย่าง",
            "นายสมมติ ตัวอย่าง", List.of("ปลัดเทศบาล"), "10 เม.ย. 2569")), 1),
        new Block.NewSection(PageSetup.wideTable()),
        new Block.Paragraph(Style.BODY, List.of(Inline.text("แนบท้าย"))));
    return new Document("รายงาน", "เทศบาลตำบลตัวอย่าง", null, Language.THAI, Numerals.THAI, PageSetup.official(), blocks)
        .sealed(seal);
  }

  private static String text(org.apache.pdfbox.pdmodel.PDDocument file, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(file);
  }
}
