package org.prongsai.scoring.answers;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The cells that are not a plain digit. */
final class CellText {

  private static final BigDecimal FULL = new BigDecimal(100);

  private CellText() {}

  /** Where a cell ends: at its separator or line end. -1 when a quotation mark is not closed on the line. */
  static int end(byte[] buffer, int start) {
    int at = start;
    if (buffer[at] == '"') {
      at++;
      while (true) {
        if (buffer[at] == '\n') {
          return -1;
        }
        if (buffer[at] == '"') {
          if (buffer[at + 1] != '"') {
            break;
          }
          at++;
        }
        at++;
      }
    }
    while (buffer[at] != ',' && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  /** Decoded (UTF-8, else Windows-874), without quotes and surrounding spaces. */
  static String text(byte[] buffer, int start, int end) {
    String text = decode(buffer, start, end).strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }

  private static String decode(byte[] buffer, int start, int end) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      return new String(buffer, start, end - start, Charset.forName("x-windows-874"));
    }
  }

  /** A place in score order, Thai or Arabic digits; -1 when it is none. */
  static int place(String text) {
    if (text.length() > 3) {
      return -1;
    }
    int place = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      place = place * 10 + digit;
    }
    return place;
  }

  /** A score of 0 to 100 in units; -1 when it is none, or finer than the units. */
  static long points(String text, long unitsPerPoint) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      plain.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    try {
      BigDecimal score = new BigDecimal(plain.toString());
      if (score.signum() < 0 || score.compareTo(FULL) > 0 || score.scale() > 20) {
        return -1;
      }
      return score.multiply(BigDecimal.valueOf(unitsPerPoint)).longValueExact();
    } catch (NumberFormatException notANumber) {
      return -1;
    } catch (ArithmeticException tooFine) {
      return -1;
    }
  }
}
