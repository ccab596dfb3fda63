package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which elements of two criteria belong together, by permanent id and by what succeeds what, through the years between. */
final class Lineage<T> {

  /** Elements of both sides that belong together; one side is empty for what is new or gone. */
  record Group<T>(List<T> older, List<T> newer) {

    boolean isPair() {
      return older.size() == 1 && newer.size() == 1;
    }

    Group<T> turned() {
      return new Group<>(newer, older);
    }
  }

  private final Function<T, String> id;
  private final Function<T, List<String>> succeeds;

  Lineage(Function<T, String> id, Function<T, List<String>> succeeds) {
    this.id = id;
    this.succeeds = succeeds;
  }

  /**
   * @param between the elements of the years between the two, in the order of time
   * @return groups in the order of the later side, then what is gone in the order of the earlier
   */
  List<Group<T>> groups(List<T> earlier, List<List<T>> between, List<T> later) {
    boolean[][] together = new boolean[earlier.size()][later.size()];
    for (int i = 0; i < earlier.size(); i++) {
      Set<String> line = line(earlier.get(i), between);
      List<String> backwards = succeeds.apply(earlier.get(i));
      for (int j = 0; j < later.size(); j++) {
        together[i][j] = belongs(later.get(j), line) || backwards.contains(id.apply(later.get(j)));
      }
    }
    List<Group<T>> groups = new ArrayList<>();
    Set<Integer> placedEarlier = new HashSet<>();
    Set<Integer> placedLater = new HashSet<>();
    for (int j = 0; j < later.size(); j++) {
      if (!placedLater.contains(j)) {
        groups.add(groupOf(j, together, earlier, later, placedEarlier, placedLater));
      }
    }
    for (int i = 0; i < earlier.size(); i++) {
      if (!placedEarlier.contains(i)) {
        groups.add(new Group<>(List.of(earlier.get(i)), List.of()));
      }
    }
    return groups;
  }

  /** Everything that hangs together with the later element, however far round. */
  private Group<T> groupOf(
      int start, boolean[][] together, List<T> earlier, List<T> later, Set<Integer> placedEarlier, Set<Integer> placedLater) {
    Set<Integer> left = new TreeSet<>();
    Set<Integer> right = new TreeSet<>(Set.of(start));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int i = 0; i < earlier.size(); i++) {
        for (int j = 0; j < later.size(); j++) {
          if (together[i][j] && (right.contains(j) || left.contains(i))) {
            grown |= left.add(i) | right.add(j);
          }
        }
      }
    }
    placedEarlier.addAll(left);
    placedLater.addAll(right);
    return new Group<>(left.stream().map(earlier::get).toList(), right.stream().map(later::get).toList());
  }

  private Set<String> line(T element, List<List<T>> between) {
    Set<String> line = new HashSet<>();
    line.add(id.apply(element));
    for (List<T> year : between) {
      for (T later : year) {
        if (belongs(later, line)) {
          line.add(id.apply(later));
        }
      }
    }
    return line;
  }

  private boolean belongs(T element, Set<String> line) {
    return line.contains(id.apply(element)) || succeeds.apply(element).stream().anyMatch(line::contains);
  }
}
