package org.prongsai.server.search;

/**
 * Folded text in a third of the room: its Thai letters become those ASCII characters that no folded text holds. UTF-8
 * spends three bytes on each Thai letter, and a text is read whole to see whether words stand in it.
 */
final class Compact {

  private static final char FIRST = '\u0E01';
  private static final String STAND_INS = standIns();

  private Compact() {}

  static String of(String folded) {
    StringBuilder compact = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      compact.append(c >= FIRST && c <= '\u0E4E' ? STAND_INS.charAt(c - FIRST) : c);
    }
    return compact.toString();
  }

  /** All but NUL, the border and what folded text is made of: small letters, digits, the stop, the blank. */
  private static String standIns() {
    StringBuilder all = new StringBuilder();
    for (char c = 1; c < 0x7f; c++) {
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == ' ' || c == Lexemes.BORDER)) {
        all.append(c);
      }
    }
    return all.toString();
  }
}
