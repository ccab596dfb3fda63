package org.prongsai.thai;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed while the keyboard was set to the other language: ' [ x i t , k I is งบประมาณ (Kedmanee, TIS 820). */
public final class ThaiKeyboard {

  private static final String LATIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
      + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  private static final String THAI = "_ๅ/-ภถ\u0E38\u0E36คตจขชๆไ\u0E33พะ\u0E31\u0E35รนยบลฃ"
      + "ฟหกดเ\u0E49\u0E48าสวงผปแอ\u0E34\u0E37ทมใฝ"
      + "%+๑๒๓๔\u0E39฿๕๖๗๘๙๐\"ฎฑธ\u0E4D\u0E4Aณฯญฐ,ฅฤฆฏโฌ\u0E47\u0E4Bษศซ.()ฉฮ\u0E3A\u0E4C?ฒฬฦ";

  private static final Map<Character, Character> TO_THAI = keys(LATIN, THAI);
  private static final Map<Character, Character> TO_LATIN = keys(THAI, LATIN);

  private ThaiKeyboard() {}

  /** The same keys in the other language; empty when the text is of both or of neither. */
  public static Optional<String> other(String written) {
    boolean thai = written.chars().anyMatch(c -> c >= 'ก' && c <= '\u0E4E');
    boolean latin = written.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    if (thai == latin) {
      return Optional.empty();
    }
    Map<Character, Character> keys = thai ? TO_LATIN : TO_THAI;
    StringBuilder other = new StringBuilder(written.length());
    for (char c : written.toCharArray()) {
      other.append(keys.getOrDefault(c, c).charValue());
    }
    return Optional.of(other.toString());
  }

  private static Map<Character, Character> keys(String from, String to) {
    Map<Character, Character> keys = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      keys.put(from.charAt(i), to.charAt(i));
    }
    return keys;
  }
}
