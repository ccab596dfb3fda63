package org.prongsai.server.search;

import java.util.Collection;
import java.util.stream.IntStream;
import org.prongsai.thai.Folding;

/**
 * By what the index knows a text: its words, all groups of two and three letters in it, and of its groups of five letters one
 * in four, which tell long phrases apart for little room; all as numbers. An agency's numbers are its own, so that the lists
 * behind them hold nobody else's texts and stay short. Two different things may rarely get the same number: whoever must be
 * sure looks into the text.
 */
final class Lexemes {

  /** Between title and text: no group of letters reaches over it. */
  static final char BORDER = '\n';

  /** More groups of one term tell little that is new, and cost time. */
  private static final int MOST_GROUPS = 16;

  private static final int PAIR = 2;
  private static final int TRIPLE = 3;
  private static final int LONG = 5;
  private static final int ONE_IN = 4;

  /** What a number stands for. Databases keep what follows from these figures. */
  private static final int LETTERS = 1;
  private static final int EXACT_WORD = 2;
  private static final int TOLERANT_WORD = 3;
  private static final int TITLE_LETTERS = 4;

  private Lexemes() {}

  /**
   * All of a text, in order, each once.
   *
   * @param tolerant folded title and text, with the border between them
   * @param words folded exactly
   */
  static int[] of(long agency, String tolerant, Collection<String> words) {
    int border = tolerant.indexOf(BORDER);
    IntStream groups = IntStream.concat(groups(agency, LETTERS, tolerant.substring(0, border)),
        groups(agency, LETTERS, tolerant.substring(border + 1)));
    IntStream ofTitle = groups(agency, TITLE_LETTERS, tolerant.substring(0, border));
    IntStream ofWords = words.stream().distinct().flatMapToInt(word ->
        IntStream.of(exactWord(agency, word), tolerantWord(agency, Folding.tolerant(word).text())));
    return IntStream.concat(IntStream.concat(groups, ofTitle), ofWords).sorted().distinct().toArray();
  }

  private static IntStream groups(long agency, int sort, String tolerant) {
    return IntStream.concat(IntStream.of(PAIR, TRIPLE).flatMap(size -> ofSize(agency, sort, tolerant, size)),
        longOnes(agency, sort, tolerant));
  }

  private static IntStream ofSize(long agency, int sort, String tolerant, int size) {
    return IntStream.rangeClosed(0, tolerant.length() - size).map(at -> number(agency, sort, tolerant, at, at + size));
  }

  /** Which of the groups are kept tells their number itself: the same in text and question. */
  private static IntStream longOnes(long agency, int sort, String tolerant) {
    return ofSize(agency, sort, tolerant, LONG).filter(number -> number % ONE_IN == 0);
  }

  /** Groups of letters that every text has in which these stand; none for a single letter. */
  static int[] groups(long agency, String tolerant) {
    return some(agency, LETTERS, tolerant);
  }

  /** Groups of letters of every title in which these stand. */
  static int[] titleGroups(long agency, String tolerant) {
    return some(agency, TITLE_LETTERS, tolerant);
  }

  private static int[] some(long agency, int sort, String tolerant) {
    int size = Math.min(tolerant.length(), TRIPLE);
    if (size < PAIR) {
      return new int[0];
    }
    int last = tolerant.length() - size;
    int steps = Math.min(last, MOST_GROUPS - 1);
    IntStream spread = IntStream.rangeClosed(0, steps).map(step -> steps == 0 ? 0 : step * last / steps)
        .map(at -> number(agency, sort, tolerant, at, at + size));
    return IntStream.concat(longOnes(agency, sort, tolerant).limit(MOST_GROUPS), spread).toArray();
  }

  static int exactWord(long agency, String word) {
    return number(agency, EXACT_WORD, word, 0, word.length());
  }

  static int tolerantWord(long agency, String word) {
    return number(agency, TOLERANT_WORD, word, 0, word.length());
  }

  private static int number(long agency, int sort, String text, int from, int to) {
    long mixed = mix(mix(agency) + sort);
    for (int i = from; i < to; i++) {
      mixed = mix(mixed ^ text.charAt(i));
    }
    return (int) (mixed >>> Integer.SIZE);
  }

  /** The finisher of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
