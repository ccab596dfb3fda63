package org.prongsai.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held: the orientation that JPEG files carry in their Exif part (Exif 2.3, tag 0x0112). */
final class CameraTurn {

  private static final int ORIENTATION = 0x0112;
  private static final int START_OF_SCAN = 0xffda;
  private static final int EXIF_PART = 0xffe1;

  private CameraTurn() {}

  /** Quarter turns clockwise that set the picture upright: 0 to 3. Mirrored ones, which no camera makes, count as 0. */
  static int of(Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      return turns(orientation(ByteBuffer.wrap(in.readNBytes(1 << 17))));
    } catch (IOException | BufferUnderflowException | IllegalArgumentException none) {
      return 0;
    }
  }

  private static int turns(int orientation) {
    return switch (orientation) {
      case 6 -> 1;
      case 3 -> 2;
      case 8 -> 3;
      default -> 0;
    };
  }

  private static int orientation(ByteBuffer file) {
    if (file.getShort() != (short) 0xffd8) {
      return 1;
    }
    while (true) {
      int marker = file.getShort() & 0xffff;
      if (marker == START_OF_SCAN || marker < 0xff00) {
        return 1;
      }
      int end = file.position() + (file.getShort() & 0xffff);
      if (marker == EXIF_PART && isExif(file)) {
        return inTiff(file.slice());
      }
      file.position(end);
    }
  }

  private static boolean isExif(ByteBuffer part) {
    byte[] name = new byte[6];
    part.get(name);
    return new String(name, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xffff;
    for (int i = 0; i < entries; i++) {
      int start = tiff.position();
      if ((tiff.getShort() & 0xffff) == ORIENTATION) {
        return tiff.getShort(start + 8);
      }
      tiff.position(start + 12);
    }
    return 1;
  }
}
