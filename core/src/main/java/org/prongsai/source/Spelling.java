package org.prongsai.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.message.Message;

/** "Did you mean": what the author of an unknown word may have meant. */
public final class Spelling {

  private static final int MOST_SHOWN = 16;

  private Spelling() {}

  /** Names the nearest known word when one is near, else lists the known ones. */
  public static Message hint(String word, Collection<String> known) {
    Optional<String> nearest = nearest(word, known);
    if (nearest.isPresent()) {
      return Message.of("source.hint.near", nearest.get());
    }
    if (known.isEmpty()) {
      return Message.of("source.hint.none");
    }
    String shown = String.join(", ", known.stream().limit(MOST_SHOWN).toList());
    return Message.of(known.size() > MOST_SHOWN ? "source.hint.some" : "source.hint.all", shown);
  }

  /**
   * Empty when more than a third of the letters would have to change, and when two words are equally near: then any
   * choice would be a guess.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String typed = plain(word);
    int least = known.stream().mapToInt(name -> distance(typed, plain(name))).min().orElse(0);
    List<String> near = known.stream().filter(name -> distance(typed, plain(name)) == least).toList();
    return near.size() == 1 && least * 3 <= typed.length() ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** Case and the dashes of other styles do not count: fiscal_year is fiscalYear. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** Least number of letters put in, left out or changed (Levenshtein 1966). */
  public static int distance(String a, String b) {
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
