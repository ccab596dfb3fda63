package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Anyone asks whether a file is the one that was signed; of other papers nobody outside learns anything. */
class PaperIsVerifiedTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  @Test
  void aPhoneReadsTheAddressFromTheSignedPaper() throws Exception {
    Answer signed = writing.signed("แผนมาตรการ");
    Paper paper = writing.paper();
    try (var file = Loader.loadPDF(office.as(Role.OFFICER).get(signed.path() + "/file/pdf").bytes())) {
      var page = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      assertEquals("http://localhost/verify/" + paper.code(),
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText());
    }
  }

  @Test
  void whatWasChangedAfterSigningIsFound() {
    Answer signed = writing.signed("แผนมาตรการ");
    byte[] pdf = office.as(Role.OFFICER).get(signed.path() + "/file/pdf").bytes();
    byte[] altered = pdf.clone();
    altered[altered.length / 2] ^= 1;
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", altered).shows("ไม่ตรงกับฉบับที่ลงนาม"));
    byte[] other = "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8);
    assertEquals(404, Visitor.stranger().upload("/verify", "file", "x.pdf", other).status());
    String code = writing.paper().code();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", other, "code", code)
        .shows("ไม่ตรงกับฉบับที่ลงนาม"));
    assertEquals(422, Visitor.stranger().upload("/verify", "file", "x.pdf", new byte[0]).status());
  }

  @Test
  void ofAPaperThatIsNotSignedNobodyOutsideLearnsAnything() {
    Answer begun = writing.begin("แผนมาตรการ");
    Paper paper = writing.paper();
    Answer asked = Visitor.stranger().get("/verify/" + paper.code());
    assertEquals(404, asked.status());
    assertFalse(asked.shows(office.agency().name()));
    Visitor officer = office.as(Role.OFFICER);
    officer.submit(begun, "เสนอตามสายงาน");
    assertEquals(404, Visitor.stranger().get("/verify/" + paper.code()).status());
    assertFalse(Visitor.stranger().get("/verify?code=" + paper.code()).shows(paper.subject()));
  }

  @Test
  void aSmallFileThatUnpacksToVeryMuchIsNotUnpackedToTheEnd() throws IOException {
    writing.signed("แผนมาตรการ");
    String code = writing.paper().code();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/zeros"));
      for (int i = 0; i < 60; i++) {
        zip.write(new byte[1_000_000]);
      }
      zip.putNextEntry(new ZipEntry("docProps/core.xml"));
      zip.write(("<dc:identifier>" + code + "</dc:identifier>").getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(bytes.size() < 100_000);
    assertEquals(new Verification.Finding.Unknown(), TestServer.part(Verification.class).of(bytes.toByteArray(), null));
  }

  @Test
  void whoAsksTooOftenHasToWait() {
    var rate = new AskingRate(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    for (int i = 0; i < AskingRate.A_MINUTE; i++) {
      assertTrue(rate.allows("192.0.2.1"));
    }
    assertFalse(rate.allows("192.0.2.1"));
    assertTrue(rate.allows("192.0.2.2"));
  }
}
