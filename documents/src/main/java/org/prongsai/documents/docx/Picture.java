package org.prongsai.documents.docx;

import java.nio.ByteBuffer;

/** A picture file with what Word must know of it. */
record Picture(byte[] bytes, Format format, int width, int height) {

  enum Format {
    PNG("png", "image/png"), JPEG("jpeg", "image/jpeg"), GIF("gif", "image/gif");

    private final String extension;
    private final String contentType;

    Format(String extension, String contentType) {
      this.extension = extension;
      this.contentType = contentType;
    }

    String extension() {
      return extension;
    }

    String contentType() {
      return contentType;
    }
  }

  /** @throws IllegalArgumentException when it is no PNG, JPEG or GIF file */
  static Picture of(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (bytes.length > 24 && data.getInt(0) == 0x89504E47) {
      return new Picture(bytes, Format.PNG, data.getInt(16), data.getInt(20));
    }
    if (bytes.length > 10 && data.getInt(0) == 0x47494638) {
      return new Picture(bytes, Format.GIF, Short.reverseBytes(data.getShort(6)), Short.reverseBytes(data.getShort(8)));
    }
    if (bytes.length > 4 && (data.getShort(0) & 0xFFFF) == 0xFFD8) {
      return jpeg(data);
    }
    throw new IllegalArgumentException("not a PNG, JPEG or GIF picture");
  }

  /** The size stands in the frame header (SOF0 to SOF15, which are not DHT, JPG and DAC). */
  private static Picture jpeg(ByteBuffer data) {
    int at = 2;
    while (at + 9 < data.limit()) {
      int marker = data.getShort(at) & 0xFFFF;
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
      if (frame) {
        return new Picture(data.array(), Format.JPEG, data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
      }
      at += 2 + (data.getShort(at + 2) & 0xFFFF);
    }
    throw new IllegalArgumentException("a JPEG picture without a size");
  }
}
