package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps, their days, and where they are in a plan that was changed: pure. */
final class StepRules {

  private StepRules() {}

  /** The last of the days by which it is due; null when it has none. */
  static @Nullable LocalDate due(Line step) {
    return step.timings().stream().filter(timing -> timing.role() != Timing.Role.COMPLETED && !timing.isRhythm())
        .map(Timing::lastDay).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
  }

  /** Whether the plan itself says on which day it was done, as papers do. */
  static boolean isCompleted(Line step) {
    return step.timings().stream().anyMatch(timing -> timing.role() == Timing.Role.COMPLETED);
  }

  /**
   * Where the steps of a plan are after a change, places from 1: a step is known by its words, else, reworded, by its place.
   * Those that are gone are left out.
   */
  static Map<Integer, Integer> places(List<Line> before, List<Line> after) {
    Map<Integer, Integer> places = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        if (!places.containsKey(i + 1) && before.get(i).text().equals(after.get(j).text()) && taken.add(j + 1)) {
          places.put(i + 1, j + 1);
        }
      }
    }
    for (int i = 1; i <= Math.min(before.size(), after.size()); i++) {
      if (!places.containsKey(i) && taken.add(i)) {
        places.put(i, i);
      }
    }
    return places;
  }
}
