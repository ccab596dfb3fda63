package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.criteria.Item.Component;

/**
 * Which components of an item are the same ones in both criteria: the most alike first. They have no ids of their own,
 * because no source numbers them in a lasting way.
 */
record ComponentPairs(List<Pair> pairs, List<Component> gone, List<Component> added) {

  /** Components less alike than this are one gone and one added. */
  private static final double ALIKE = 0.6;

  record Pair(Component older, Component newer, double likeness, int order) {}

  static ComponentPairs of(List<Component> older, List<Component> newer) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      for (int j = 0; j < newer.size(); j++) {
        double likeness = Wording.likeness(older.get(i).text().th(), newer.get(j).text().th());
        if (likeness >= ALIKE) {
          candidates.add(new Pair(older.get(i), newer.get(j), likeness, i + j));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::order));
    List<Component> gone = new ArrayList<>(older);
    List<Component> added = new ArrayList<>(newer);
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (gone.contains(pair.older()) && added.contains(pair.newer())) {
        gone.remove(pair.older());
        added.remove(pair.newer());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.newer().no()));
    return new ComponentPairs(pairs, gone, added);
  }
}
