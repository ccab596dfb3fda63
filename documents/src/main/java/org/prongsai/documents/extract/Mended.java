package org.prongsai.documents.extract;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.prongsai.thai.Repair;

/** Thai text as files give it out, mended where there is one reading. */
final class Mended {

  /** No Thai mark stands after a blank: programs that place marks by themselves leave one there. */
  private static final Pattern LOOSE_MARK = Pattern.compile("(?<=[ก-ฮ]) +(?=[\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e])");
  private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");
  private static final int LONG_PIECE = 20_000;

  private Mended() {}

  static String text(String read) {
    String thai = latinNoMore(read);
    String normal = Normalizer2.getNFCInstance().normalize(thai.replace("\r\n", "\n").replace('\r', '\n'));
    return LOOSE_MARK.matcher(repaired(normal)).replaceAll("");
  }

  /** In pieces: repair goes over a text until nothing changes. */
  private static String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', Math.min(text.length(), from + LONG_PIECE));
      to = Math.min(to < 0 ? text.length() : to, from + 2 * LONG_PIECE);
      out.append(Repair.of(text.substring(from, to)).text());
      from = to;
      while (from < text.length() && text.charAt(from) == '\n') {
        out.append('\n');
        from++;
      }
    }
    return out.toString();
  }

  /** Fonts of the time before Unicode give Thai letters the codes of accented Latin ones. */
  private static String latinNoMore(String text) {
    int accented = 0;
    int thai = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      accented += c >= 0xa1 && c <= 0xfb ? 1 : 0;
      thai += c >= 0x0e00 && c < 0x0e80 ? 1 : 0;
      letters += Character.isWhitespace(c) ? 0 : 1;
    }
    if (thai > 0 || accented * 2 < letters || accented < 10) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 0xa1 && c <= 0xfb ? new String(new byte[] {(byte) c}, THAI_WINDOWS) : String.valueOf(c));
    }
    return out.toString();
  }

  /** Whether most of it is no letter of any language. */
  static boolean garbled(String text) {
    int strange = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        all++;
        strange += c == '\ufffd' || c >= '\ue000' && c <= '\uf8ff' || c < 32 || c >= 0x80 && c < 0xa0 ? 1 : 0;
      }
    }
    return all > 40 && strange * 5 > all;
  }

  static int letters(String text) {
    return (int) text.chars().filter(c -> Character.isLetterOrDigit(c)).limit(10_000).count();
  }
}
