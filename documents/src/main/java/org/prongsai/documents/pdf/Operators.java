package org.prongsai.documents.pdf;

/** Numbers and strings as content streams want them. */
final class Operators {

  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  private Operators() {}

  static String hex(int code) {
    return new String(new char[] {
      DIGITS[code >> 12 & 15], DIGITS[code >> 8 & 15], DIGITS[code >> 4 & 15], DIGITS[code & 15]
    });
  }

  static void hex(StringBuilder out, int code) {
    out.append(DIGITS[code >> 12 & 15]).append(DIGITS[code >> 8 & 15]).append(DIGITS[code >> 4 & 15])
        .append(DIGITS[code & 15]);
  }

  /** To a hundredth of a point: finer than any printer. */
  static void number(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      out.append('.').append(DIGITS[rest / 10]);
      if (rest % 10 != 0) {
        out.append(DIGITS[rest % 10]);
      }
    }
  }

  /** A text string in UTF-16 with its byte order mark. */
  static void text(StringBuilder out, String text) {
    out.append("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(out, text.charAt(i));
    }
    out.append('>');
  }
}
