package org.prongsai.thai;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends what recognition, old fonts and copying do to Thai text, only where there is one possible reading: sara am in two
 * parts, sara ae typed as two sara e, marks doubled or out of order, glyph codes of old Thai fonts, invisible characters.
 * Letters of strange scripts inside Thai words are reported and stay.
 */
public final class Repair {

  private static final char NIKHAHIT = '\u0E4D';
  private static final char SARA_AA = '\u0E32';
  private static final char SARA_AM = '\u0E33';
  private static final char SARA_E = '\u0E40';
  private static final char SARA_AE = '\u0E41';

  /** U+F700 to U+F71A: the shifted glyphs of Windows Thai fonts, as PDF text and recognition give them out. */
  private static final String GLYPHS = "ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
      + "ญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

  private Repair() {}

  /**
   * A text after repair.
   *
   * @param origin for each character of {@code text} the offset in the original where it began
   * @param strange letters that belong to no Thai word
   */
  public record Repaired(String text, List<Integer> origin, List<StrangeLetters> strange) {
    public Repaired {
      origin = List.copyOf(origin);
      strange = List.copyOf(strange);
    }
  }

  /**
   * Letters of a strange script that touch a Thai letter.
   *
   * @param start offset in the original text
   */
  public record StrangeLetters(String letters, int start, UnicodeScript script) {}

  public static Repaired of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    List<Integer> origin = new ArrayList<>(original.length());
    for (int i = 0; i < original.length(); i++) {
      char c = plain(original.charAt(i));
      if (c != 0) {
        text.append(c);
        origin.add(i);
      }
    }
    return mended(text.toString(), origin, strange(original));
  }

  /** One repair can make room for the next: until nothing changes. */
  private static Repaired mended(String original, List<Integer> places, List<StrangeLetters> strange) {
    String before = original;
    List<Integer> origin = places;
    while (true) {
      StringBuilder out = new StringBuilder(before.length());
      List<Integer> begun = new ArrayList<>(before.length());
      for (int i = 0; i < before.length(); i++) {
        append(out, begun, before.charAt(i), origin.get(i));
      }
      String after = out.toString();
      if (after.equals(before)) {
        return new Repaired(after, begun, strange);
      }
      before = after;
      origin = begun;
    }
  }

  /** The character meant, 0 for one that shows nothing. */
  static char plain(char c) {
    if (c >= '\uF700' && c <= '\uF71A') {
      return GLYPHS.charAt(c - '\uF700');
    }
    return switch (c) {
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> 0;
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u3000' -> ' ';
      default -> c;
    };
  }

  private static void append(StringBuilder out, List<Integer> origin, char c, int at) {
    int last = out.length() - 1;
    char before = last >= 0 ? out.charAt(last) : 0;
    if (c == before && isMark(c)) {
      return;
    }
    if (c == SARA_E && before == SARA_E) {
      out.setCharAt(last, SARA_AE);
    } else if (c == SARA_AA && before == NIKHAHIT) {
      out.setCharAt(last, SARA_AM);
    } else if (c == SARA_AA && isTone(before) && last > 0 && out.charAt(last - 1) == NIKHAHIT) {
      out.setCharAt(last - 1, before);
      out.setCharAt(last, SARA_AM);
    } else if (isTone(c) && before == SARA_AM) {
      out.insert(last, c);
      origin.add(at);
    } else if (isVowelMark(c) && isTone(before)) {
      int place = last;
      while (place > 0 && isTone(out.charAt(place - 1))) {
        place--;
      }
      out.insert(place, c);
      origin.add(at);
    } else {
      out.append(c);
      origin.add(at);
    }
  }

  private static List<StrangeLetters> strange(String text) {
    List<StrangeLetters> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isStrange(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > i) {
        if ((i > 0 && isThai(text.charAt(i - 1))) || (end < text.length() && isThai(text.charAt(end)))) {
          found.add(new StrangeLetters(text.substring(i, end), i, UnicodeScript.of(text.codePointAt(i))));
        }
        i = end;
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return found;
  }

  /** Latin beside Thai is everyday ("facebookหน่วยงาน"); any other script is not. */
  private static boolean isStrange(int c) {
    return switch (UnicodeScript.of(c)) {
      case THAI, LATIN, COMMON, INHERITED, UNKNOWN -> false;
      default -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    };
  }

  private static boolean isThai(char c) {
    return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E3F';
  }

  private static boolean isTone(char c) {
    return c >= '\u0E48' && c <= '\u0E4B';
  }

  /** Above and below vowels, and the marks that stand where they stand. */
  private static boolean isVowelMark(char c) {
    return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E39');
  }

  private static boolean isMark(char c) {
    return isTone(c) || isVowelMark(c) || c == '\u0E47' || (c >= '\u0E4C' && c <= '\u0E4D') || c == SARA_AM;
  }
}
