package org.prongsai.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.Relation.Equation;
import org.prongsai.scoring.Relation.Term;

/**
 * All equations with a smallest set of figures that follow from given ones.
 *
 * <p>They are worth having because of a theorem of Rockafellar (Convex Analysis, 1970, theorem 22.6): figures inside their
 * intervals satisfy a system of equations if and only if each of these single equations can be satisfied inside the
 * intervals. What is possible, and what contradicts what, can therefore be asked of one equation at a time.
 */
final class Elimination {

  /** Far more than any assessment has; beyond it the equations found are still true, only perhaps not all. */
  private static final int ENOUGH = 1000;

  private final Set<Map<Integer, Long>> found = new LinkedHashSet<>();
  private final Deque<Map<Integer, Long>> waiting = new ArrayDeque<>();

  private Elimination() {}

  static List<Equation> closure(List<Equation> equations) {
    Elimination elimination = new Elimination();
    List<Map<Integer, Long>> given = new ArrayList<>();
    for (Equation equation : equations) {
      Map<Integer, Long> terms = new TreeMap<>();
      equation.terms().forEach(term -> terms.merge(term.figure(), term.factor(), Math::addExact));
      given.add(terms);
      elimination.take(terms);
    }
    elimination.grow(given);
    return elimination.smallest().stream().map(Elimination::equation).toList();
  }

  /**
   * Joins what is found with one given equation after the other, through each figure that they share. Scores flow through an
   * assessment as through a network, whose smallest equations are cuts: each grows from one knot by its neighbours.
   */
  private void grow(List<Map<Integer, Long>> given) {
    while (!waiting.isEmpty() && found.size() < ENOUGH) {
      Map<Integer, Long> first = waiting.poll();
      for (Map<Integer, Long> second : given) {
        for (Integer figure : first.keySet()) {
          Map<Integer, Long> sum = second.containsKey(figure) ? without(figure, first, second) : null;
          if (sum != null) {
            take(sum);
          }
        }
      }
    }
  }

  private void take(Map<Integer, Long> terms) {
    if (!terms.isEmpty() && found.add(terms)) {
      waiting.add(terms);
    }
  }

  /** Those that bind no figures beyond those of another one. */
  private List<Map<Integer, Long>> smallest() {
    List<Map<Integer, Long>> smallest = new ArrayList<>();
    found.stream().sorted(Comparator.comparingInt(Map::size)).forEach(terms -> {
      if (smallest.stream().noneMatch(kept -> terms.keySet().containsAll(kept.keySet()))) {
        smallest.add(terms);
      }
    });
    return smallest;
  }

  /** The sum of multiples of two equations in which a figure cancels out; null when the numbers grow out of bounds. */
  private static @Nullable Map<Integer, Long> without(
      Integer figure, Map<Integer, Long> first, Map<Integer, Long> second) {
    long a = first.getOrDefault(figure, 0L);
    long b = second.getOrDefault(figure, 0L);
    Map<Integer, Long> sum = new TreeMap<>();
    try {
      for (Map.Entry<Integer, Long> term : first.entrySet()) {
        sum.put(term.getKey(), Math.multiplyExact(term.getValue(), b));
      }
      for (Map.Entry<Integer, Long> term : second.entrySet()) {
        sum.merge(term.getKey(), Math.multiplyExact(term.getValue(), -a), Math::addExact);
      }
    } catch (ArithmeticException e) {
      return null;
    }
    sum.values().removeIf(factor -> factor == 0);
    long divisor = 0;
    for (long factor : sum.values()) {
      divisor = Relation.greatestCommonDivisor(factor, divisor);
    }
    boolean turned = !sum.isEmpty() && sum.values().iterator().next() < 0;
    long common = turned ? -divisor : divisor;
    sum.replaceAll((key, factor) -> factor / common);
    return sum;
  }

  private static Equation equation(Map<Integer, Long> terms) {
    return new Equation(terms.entrySet().stream().map(t -> new Term(t.getKey(), t.getValue())).toList());
  }
}
