package org.prongsai.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int ENOUGH = 3000;

  private final Map<List<Integer>, Map<Integer, Long>> found = new LinkedHashMap<>();
  private final Deque<Map<Integer, Long>> waiting = new ArrayDeque<>();

  private Elimination() {}

  static List<Equation> closure(List<Equation> equations) {
    Elimination elimination = new Elimination();
    for (Equation equation : equations) {
      Map<Integer, Long> terms = new TreeMap<>();
      equation.terms().forEach(term -> terms.merge(term.figure(), term.factor(), Math::addExact));
      elimination.take(terms);
    }
    elimination.run();
    return elimination.found.values().stream().map(Elimination::equation).toList();
  }

  private void run() {
    while (!waiting.isEmpty() && found.size() < ENOUGH) {
      Map<Integer, Long> first = waiting.poll();
      if (!found.containsKey(List.copyOf(first.keySet()))) {
        continue;
      }
      for (Map<Integer, Long> second : new ArrayList<>(found.values())) {
        for (Integer figure : first.keySet()) {
          if (first != second && second.containsKey(figure)) {
            Map<Integer, Long> without = without(figure, first, second);
            if (without != null) {
              take(without);
            }
          }
        }
      }
    }
  }

  /** Keeps an equation unless a known one binds only figures of its own; drops those that it makes superfluous. */
  private void take(Map<Integer, Long> terms) {
    if (terms.isEmpty()
        || found.values().stream().anyMatch(known -> terms.keySet().containsAll(known.keySet()))) {
      return;
    }
    found.values().removeIf(known -> known.keySet().containsAll(terms.keySet()));
    found.put(List.copyOf(terms.keySet()), terms);
    waiting.add(terms);
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
    long common = divisor;
    sum.replaceAll((key, factor) -> factor / common);
    return sum;
  }

  private static Equation equation(Map<Integer, Long> terms) {
    return new Equation(terms.entrySet().stream().map(t -> new Term(t.getKey(), t.getValue())).toList());
  }
}
