package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** What is wrong with one file, gathered so that its author sees all of it at once. */
final class Findings {

  static final String ROOM = "criteria";

  /** Of the source: missing, of the wrong kind, no such word, out of range, empty. */
  private static final Set<Integer> STAND_IN = Set.of(133, 134, 135, 136, 138);

  private final List<Problem> problems = new ArrayList<>();

  void add(int number, Place place, Object... arguments) {
    problems.add(Problem.of(ROOM, number, place, arguments));
  }

  /** Where the reading of fields adds its own. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether a stand-in was read for something: rules across elements would then complain about the stand-in. */
  boolean haveStandIns() {
    return problems.stream().anyMatch(problem -> STAND_IN.contains(problem.number()));
  }

  /** In the order of the file. */
  List<Problem> inOrder() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
        .toList();
  }
}
