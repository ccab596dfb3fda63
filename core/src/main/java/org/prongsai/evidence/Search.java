package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.List;

/** Finds a folded phrase in a folded text, exactly or with a slip of a letter or two. */
final class Search {

  /** Recognition slips on about one letter in eight; shorter words would be taken for others. */
  private static final int LETTERS_A_SLIP = 8;
  private static final int LEAST = 7;
  private static final int MOST_SLIPS = 4;

  /** Slips are looked for in the beginning of long texts only. */
  private static final int REACH = 300_000;

  private Search() {}

  /** Offsets in the folded text. */
  record Span(int start, int end) {
    boolean touches(Span other) {
      return start < other.end && other.start < end;
    }
  }

  static List<Span> exact(String text, String phrase) {
    List<Span> found = new ArrayList<>();
    if (!phrase.isEmpty()) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        found.add(new Span(at, at + phrase.length()));
      }
    }
    return found;
  }

  static int slips(String phrase) {
    return phrase.length() < LEAST ? 0 : Math.min(MOST_SLIPS, Math.max(1, phrase.length() / LETTERS_A_SLIP));
  }

  /** All places where the phrase stands but for a few slips (Sellers' algorithm); each place once, at its best end. */
  static List<Span> near(String whole, String phrase, int slips) {
    List<Span> found = new ArrayList<>();
    if (slips == 0 || phrase.isEmpty()) {
      return found;
    }
    String text = whole.length() > REACH ? whole.substring(0, REACH) : whole;
    int[] cost = new int[phrase.length() + 1];
    int[] begun = new int[phrase.length() + 1];
    for (int j = 0; j <= phrase.length(); j++) {
      cost[j] = j;
    }
    int best = slips + 1;
    Span span = null;
    for (int i = 0; i < text.length(); i++) {
      step(text.charAt(i), i, phrase, cost, begun);
      int end = cost[phrase.length()];
      if (end < best) {
        best = end;
        span = new Span(begun[phrase.length()], i + 1);
      } else if (span != null && (end > best || best == 0)) {
        found.add(span);
        span = null;
        best = slips + 1;
      }
    }
    if (span != null) {
      found.add(span);
    }
    return found;
  }

  private static void step(char c, int at, String phrase, int[] cost, int[] begun) {
    int diagonal = cost[0];
    int diagonalBegun = at;
    begun[0] = at + 1;
    for (int j = 1; j < cost.length; j++) {
      int replace = diagonal + (phrase.charAt(j - 1) == c ? 0 : 1);
      int drop = cost[j] + 1;
      int add = cost[j - 1] + 1;
      diagonal = cost[j];
      int replaceBegun = diagonalBegun;
      diagonalBegun = begun[j];
      if (replace <= drop && replace <= add) {
        cost[j] = replace;
        begun[j] = replaceBegun;
      } else if (drop <= add) {
        cost[j] = drop;
      } else {
        cost[j] = add;
        begun[j] = begun[j - 1];
      }
    }
  }
}
