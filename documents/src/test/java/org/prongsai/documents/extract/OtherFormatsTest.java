package org.prongsai.documents.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;

/** What offices hand in beside PDF, Word, Excel and pages, and what comes out of a scanner. */
class OtherFormatsTest {

  private static final Bounds BOUNDS = Bounds.usual();
  private static final BufferedImage PICTURE = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);

  private static Content read(byte[] file) {
    return Extract.of(file, BOUNDS);
  }

  @Test
  void aPdfFromAScannerHasPicturesAndNoText() throws Exception {
    try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
      for (int no = 1; no <= 2; no++) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.drawImage(JPEGFactory.createFromImage(pdf, PICTURE), 0, 0, 595, 842);
        }
      }
      pdf.save(out);
      Content content = read(out.toByteArray());
      assertFalse(content.textLayer());
      assertTrue(content.whole().isBlank(), content.whole());
      assertEquals(Set.of(), content.faults());
    }
  }

  @Test
  void aPictureIsNoText() throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(PICTURE, "png", out);
    Content content = read(out.toByteArray());
    assertEquals(Format.IMAGE, content.format());
    assertFalse(content.textLayer());
  }

  @Test
  void slidesAreReadInTheirOrder() throws Exception {
    try (var show = new XMLSlideShow(); var out = new ByteArrayOutputStream()) {
      for (int no = 1; no <= 11; no++) {
        show.createSlide().createTextBox().setText("แผ่นที่ " + no);
      }
      show.write(out);
      Content content = read(out.toByteArray());
      assertEquals(Format.PPTX, content.format());
      assertEquals(11, content.pages().size());
      assertTrue(content.pages().get(10).contains("แผ่นที่ 11"), content.pages().toString());
    }
  }

  @Test
  void openDocumentsAreReadWithTheirTables() throws Exception {
    String body = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><text:p>แผนดำเนินงาน</text:p><table:table>"
        + "<table:table-row><table:table-cell><text:p>โครงการ</text:p></table:table-cell><table:table-cell><text:p>งบประมาณ</text:p>"
        + "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>ถนน</text:p></table:table-cell>"
        + "<table:table-cell><text:p>500</text:p></table:table-cell></table:table-row></table:table></office:document-content>";
    for (String kind : List.of("text", "spreadsheet")) {
      Content content = read(openDocument(kind, body));
      assertEquals(kind.equals("text") ? Format.ODT : Format.ODS, content.format());
      assertTrue(content.whole().contains("แผนดำเนินงาน") && content.whole().contains("โครงการ\tงบประมาณ"), content.whole());
      assertEquals(kind.equals("spreadsheet"), content.machineReadable());
    }
  }

  private static byte[] openDocument(String kind, String body) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** Not read, and said so; it is data for a computer all the same. */
  @Test
  void aWorkbookFromBefore2007IsKnownForWhatItIs() throws Exception {
    try (var book = new HSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("ราคากลาง");
      book.write(out);
      Content content = read(out.toByteArray());
      assertEquals(Format.XLS, content.format());
      assertEquals(Set.of(Fault.UNREADABLE), content.faults());
      assertTrue(content.machineReadable());
    }
  }

  @Test
  void dataOfProgramsAreMachineReadable() {
    assertTrue(read("[{\"โครงการ\": \"ถนน\", \"ราคา\": 500}]".getBytes(StandardCharsets.UTF_8)).machineReadable());
    Content xml = read("<?xml version=\"1.0\"?><rows><row>ถนน</row></rows>".getBytes(StandardCharsets.UTF_8));
    assertEquals(Format.XML, xml.format());
    assertTrue(xml.machineReadable());
  }

  @Test
  void aPageThatIsEmptyUntilItsScriptsRunIsTold() {
    String page = "<!doctype html><html><head><title></title></head><body><div id=app></div><script src=a.js></script></body></html>";
    assertEquals(Set.of(Fault.SCRIPTED), read(page.getBytes(StandardCharsets.UTF_8)).faults());
  }

  /** Half a gigabyte of blanks: packed once, and packed twice, where the first unpacking looks harmless. */
  @Test
  void aPdfThatUnpacksToFarMoreIsNotUnpacked() throws Exception {
    byte[] once = packedBlanks();
    assertEquals(Set.of(Fault.BOMB), read(pdf("/FlateDecode", once)).faults());
    assertEquals(Set.of(Fault.BOMB), read(pdf("[/FlateDecode /FlateDecode]", packed(once))).faults());
    byte[] hex = java.util.HexFormat.of().formatHex(once).getBytes(StandardCharsets.US_ASCII);
    assertEquals(Set.of(Fault.BOMB), read(pdf("[/ASCIIHexDecode /FlateDecode]", hex)).faults());
  }

  private static byte[] packedBlanks() throws Exception {
    var out = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (var deflater = new DeflaterOutputStream(out)) {
      for (int i = 0; i < 512; i++) {
        deflater.write(blanks);
      }
    }
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String filter, byte[] stream) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Filter" + filter + "/Length "
        + stream.length + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(stream);
    out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
