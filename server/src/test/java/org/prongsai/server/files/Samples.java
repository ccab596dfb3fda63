package org.prongsai.server.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers send them, made on the spot. */
public final class Samples {

  private Samples() {}

  /** A picture whose left half is red and whose right half is blue. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A JPEG as a telephone writes it, with a place in its Exif part: orientation and the word GPSPLACE. */
  static byte[] photograph(int orientation) {
    byte[] plain = picture("jpeg", 400, 200);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 8);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN);
    exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
        .putShort((short) 0).putInt(0).put("GPSPLACE".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer whole = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
    whole.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2)).put(exif.array())
        .put(plain, 2, plain.length - 2);
    return whole.array();
  }

  /** The head of a PNG that claims to be of a size, with nothing behind. */
  static byte[] claimingPng(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width)
        .putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    var check = new java.util.zip.CRC32();
    check.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4).put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(13).put(header.array()).putInt((int) check.getValue()).array();
  }

  static byte[] docx(String... moreParts) {
    return zip(out -> {
      part(out, "[Content_Types].xml", ("<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
          + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>").getBytes(StandardCharsets.UTF_8));
      for (String name : moreParts) {
        part(out, name, new byte[] {1, 2, 3});
      }
    });
  }

  /** A document of a few hundred kilobytes that unpacks to more than a document may hold. */
  static byte[] docxBomb() {
    byte[] zeros = new byte[50_000_000];
    return zip(out -> {
      for (int i = 0; i < 7; i++) {
        part(out, "word/media/image" + i + ".bmp", zeros);
      }
    });
  }

  interface Parts {
    void writeTo(ZipOutputStream out) throws IOException;
  }

  static byte[] zip(Parts parts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      parts.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void part(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
