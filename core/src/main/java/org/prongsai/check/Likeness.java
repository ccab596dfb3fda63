package org.prongsai.check;

import java.util.HashSet;
import java.util.Set;

/** How alike two texts are, whatever their spaces, digits and punctuation. */
final class Likeness {

  private static final int GRAM = 4;

  private Likeness() {}

  /** Thai and Latin letters only. */
  static String letters(String text) {
    return text.replaceAll("[^\u0e01-\u0e2e\u0e30-\u0e39\u0e40-\u0e4ea-zA-Z]", "");
  }

  /** The share of the first text's letters that stand in the second too, in runs of four. */
  static double share(String text, String within) {
    String letters = letters(text);
    String held = letters(within);
    if (letters.length() < GRAM) {
      return held.contains(letters) ? 1 : 0;
    }
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= held.length(); i++) {
      grams.add(held.substring(i, i + GRAM));
    }
    int found = 0;
    int covered = 0;
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      if (grams.contains(letters.substring(i, i + GRAM))) {
        found += Math.min(GRAM, i + GRAM - covered);
        covered = i + GRAM;
      }
    }
    return (double) found / letters.length();
  }

  /** The longest common subsequence as a share of the longer text. */
  static double common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return (double) row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
  }
}
