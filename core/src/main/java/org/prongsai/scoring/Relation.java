package org.prongsai.scoring;

import java.util.List;
import java.util.stream.Stream;

/** What must hold between figures, which are named by their index. */
sealed interface Relation {

  /** The figures that it binds. */
  List<Integer> figures();

  /** @param factor not zero */
  record Term(int figure, long factor) {}

  /** The terms sum to zero. */
  record Equation(List<Term> terms) implements Relation {
    public Equation {
      terms = List.copyOf(terms);
    }

    @Override
    public List<Integer> figures() {
      return terms.stream().map(Term::figure).toList();
    }
  }

  /** The whole is a mean of the parts with weights that nobody knows: it lies between the least and the greatest. */
  record Between(int whole, List<Integer> parts) implements Relation {
    public Between {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Integer> figures() {
      return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }
  }

  static long leastCommonMultiple(long a, long b) {
    return Math.multiplyExact(a / greatestCommonDivisor(a, b), b);
  }

  static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
  }
}
