package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same figures at once. Where only one of them changed a figure, that change stands; where
 * both did, differently, somebody has to choose.
 *
 * @param merged by figure: mine where the two conflict
 * @param conflicts figures to choose between
 */
record ScoreMerge(Map<String, String> merged, List<String> conflicts) {

  /** @param base what both had seen, by figure as {@link ScoreChanges#texts} writes it */
  static ScoreMerge of(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
    Map<String, String> merged = new TreeMap<>();
    List<String> conflicts = new ArrayList<>();
    var figures = new TreeSet<>(base.keySet());
    figures.addAll(mine.keySet());
    figures.addAll(theirs.keySet());
    for (String figure : figures) {
      @Nullable String was = base.get(figure);
      @Nullable String my = mine.get(figure);
      @Nullable String their = theirs.get(figure);
      boolean both = !Objects.equals(my, was) && !Objects.equals(their, was) && !Objects.equals(my, their);
      if (both) {
        conflicts.add(figure);
      }
      @Nullable String stands = both || !Objects.equals(my, was) ? my : their;
      if (stands != null) {
        merged.put(figure, stands);
      }
    }
    return new ScoreMerge(merged, conflicts);
  }
}
