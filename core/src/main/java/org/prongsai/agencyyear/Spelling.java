package org.prongsai.agencyyear;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that a mistyped one is nearest to. */
final class Spelling {

  private Spelling() {}

  /** Empty when more than a third of the letters would have to change. */
  static Optional<String> nearest(String word, List<String> known) {
    String typed = plain(word);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(typed, plain(name))))
        .filter(name -> distance(typed, plain(name)) * 3 <= Math.max(3, typed.length()));
  }

  /** Case and the dashes of other styles do not count: fiscal_year is fiscalYear. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
