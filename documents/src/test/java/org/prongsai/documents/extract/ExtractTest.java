package org.prongsai.documents.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;
import org.prongsai.message.Language;

/** What is read in files of all kinds, made by Apache POI, by PDFBox, by our own writer and byte by byte. */
class ExtractTest {

  private static final Bounds BOUNDS = Bounds.usual();
  private static final String THAI = "รายงานผลการดำเนินงานประจำปี น้ำประปา ผู้ที่ปั้น";

  private static byte[] pdf() {
    return PdfWriter.write(new Document(THAI, "หน่วยงานสมมติ", null, Language.THAI, Numerals.THAI, PageSetup.official(),
        List.of(new Block.Paragraph(Style.PLAIN, List.of(Inline.text(THAI))), new Block.PageBreak(),
            new Block.Paragraph(Style.PLAIN, List.of(Inline.text("หน้าสองของรายงานฉบับนี้ ข้อความยาวพอ"))))));
  }

  private static byte[] docx(String text) throws Exception {
    try (var word = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
      word.getProperties().getCoreProperties().setTitle("ชื่อเรื่อง");
      word.createParagraph().createRun().setText(text);
      var table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("โครงการ");
      table.getRow(0).getCell(1).setText("งบประมาณ");
      table.getRow(1).getCell(0).setText("ถนน");
      table.getRow(1).getCell(1).setText("๕๐๐");
      word.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] zipped(String name, byte[] content) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void aPdfIsReadPageByPageWithItsMarksAndItsTitle() {
    Content content = Extract.of(pdf(), BOUNDS);
    assertEquals(Format.PDF, content.format());
    assertEquals(2, content.pages().size());
    assertTrue(content.pages().getFirst().contains("น้ำประปา ผู้ที่ปั้น"), content.pages().getFirst());
    assertEquals(THAI, content.title());
    assertTrue(content.textLayer());
    assertFalse(content.machineReadable());
  }

  @Test
  void aWordFileIsReadWithItsTableAndTitle() throws Exception {
    Content content = Extract.of(docx("แผนดำเนินงาน"), BOUNDS);
    assertEquals(Format.DOCX, content.format());
    assertTrue(content.whole().contains("แผนดำเนินงาน"), content.whole());
    assertTrue(content.whole().contains("โครงการ\tงบประมาณ"), content.whole());
    assertEquals("ชื่อเรื่อง", content.title());
    assertTrue(content.table());
  }

  @Test
  void aWorkbookIsReadWithItsDaysAndIsMachineReadable() throws Exception {
    try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("แผ่นงาน");
      sheet.createRow(0).createCell(0).setCellValue("วันที่");
      sheet.getRow(0).createCell(2).setCellValue("ราคากลาง");
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("d/m/yyyy"));
      var day = sheet.createRow(1).createCell(0);
      day.setCellValue(LocalDate.of(2023, 1, 4));
      day.setCellStyle(style);
      sheet.getRow(1).createCell(2).setCellValue(9500);
      book.write(out);
      Content content = Extract.of(out.toByteArray(), BOUNDS);
      assertEquals(Format.XLSX, content.format());
      assertTrue(content.whole().contains("วันที่\t\tราคากลาง"), content.whole());
      assertTrue(content.whole().contains("๔ มกราคม ๒๕๖๖"), content.whole());
      assertTrue(content.machineReadable());
    }
  }

  @Test
  void aPageIsReadWithoutItsMenuWhichComesLast() {
    Content content = Extract.of("""
        <!doctype html><html><head><meta charset=utf-8><title>ข่าว</title><meta property="article:published_time"
        content="2023-04-05T10:00:00+07:00"></head><body><nav><a href="/2565">ปี 2565</a></nav><main><h1>แผนดำเนินงาน</h1>
        <table><tr><td>ก</td><td>ข</td></tr><tr><td>ค</td><td>ง</td></tr></table><a href="a.pdf">แผน (PDF, 1 MB)</a></main>
        <form><input type=password></form><script>var x = 'ไม่ใช่ข้อความ'</script></body></html>
        """.getBytes(StandardCharsets.UTF_8), BOUNDS);
    assertEquals(Format.HTML, content.format());
    assertFalse(content.pages().getFirst().contains("2565"), content.pages().getFirst());
    assertTrue(content.pages().getFirst().contains("ก\tข"), content.pages().getFirst());
    assertTrue(content.pages().get(1).contains("ปี 2565"));
    assertFalse(content.whole().contains("ไม่ใช่ข้อความ"));
    assertEquals(LocalDate.of(2023, 4, 5), content.published());
    assertTrue(content.passwordField());
    assertTrue(content.links().contains(new Content.Link("แผน (PDF, 1 MB)", "a.pdf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "x-windows-874", "UTF-16"})
  void plainTextIsReadInTheEncodingsOfThaiOffices(String encoding) {
    assertEquals(THAI, Extract.of(THAI.getBytes(Charset.forName(encoding)), BOUNDS).whole());
  }

  @Test
  void aTableOfCommasIsMachineReadable() {
    Content content = Extract.of("ที่,โครงการ,ราคา\n1,ถนน,500\n".getBytes(StandardCharsets.UTF_8), BOUNDS);
    assertEquals(Format.CSV, content.format());
    assertTrue(content.machineReadable());
  }

  /** Saras split by PDF programs, marks behind blanks, letters of fonts before Unicode. */
  @Test
  void badlyMadeThaiIsMended() {
    assertEquals("กำหนด", Mended.text("กํ าหนด".replace(" ", "")));
    assertEquals("น้ำ", Mended.text("นํ้า"));
    assertEquals("ที่", Mended.text("ท ี่"));
    assertEquals("ราคากลางของงานก่อสร้าง",
        Mended.text(new String("ราคากลางของงานก่อสร้าง".getBytes(Charset.forName("x-windows-874")), StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aPdfOfPicturesHasNoTextLayer() throws Exception {
    try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      assertFalse(Extract.of(out.toByteArray(), BOUNDS).textLayer());
    }
  }

  @Test
  void passwordsAreTold() throws Exception {
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(pdf()); var out = new ByteArrayOutputStream()) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(out);
      assertEquals(Set.of(Fault.ENCRYPTED), Extract.of(out.toByteArray(), BOUNDS).faults());
    }
    try (var container = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var into = encryptor.getDataStream(container)) {
        into.write(docx("ลับ"));
      }
      container.writeFilesystem(out);
      assertEquals(Set.of(Fault.ENCRYPTED), Extract.of(out.toByteArray(), BOUNDS).faults());
    }
  }

  @Test
  void aMacroIsTold() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
      zip.write(1);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w='w'><w:p><w:t>มีข้อความ</w:t></w:p></w:document>".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(Set.of(Fault.MACROS), Extract.of(out.toByteArray(), BOUNDS).faults());
  }

  @Test
  void whatUnpacksToFarMoreIsNotUnpacked() throws Exception {
    byte[] blanks = new byte[100 << 20];
    assertEquals(Set.of(Fault.BOMB), Extract.of(zipped("word/document.xml", blanks), BOUNDS).faults());
    assertEquals(Set.of(Fault.BOMB), Extract.of(zipped("xl/media/picture.png", blanks), BOUNDS).faults());
    assertEquals(Set.of(Fault.BOMB), Extract.of(zipped("any.txt", blanks), BOUNDS).faults());
  }

  @Test
  void entitiesAreNotExpanded() throws Exception {
    byte[] xml = ("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
        + "<w:document xmlns:w='w'><w:t>&b;</w:t></w:document>").getBytes(StandardCharsets.UTF_8);
    assertEquals(Set.of(Fault.ENTITIES), Extract.of(zipped("word/document.xml", xml), BOUNDS).faults());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 and nothing", "PK\u0003\u0004word/document.xml", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "<html", "{", "\u0000\u0001\u0002", "", "BM", "RIFF", "\u00ff\u00fe"})
  void nothingMakesItThrow(String start) {
    byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
    Content content = Extract.of(file, BOUNDS);
    assertTrue(!content.faults().isEmpty() || content.format() == Format.HTML || content.format() == Format.JSON
        || content.format() == Format.TEXT || content.format() == Format.IMAGE, content.toString());
  }

  @Test
  void halfAFileOfEachKindIsNoSurprise() throws Exception {
    for (byte[] whole : List.of(pdf(), docx("ครึ่งเดียว"))) {
      for (int length = 1; length < whole.length; length += whole.length / 40 + 1) {
        Extract.of(java.util.Arrays.copyOf(whole, length), BOUNDS);
      }
    }
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    Bounds few = new Bounds(1, 1000, 1 << 20, Duration.ofSeconds(30));
    assertTrue(Extract.of("ข้อความ ".repeat(1000).getBytes(StandardCharsets.UTF_8), few).faults().contains(Fault.CUT));
    assertTrue(Extract.of(pdf(), few).faults().contains(Fault.CUT));
  }
}
