package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.scoring.Contradictions.Found;
import org.prongsai.scoring.exact.Fraction;

/**
 * What is to be believed of a set of given figures, contradictions and all.
 *
 * <p>A published aggregate stands upward even against its parts, and downward nothing is concluded from it: what makes it is
 * cut away. A contradicted question or item has no score; it may be what was given for it or what all other figures leave.
 */
final class Judgement {

  private final FigureNet net;
  private final Propagation all;
  private final List<Found> contradictions;
  /** The given figures that agree with one another. */
  private final Set<Given> agreeing;
  private final Set<Figure> doubted = new LinkedHashSet<>();
  private final Map<Figure, Fraction> standing = new HashMap<>();
  private final Map<Figure, Interval> left = new HashMap<>();
  private final Propagation trusted;
  private final Interval[] boxes;
  private final Interval[] possible;

  Judgement(FigureNet net, Collection<Given> given) {
    this.net = net;
    all = net.propagation(Set.of());
    contradictions = Contradictions.among(given, net, all);
    agreeing = new LinkedHashSet<>(given);
    contradictions.forEach(found -> agreeing.remove(found.setAside()));
    doubt();
    Set<Given> trustedFigures = new LinkedHashSet<>(agreeing);
    trustedFigures.removeIf(g -> doubted.contains(g.figure()));
    Set<Figure> cut = contradictedWholes();
    trusted = cut.isEmpty() ? all : net.propagation(cut);
    boxes = believable(trustedFigures);
    trustedFigures.forEach(g -> standing.put(g.figure(), Fraction.of(g.score())));
    possible = trusted.hull(boxes).orElse(boxes);
    doubted.forEach(this::narrowDoubted);
  }

  List<Found> contradictions() {
    return contradictions;
  }

  /** The figures that stand as published. */
  Map<Figure, Fraction> standing() {
    return standing;
  }

  /** The least and the greatest that each figure can be. */
  Interval[] possible() {
    return possible;
  }

  /** Whether the figures can be so that these boxes hold too. */
  boolean couldBe(Map<Figure, Interval> further) {
    Interval[] narrowed = boxes.clone();
    for (Map.Entry<Figure, Interval> each : further.entrySet()) {
      int index = each.getKey().index();
      Optional<Interval> meet = narrowed[index].meet(each.getValue());
      if (meet.isEmpty()) {
        return false;
      }
      narrowed[index] = meet.get();
    }
    return trusted.isPossible(narrowed);
  }

  /** What all other figures, contradictions apart, leave for the figure; empty when no value of it would reconcile them. */
  Optional<Interval> leftFor(Given figure, Found contradiction) {
    Set<Given> others = new HashSet<>(agreeing);
    others.add(contradiction.setAside());
    others.remove(figure);
    return hull(others).map(hull -> hull[figure.figure().index()]);
  }

  /** What the other figures of the contradiction alone leave for one of them. */
  Optional<Interval> leftBy(Found contradiction, Given figure) {
    List<Given> others = new ArrayList<>(contradiction.figures());
    others.remove(figure);
    return hull(others).map(hull -> hull[figure.figure().index()]);
  }

  private Optional<Interval[]> hull(Collection<Given> figures) {
    return Contradictions.boxes(net.unknown(), figures).flatMap(all::hull);
  }

  private void doubt() {
    for (Found found : contradictions) {
      if (found.undecided()) {
        doubted.add(found.setAside().figure());
      }
      found.figures().stream().map(Given::figure).filter(figure -> !figure.isAggregate()).forEach(doubted::add);
    }
  }

  private Set<Figure> contradictedWholes() {
    Set<Figure> wholes = new HashSet<>();
    for (Found found : contradictions) {
      found.figures().stream().map(Given::figure).filter(f -> f.isAggregate() && !doubted.contains(f)).forEach(wholes::add);
    }
    return wholes;
  }

  /** Adds to the trusted figures the aggregates that were set aside and can stand all the same. */
  private Interval[] believable(Set<Given> trustedFigures) {
    Interval[] free = net.unknown();
    for (Figure figure : doubted) {
      Optional<Interval> otherwise = leftByOthers(figure);
      otherwise.ifPresent(interval -> left.put(figure, interval));
      if (!figure.isAggregate()) {
        free[figure.index()] = meanings(figure)
            .reduce(otherwise, (so, meaning) -> Optional.of(so.map(meaning::hull).orElse(meaning)), (a, b) -> a)
            .orElse(Interval.SCORES);
      }
    }
    for (Found found : contradictions) {
      Given aside = found.setAside();
      boolean alone = trustedFigures.stream().noneMatch(g -> g.figure().equals(aside.figure()));
      if (aside.figure().isAggregate() && alone && !doubted.contains(aside.figure())) {
        Set<Given> more = new HashSet<>(trustedFigures);
        more.add(aside);
        if (Contradictions.boxes(free, more).map(trusted::isPossible).orElse(false)) {
          trustedFigures.add(aside);
        }
      }
    }
    return Contradictions.boxes(free, trustedFigures).orElse(free);
  }

  private Stream<Interval> meanings(Figure figure) {
    return contradictions.stream().flatMap(found -> found.figures().stream())
        .filter(g -> g.figure().equals(figure)).map(Given::meaning);
  }

  private Optional<Interval> leftByOthers(Figure figure) {
    List<Given> others = new ArrayList<>(agreeing);
    for (Found found : contradictions) {
      if (found.figures().stream().anyMatch(g -> g.figure().equals(figure))) {
        others.add(found.setAside());
      }
    }
    others.removeIf(g -> g.figure().equals(figure));
    return hull(others).map(hull -> hull[figure.index()]);
  }

  private void narrowDoubted(Figure figure) {
    Interval others = left.get(figure);
    if (others == null) {
      Interval[] free = boxes.clone();
      free[figure.index()] = Interval.SCORES;
      others = trusted.hull(free).orElse(free)[figure.index()];
    }
    possible[figure.index()] = others;
  }
}
