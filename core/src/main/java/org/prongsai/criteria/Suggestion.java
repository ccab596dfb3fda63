package org.prongsai.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.message.Message;

/** What the author of a name that does not exist may have meant. */
final class Suggestion {

  private static final int MOST_SHOWN = 16;

  private Suggestion() {}

  /** Names the nearest known name when one is near, else lists the known ones. */
  static Message of(String unknown, Collection<String> known) {
    Optional<String> nearest = nearest(unknown, known);
    if (nearest.isPresent()) {
      return Message.of("criteria.suggestion.near", nearest.get());
    }
    if (known.isEmpty()) {
      return Message.of("criteria.suggestion.none");
    }
    String shown = String.join(", ", known.stream().limit(MOST_SHOWN).toList());
    return Message.of(known.size() > MOST_SHOWN ? "criteria.suggestion.some" : "criteria.suggestion.all", shown);
  }

  /** None when two are equally near: then any choice would be a guess. */
  private static Optional<String> nearest(String unknown, Collection<String> known) {
    String sought = unknown.toLowerCase(Locale.ROOT);
    int least = known.stream().mapToInt(name -> distance(sought, name.toLowerCase(Locale.ROOT))).min().orElse(0);
    List<String> near = known.stream()
        .filter(name -> distance(sought, name.toLowerCase(Locale.ROOT)) == least)
        .toList();
    return near.size() == 1 && least <= sought.length() / 3 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** Least number of letters put in, left out or changed (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
