package org.prongsai.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into the words of expressions of time. Recognition breaks lines and puts blanks within words, and a cell
 * may hold markup: blanks and tags are looked over everywhere but between digits.
 */
final class Lexer {

  private String letters = "";
  private final List<Integer> starts = new ArrayList<>();
  private final List<Boolean> spaced = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  private Lexer() {}

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer();
    lexer.compact(text);
    int i = 0;
    while (i < lexer.letters.length()) {
      i = lexer.next(i);
    }
    return lexer.tokens;
  }

  private void compact(String text) {
    Repair.Repaired repaired = Repair.of(text);
    String plain = ThaiDigits.toArabic(repaired.text()).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int tagEnd = c == '<' ? plain.indexOf('>', i) : -1;
      if (tagEnd > 0) {
        gap = true;
        i = tagEnd;
      } else if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        kept.append(c);
        starts.add(repaired.origin().get(i));
        spaced.add(gap);
        gap = false;
      }
    }
    letters = kept.toString();
  }

  private int next(int i) {
    if (digit(i)) {
      int end = i + 1;
      while (digit(end) && !spaced.get(end)) {
        end++;
      }
      int digits = end - i;
      int value = digits > 6 ? Integer.MAX_VALUE : Integer.parseInt(letters.substring(i, end));
      return put(Term.NUMBER, value, digits, i, end, false);
    }
    for (Lexicon.Entry entry : Lexicon.beginningWith(letters.charAt(i))) {
      int end = i + entry.word().length();
      if (letters.startsWith(entry.word(), i) && fits(entry, i, end)) {
        return put(entry.term(), entry.value(), 0, i, end, entry.abbreviated());
      }
    }
    int end = i + 1;
    return put(Term.OTHER, 0, 0, i, end, false);
  }

  private boolean fits(Lexicon.Entry entry, int i, int end) {
    char first = entry.word().charAt(0);
    if (first >= 'a' && first <= 'z') {
      return !latin(end) && (i == 0 || !latin(i - 1));
    }
    if (end < letters.length() && isMark(letters.charAt(end))) {
      return false;
    }
    return !entry.abbreviated() || (standsAlone(entry.word(), end) && isLed(entry.word(), i, end));
  }

  /** "มีค" also begins "มีความ", "ก.พ." also begins "ก.พ.ร.". */
  private boolean standsAlone(String abbreviation, int end) {
    boolean letterAfter = end < letters.length() && isThai(letters.charAt(end)) && !spaced.get(end);
    if (!abbreviation.endsWith(".")) {
      return !letterAfter && (end >= letters.length() || letters.charAt(end) != '.');
    }
    return !letterAfter || end + 1 >= letters.length() || letters.charAt(end + 1) != '.';
  }

  /** "ก.พ." alone is an office: a month's abbreviation has a day, a word for time or a range before it, or a year after. */
  private boolean isLed(String abbreviation, int i, int end) {
    Term before = tokens.isEmpty() ? Term.IN : tokens.getLast().term();
    boolean led = switch (before) {
      case NUMBER, MONTH_UNIT, TO, WITHIN, BEFORE, AND, OR, SLASH, FROM, IN, WHEN, END_OF, MONTH, EVERY -> true;
      case OPEN -> end < letters.length() && letters.charAt(end) != ')';
      default -> false;
    };
    boolean dotted = abbreviation.contains(".");
    boolean range = end < letters.length()
        && ("-–—/,".indexOf(letters.charAt(end)) >= 0 || letters.startsWith("ถึง", end));
    return digit(end) || (dotted ? led || range
        : before == Term.NUMBER || before == Term.MONTH_UNIT || before == Term.MONTH || (i == 0 && range));
  }

  /** A vowel or tone that belongs to the letter before: the word goes on. */
  private static boolean isMark(char c) {
    return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
  }

  private static boolean isThai(char c) {
    return c >= '\u0E01' && c <= '\u0E4E';
  }

  private boolean latin(int i) {
    return i < letters.length() && letters.charAt(i) >= 'a' && letters.charAt(i) <= 'z';
  }

  private boolean digit(int i) {
    return i < letters.length() && letters.charAt(i) >= '0' && letters.charAt(i) <= '9';
  }

  private int put(Term term, int value, int digits, int from, int to, boolean abbreviated) {
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    int end = starts.get(to - 1) + 1;
    if (term == Term.OTHER && last != null && last.term() == Term.OTHER && !spaced.get(from)) {
      tokens.set(tokens.size() - 1, new Token(Term.OTHER, 0, 0, last.start(), end, last.spaced(), false));
    } else {
      tokens.add(new Token(term, value, digits, starts.get(from), end, spaced.get(from), abbreviated));
    }
    return to;
  }
}
