package org.prongsai.documents.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** What is wrong with one template, each thing said once. */
final class Faults {

  private final Place place;
  private final Set<Problem> problems = new LinkedHashSet<>();

  Faults(String file) {
    this.place = Place.of(file);
  }

  void add(int number, Object... arguments) {
    problems.add(Problem.of("documents", number, place, arguments));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
