package org.prongsai.documents.typesetting;

/** What stays together in Thai, whatever a dictionary says. */
public final class Clusters {

  private static final char THANTHAKHAT = '\u0e4c';

  private Clusters() {}

  /** Whether the character at this place stands above, below or behind the one before it, or is its other half. */
  public static boolean joins(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x300) {
      return false;
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == 'ำ' || c == '\u200d' || marks(text.codePointAt(at));
  }

  private static boolean marks(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Whether a line may begin at this place when a word is wider than the line: never inside a cluster, never behind a
   * vowel that is written before its consonant, never before one that is written behind it, nor before ฯ and ๆ.
   */
  public static boolean mayPart(String text, int at) {
    return !joins(text, at) && !leads(text.charAt(at - 1)) && !follows(text.charAt(at)) && !isSilenced(text, at);
  }

  private static boolean leads(char c) {
    return c >= 'เ' && c <= 'ไ';
  }

  private static boolean follows(char c) {
    return c == 'ะ' || c == 'า' || c == 'ๅ' || c == 'ๆ' || c == 'ฯ';
  }

  /** A silenced consonant (ค์, ธิ์) ends a syllable and never begins one. */
  private static boolean isSilenced(String text, int at) {
    for (int i = at + 1; i < text.length() && joins(text, i); i++) {
      if (text.charAt(i) == THANTHAKHAT) {
        return true;
      }
    }
    return false;
  }

  /** Thai letters, vowels and signs, without the digits. */
  static boolean isThaiLetter(char c) {
    return c >= 'ก' && c <= '\u0e4f';
  }
}
