package org.prongsai.documents.extract;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.prongsai.evidence.Content.Fault;

/** Weighs the packed streams of a PDF before a library unpacks them into memory. */
final class PdfWeight {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final long MOST_ONE = 64L << 20;
  /** Pictures are large, and are not unpacked to read text. */
  private static final long MOST_PICTURE = 256L << 20;
  private static final int DICTIONARY = 600;

  private final byte[] file;
  private final long mostTogether;
  private long together;

  private PdfWeight(byte[] file, long mostTogether) {
    this.file = file;
    this.mostTogether = mostTogether;
  }

  static void check(byte[] file, long mostTogether) throws Faulty {
    new PdfWeight(file, mostTogether).all();
  }

  private void all() throws Faulty {
    for (int at = next(0); at >= 0; at = next(at)) {
      int start = at + STREAM.length;
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      boolean ended = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
      if (!ended && start + 1 < file.length && (file[start] & 0x0f) == 8
          && ((file[start] & 0xff) << 8 | file[start + 1] & 0xff) % 31 == 0) {
        weigh(start, picture(at));
      }
      at = start;
    }
  }

  private boolean picture(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
    int dictionary = before.lastIndexOf("obj");
    return before.substring(Math.max(0, dictionary)).matches("(?s).*/Subtype\\s*/Image.*");
  }

  private void weigh(int start, boolean picture) throws Faulty {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      byte[] out = new byte[1 << 16];
      long size = 0;
      while (!inflater.finished()) {
        int read = inflater.inflate(out);
        if (read == 0) {
          return;
        }
        size += read;
        together += picture ? 0 : read;
        if (size > (picture ? MOST_PICTURE : MOST_ONE) || together > mostTogether) {
          throw new Faulty(Fault.BOMB);
        }
      }
    } catch (DataFormatException e) {
      // No packed stream, or a broken one: the library will say so.
    } finally {
      inflater.end();
    }
  }

  private int next(int from) {
    for (int at = from; at <= file.length - STREAM.length; at++) {
      int i = 0;
      while (i < STREAM.length && file[at + i] == STREAM[i]) {
        i++;
      }
      if (i == STREAM.length) {
        return at;
      }
    }
    return -1;
  }
}
