package org.prongsai.thai;

import java.util.Arrays;

/** A folded text that grows: each character knows from where to where it stood in what was written. */
final class FoldedText {

  private static final char NIKHAHIT = '\u0E4D';
  private static final char SARA_AA = '\u0E32';
  private static final char SARA_AM = '\u0E33';
  private static final char SARA_E = '\u0E40';
  private static final char SARA_AE = '\u0E41';

  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;
  private boolean gap;
  private boolean cut;

  FoldedText(int expected) {
    int room = Math.max(expected, 8);
    chars = new char[room];
    starts = new int[room];
    ends = new int[room];
  }

  /** A blank stood here. */
  void blank() {
    gap = true;
  }

  /** Something else stood here that is not compared. */
  void gap() {
    gap = true;
    cut = true;
  }

  boolean endsWithDigit() {
    return !gap && length > 0 && isDigit(chars[length - 1]);
  }

  /** A digit, or the stop inside of a number. */
  void number(char c, int from, int to) {
    if (gap && length > 0 && isDigit(chars[length - 1])) {
      insert(length, ' ', from, from);
    }
    insert(length, c, from, to);
  }

  /** A letter of another script. */
  void letter(char c, int from, int to) {
    if (gap && length > 0 && !isDigit(chars[length - 1]) && !isThai(chars[length - 1])) {
      insert(length, ' ', from, from);
    }
    insert(length, c, from, to);
  }

  /** A Thai letter, or a vowel that stands on the line. */
  void thai(char c, int from, int to) {
    if (c == SARA_E && length > 0 && chars[length - 1] == SARA_E) {
      chars[length - 1] = SARA_AE;
      ends[length - 1] = to;
      gap = false;
      cut = false;
    } else if (c == SARA_AA && mends(from, to)) {
      gap = false;
    } else {
      insert(length, c, from, to);
    }
  }

  /** A mark goes to the letter before it, also over blanks, as text out of PDF has them; without one it says nothing. */
  void mark(char c, int from, int to) {
    int first = firstMark();
    if (cut || first == 0 || !carries(chars[first - 1])) {
      return;
    }
    int place = length;
    for (int i = length - 1; i >= first; i--) {
      if (chars[i] == c) {
        return;
      }
      if (rank(chars[i]) > rank(c)) {
        place = i;
      }
    }
    insert(place, c, from, to);
  }

  /** Sara aa behind a nikhahit is the other half of sara am. */
  private boolean mends(int from, int to) {
    for (int i = length - 1; i >= firstMark(); i--) {
      if (chars[i] == NIKHAHIT) {
        int begun = starts[i];
        System.arraycopy(chars, i + 1, chars, i, length - i - 1);
        System.arraycopy(starts, i + 1, starts, i, length - i - 1);
        System.arraycopy(ends, i + 1, ends, i, length - i - 1);
        length--;
        cut = false;
        mark(SARA_AM, begun, to);
        return true;
      }
    }
    return false;
  }

  private int firstMark() {
    int first = length;
    while (first > 0 && isMark(chars[first - 1])) {
      first--;
    }
    return first;
  }

  private void insert(int place, char c, int from, int to) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    System.arraycopy(chars, place, chars, place + 1, length - place);
    System.arraycopy(starts, place, starts, place + 1, length - place);
    System.arraycopy(ends, place, ends, place + 1, length - place);
    chars[place] = c;
    starts[place] = from;
    ends[place] = to;
    length++;
    gap = false;
    cut = false;
  }

  String text() {
    return new String(chars, 0, length);
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  /** Above, below or, like sara am, behind its consonant and never without it. */
  static boolean isMark(char c) {
    return c == '\u0E31' || c == SARA_AM || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
  }

  /** Vowels, then tone marks, then the mark of silence, then sara am. */
  private static int rank(char c) {
    if (c == SARA_AM) {
      return 3;
    }
    if (c == '\u0E4C') {
      return 2;
    }
    return c >= '\u0E48' && c <= '\u0E4B' ? 1 : 0;
  }

  private static boolean carries(char c) {
    return isThai(c) && (c < SARA_E || c > '\u0E44');
  }

  private static boolean isThai(char c) {
    return c >= '\u0E01' && c <= '\u0E4E';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
