package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Rounding;
import org.prongsai.scoring.exact.Fraction;

/**
 * All figures of a year's criteria and how they make one another.
 *
 * @param reach how far a figure of kind {@code ROUNDING} may be from zero, by its index
 */
record FigureNet(List<Figure> figures, List<Composition> compositions, Map<Integer, Fraction> reach, Rounding rounding) {

  FigureNet {
    figures = List.copyOf(figures);
    compositions = List.copyOf(compositions);
    reach = Map.copyOf(reach);
  }

  Optional<Figure> find(String code, @Nullable String part) {
    return figures.stream()
        .filter(f -> f.code().equals(code) && Objects.equals(f.part(), part) && f.kind() != Figure.Kind.ROUNDING)
        .findFirst();
  }

  Figure figure(String code, @Nullable String part) {
    return find(code, part).orElseThrow();
  }

  Figure total() {
    return figure("total", null);
  }

  /** What could be before anything is known: scores are 0 to 100. */
  Interval[] unknown() {
    Interval[] boxes = new Interval[figures.size()];
    for (Figure figure : figures) {
      boxes[figure.index()] = figure.kind() == Figure.Kind.ROUNDING
          ? Interval.around(Fraction.ZERO, reach.getOrDefault(figure.index(), Fraction.ZERO))
          : Interval.SCORES;
    }
    return boxes;
  }

  /** The relations between the figures, without those that make one of the given wholes. */
  Propagation propagation(Set<Figure> cut) {
    List<Relation> relations = new ArrayList<>();
    for (Composition composition : compositions) {
      if (!composition.implied() && !cut.contains(composition.whole())) {
        relations.add(composition.relation());
      }
    }
    return new Propagation(figures.size(), relations);
  }

  /** The ways in which each figure is made, the first before the others. */
  Map<Figure, List<Composition>> making() {
    Map<Figure, List<Composition>> making = new HashMap<>();
    for (Composition composition : compositions) {
      making.computeIfAbsent(composition.whole(), whole -> new ArrayList<>()).add(composition);
    }
    return making;
  }

  /** The figures directly or indirectly made of this one, without itself. */
  Set<Figure> above(Figure figure) {
    Set<Figure> above = new LinkedHashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Composition composition : compositions) {
        boolean holds = composition.parts().contains(figure) || composition.parts().stream().anyMatch(above::contains);
        grew |= holds && above.add(composition.whole());
      }
    }
    return above;
  }
}
