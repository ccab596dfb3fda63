package org.prongsai.thai;

/** Thai digits (๐–๙) and Arabic ones, digit by digit; everything else stays as it is. */
public final class ThaiDigits {

  private static final char ZERO = '๐';

  private ThaiDigits() {}

  public static String toArabic(String text) {
    return shifted(text, ZERO, '0');
  }

  public static String toThai(String text) {
    return shifted(text, '0', ZERO);
  }

  /** The value of a Thai or Arabic digit, -1 for every other character. */
  static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= ZERO && c <= '๙' ? c - ZERO : -1;
  }

  private static String shifted(String text, char from, char to) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= from && c <= from + 9 ? (char) (c - from + to) : c);
    }
    return out.toString();
  }
}
