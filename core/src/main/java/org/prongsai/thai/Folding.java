package org.prongsai.thai;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as search compares it: with that gone in which two ways of writing the same thing differ. Gone are blanks
 * beside Thai letters, punctuation, invisible characters, capitals and accents; Thai digits are Arabic ones; marks stand in
 * one order whatever order they were typed in, and sara am and sara ae are one letter. A blank stays between two words in
 * Latin letters and between two numbers.
 *
 * <p>Folding again changes nothing. A piece of a text, cut between clusters, folds to a piece of the folded text. So what
 * is contained in a text is found in it.
 */
public final class Folding {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folding(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** With all marks as they are written. */
  public static Folding exact(String written) {
    FoldedText out = new FoldedText(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = Repair.plain(written.charAt(i));
      if (c == 0) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < written.length()) {
        other(out, written.codePointAt(i), i, i + 2);
        i++;
      } else if (joinsNumber(out, c, written, i)) {
        if (c == '.') {
          out.number('.', i, i + 1);
        }
      } else if (c < 0x80 || c >= '\u0E01' && c <= '\u0E5B') {
        common(out, c, i, i + 1);
      } else {
        other(out, c, i, i + 1);
      }
    }
    return new Folding(out.text(), out.starts(), out.ends());
  }

  /**
   * Without the marks that people mistype or leave out: tone marks, mai taikhu, thanthakhat, nikhahit, phinthu, yamakkan;
   * ฤๅ is ฤา. A text that was folded exactly may be folded tolerantly, not the other way around.
   */
  public static Folding tolerant(String written) {
    return exact(written).tolerant();
  }

  /** The same without the marks that are easily mistyped. */
  public Folding tolerant() {
    StringBuilder out = new StringBuilder(text.length());
    int[] from = new int[text.length()];
    int[] to = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\u0E47' || c > '\u0E4E') {
        from[out.length()] = starts[i];
        to[out.length()] = ends[i];
        out.append(c == '\u0E45' ? '\u0E32' : c);
      }
    }
    return new Folding(out.toString(), from, to);
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** Where a piece of the folded text begins in what was written. */
  public int start(int from, int to) {
    int start = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      start = Math.min(start, starts[i]);
    }
    return start;
  }

  /** Where a piece of the folded text ends in what was written; marks that were left out may follow. */
  public int end(int from, int to) {
    int end = 0;
    for (int i = from; i < to; i++) {
      end = Math.max(end, ends[i]);
    }
    return end;
  }

  /** Stops and commas inside of numbers: 9.1 is no 91, but 1,000 is 1000. */
  private static boolean joinsNumber(FoldedText out, char c, String written, int at) {
    return (c == '.' || c == ',') && out.endsWithDigit() && at + 1 < written.length()
        && ThaiDigits.value(written.charAt(at + 1)) >= 0;
  }

  private static void common(FoldedText out, char c, int from, int to) {
    int digit = ThaiDigits.value(c);
    if (digit >= 0) {
      out.number((char) ('0' + digit), from, to);
    } else if (c >= 'a' && c <= 'z') {
      out.letter(c, from, to);
    } else if (c >= 'A' && c <= 'Z') {
      out.letter((char) (c - 'A' + 'a'), from, to);
    } else if (FoldedText.isMark(c)) {
      out.mark(c, from, to);
    } else if (c >= '\u0E01' && c <= '\u0E45' && c != 'ฯ' && c != '฿') {
      out.thai(c, from, to);
    } else if (Character.isWhitespace(c)) {
      out.blank();
    } else {
      out.gap();
    }
  }

  /** Letters of other scripts lose accents and forms: é is e, Ａ is a. */
  private static void other(FoldedText out, int c, int from, int to) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return;
    }
    if (!Character.isLetterOrDigit(c)) {
      out.gap();
      return;
    }
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    parts.codePoints().forEach(part -> {
      if (part < 0x80) {
        common(out, (char) part, from, to);
      } else if (Character.isDigit(part)) {
        out.number((char) ('0' + Character.digit(part, 10)), from, to);
      } else if (Character.isLetter(part)) {
        Character.toString(part).chars().forEach(half -> out.letter((char) half, from, to));
      } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
        out.gap();
      }
    });
  }
}
