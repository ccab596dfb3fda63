package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The contradictions among given figures: each a smallest set that cannot all be true, and for each one figure that is set
 * aside so that the others agree.
 *
 * <p>Few figures are set aside, the lower before the higher ones: a published aggregate stands against its parts.
 */
final class Contradictions {

  /** @param undecided whether two values of one figure exclude each other and nothing else speaks for one of them */
  record Found(List<Given> figures, Given setAside, boolean undecided) {
    Found {
      figures = List.copyOf(figures);
    }
  }

  private static final Comparator<Given> LOWER_FIRST =
      Comparator.<Given, Figure.Kind>comparing(g -> g.figure().kind()).thenComparing(Given::id);

  private final Propagation propagation;
  private final Interval[] unknown;
  private final List<Found> found = new ArrayList<>();
  private final Set<Given> standing;

  private Contradictions(FigureNet net, Propagation propagation, Collection<Given> given) {
    this.propagation = propagation;
    this.unknown = net.unknown();
    this.standing = new HashSet<>(given);
  }

  static List<Found> among(Collection<Given> given, FigureNet net, Propagation propagation) {
    Contradictions search = new Contradictions(net, propagation, given);
    search.run();
    return search.found;
  }

  private void run() {
    for (Optional<List<Given>> conflict = next(standing); conflict.isPresent(); conflict = next(standing)) {
      Found one = explained(conflict.get());
      found.add(one);
      standing.remove(one.setAside());
    }
  }

  /** A smallest conflict; two values of one figure before all others. */
  private Optional<List<Given>> next(Set<Given> among) {
    List<Given> sorted = among.stream().sorted(LOWER_FIRST).toList();
    for (Given first : sorted) {
      for (Given second : sorted) {
        if (first.id() < second.id() && first.excludes(second)) {
          return Optional.of(List.of(first, second));
        }
      }
    }
    if (isPossible(among)) {
      return Optional.empty();
    }
    BitSet conflict = SmallestConflict.among(among, propagation, unknown).orElseThrow();
    return Optional.of(sorted.stream().filter(g -> conflict.get(g.id())).toList());
  }

  private Found explained(List<Given> conflict) {
    boolean twice = conflict.getFirst().excludes(conflict.getLast());
    for (int changes = 1; changes <= 2; changes++) {
      List<Given> cures = new ArrayList<>();
      for (Given each : conflict) {
        if ((cures.isEmpty() || twice) && agreeAfter(changes, each)) {
          cures.add(each);
        }
      }
      if (!cures.isEmpty()) {
        return new Found(conflict, twice && cures.size() > 1 ? cures.getLast() : cures.getFirst(), twice && cures.size() > 1);
      }
    }
    return new Found(conflict, conflict.stream().max(Comparator.comparingInt(this::nextSize)).orElseThrow(), false);
  }

  /**
   * Whether setting this figure aside, and so many in all, leaves no contradiction. Of a figure given twice one value must
   * stand: what decides between the two is which of them the others can live with.
   */
  private boolean agreeAfter(int changes, Given first) {
    Set<Given> rest = without(standing, first);
    if (changes == 1) {
      return agree(rest);
    }
    return next(rest).map(conflict -> conflict.stream()
        .anyMatch(second -> !second.excludes(first) && agree(without(rest, second)))).orElse(true);
  }

  private boolean agree(Set<Given> among) {
    return isPossible(among)
        && among.stream().noneMatch(first -> among.stream().anyMatch(second -> first.excludes(second)));
  }

  /** The larger the next conflict, the more this figure explained. */
  private int nextSize(Given first) {
    return next(without(standing, first)).map(List::size).orElse(Integer.MAX_VALUE);
  }

  private boolean isPossible(Collection<Given> among) {
    return boxes(unknown, among).map(propagation::isPossible).orElse(false);
  }

  private static Set<Given> without(Set<Given> all, Given one) {
    Set<Given> rest = new HashSet<>(all);
    rest.remove(one);
    return rest;
  }

  /** What each figure may be when it must be what was given for it; empty when two given values exclude each other. */
  static Optional<Interval[]> boxes(Interval[] unknown, Collection<Given> given) {
    Interval[] boxes = unknown.clone();
    for (Given each : given) {
      Optional<Interval> meet = boxes[each.figure().index()].meet(each.meaning());
      if (meet.isEmpty()) {
        return Optional.empty();
      }
      boxes[each.figure().index()] = meet.get();
    }
    return Optional.of(boxes);
  }
}
