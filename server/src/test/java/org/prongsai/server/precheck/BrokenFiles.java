package org.prongsai.server.precheck;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files as they should not be, made from good ones or byte by byte. */
final class BrokenFiles {

  private BrokenFiles() {}

  /** Pages that are pictures of a page. */
  static byte[] scan(int pages) {
    try (PDDocument pdf = new PDDocument()) {
      for (int no = 1; no <= pages; no++) {
        var image = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        var paint = image.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, 620, 877);
        paint.setColor(Color.BLACK);
        paint.setFont(new Font("SansSerif", Font.PLAIN, 30));
        paint.drawString("scan, page " + no, 60, 120);
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.drawImage(JPEGFactory.createFromImage(pdf, image), 0, 0, 595, 842);
        }
      }
      return saved(pdf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] withPassword(byte[] file) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A good beginning, and then a picture in place of each further page. */
  static byte[] withPicture(byte[] file) {
    try (PDDocument pdf = Loader.loadPDF(file); PDDocument scan = Loader.loadPDF(scan(1))) {
      pdf.importPage(scan.getPage(0));
      return saved(pdf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  static byte[] withMacro(byte[] docx) {
    return packed(docx, "word/vbaProject.bin", "program".getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] withEntities(byte[] docx) {
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;"
        + "</w:t></w:r></w:p></w:body></w:document>";
    return packed(docx, "word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Three hundred million blanks, packed into a few hundred kilobytes. */
  static byte[] bomb(byte[] docx) {
    return packed(docx, "word/document.xml", null);
  }

  /** A page whose description unpacks to half a gigabyte. */
  static byte[] pdfBomb() {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 512; i++) {
        deflater.write(blanks);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
        + packed.size() + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return pdf.toByteArray();
  }

  static byte[] brokenPdf() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + 7);
    }
    byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  static byte[] half(byte[] file) {
    return java.util.Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] packed(byte[] docx, String part, byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(in.readAllBytes());
        }
      }
      zip.putNextEntry(new ZipEntry(part));
      if (content != null) {
        zip.write(content);
      } else {
        byte[] blanks = new byte[1 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 300; i++) {
          zip.write(blanks);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * As recognition gives a scanned text out: letters taken for their likes, tone marks lost, sara am in two, blanks inside
   * words. The same text gives the same slips.
   */
  static PaperText recognised(PaperText paper) {
    String from = "ดคบผพภถ็่้ีื";
    String to = "คดปฝฟกก่้่ิี";
    StringBuilder out = new StringBuilder();
    int seen = 0;
    for (char c : paper.text().replace("ำ", "ํา").toCharArray()) {
      seen++;
      int at = from.indexOf(c);
      if (seen % 23 == 0 && at >= 0) {
        out.append(to.charAt(at));
      } else if (!(seen % 11 == 0 && (c == '่' || c == '้'))) {
        out.append(c);
      }
      if (seen % 19 == 0 && c >= 'ก' && c <= 'ฮ') {
        out.append(' ');
      }
    }
    return new PaperText(out.toString());
  }
}
