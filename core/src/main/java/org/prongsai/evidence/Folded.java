package org.prongsai.evidence;

import java.util.Arrays;
import java.util.Locale;
import org.prongsai.thai.ThaiDigits;

/**
 * A text without what writing, fonts and recognition vary: no spaces, signs and tone marks, one length of each vowel, sara
 * am as sara aa, one script of digits, small letters.
 *
 * @param origin for each character the offset in the original
 */
record Folded(String text, int[] origin) {

  private static final char SARA_E = 'เ';
  private static final char SARA_AE = 'แ';

  static Folded of(String original) {
    StringBuilder out = new StringBuilder(original.length());
    int[] origin = new int[original.length()];
    String arabic = ThaiDigits.toArabic(original);
    for (int i = 0; i < arabic.length(); i++) {
      char c = folded(arabic.charAt(i));
      int last = out.length() - 1;
      if (c == SARA_E && last >= 0 && out.charAt(last) == SARA_E) {
        out.setCharAt(last, SARA_AE);
      } else if (c != 0) {
        origin[out.length()] = i;
        out.append(c);
      }
    }
    return new Folded(out.toString().toLowerCase(Locale.ROOT), Arrays.copyOf(origin, out.length()));
  }

  static String fold(String text) {
    return of(text).text;
  }

  /** The character that stands for it; 0 for one that does not count. */
  private static char folded(char c) {
    return switch (c) {
      case 'ำ', 'ๅ' -> 'า';
      case 'ไ' -> 'ใ';
      case '\u0e35', '\u0e36', '\u0e37' -> '\u0e34';
      case '\u0e39' -> '\u0e38';
      case '\u0e2f', '\u0e46', '\u0e3a' -> 0;
      default -> (c >= '\u0e47' && c <= '\u0e4f') || !(Character.isLetterOrDigit(c) || isThaiMark(c)) ? 0 : c;
    };
  }

  private static boolean isThaiMark(char c) {
    return c == '\u0e31' || c >= '\u0e34' && c <= '\u0e39';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Folded folded && folded.text.equals(text) && Arrays.equals(folded.origin, origin);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
