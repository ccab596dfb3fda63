package org.prongsai.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.prongsai.evidence.Content.Fault;

/** Weighs the packed streams of a PDF before a library unpacks them into memory. */
final class PdfWeight {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern CHAIN = Pattern.compile("/Filter\\s*\\[\\s*((?:/\\w+\\s*){2,})]");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
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
    for (int at = next(STREAM, 0); at >= 0; at = next(STREAM, at)) {
      int start = at + STREAM.length;
      while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
        start++;
      }
      boolean ended = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
      String dictionary = ended ? "" : dictionary(at);
      Matcher chain = CHAIN.matcher(dictionary);
      if (chain.find() && !isPicture(dictionary)) {
        weigh(start, List.of(chain.group(1).strip().substring(1).split("\\s*/")));
      } else if (!ended && start + 1 < file.length && (file[start] & 0x0f) == 8
          && ((file[start] & 0xff) << 8 | file[start + 1] & 0xff) % 31 == 0) {
        weigh(start, isPicture(dictionary));
      }
      at = start;
    }
  }

  private String dictionary(int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf("obj")));
  }

  private static boolean isPicture(String dictionary) {
    return PICTURE.matcher(dictionary).find();
  }

  /** What is packed several times looks harmless after the first unpacking. */
  private void weigh(int start, List<String> filters) throws Faulty {
    int end = next(END, start);
    byte[] bytes = Arrays.copyOfRange(file, start, end < 0 ? file.length : end);
    for (String filter : filters) {
      Bounded out = new Bounded(Math.min(MOST_ONE, mostTogether - together));
      try {
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
      } catch (IOException | UncheckedIOException e) {
        // Too much, which is told below; or broken, which the library will say.
      }
      if (out.full) {
        throw new Faulty(Fault.BOMB);
      }
      bytes = out.toByteArray();
    }
    together += bytes.length;
  }

  private static final class Bounded extends ByteArrayOutputStream {
    private final long most;
    private boolean full;

    private Bounded(long most) {
      this.most = most;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      if (size() + (long) length > most) {
        full = true;
        throw new UncheckedIOException(new IOException("more than " + most));
      }
      super.write(from, offset, length);
    }
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

  private int next(byte[] word, int from) {
    for (int at = from; at <= file.length - word.length; at++) {
      int i = 0;
      while (i < word.length && file[at + i] == word[i]) {
        i++;
      }
      if (i == word.length) {
        return at;
      }
    }
    return -1;
  }
}
