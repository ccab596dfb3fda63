package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.prongsai.scoring.exact.Fraction;

/**
 * The ways to prove that something is at most a bound: for each number of given figures the least bound that so many can
 * prove. Bounds from below are proofs about the negative.
 *
 * @param best by rising number of figures, bounds falling
 */
record Proofs(List<Proof> best) {

  /** @param given ids of the given figures that it rests on */
  record Proof(Fraction bound, BitSet given) {
    int size() {
      return given.cardinality();
    }

    Proof with(Proof other, Fraction bound) {
      BitSet both = (BitSet) given.clone();
      both.or(other.given);
      return new Proof(bound, both);
    }
  }

  static Proofs granted(Fraction bound) {
    return new Proofs(List.of(new Proof(bound, new BitSet())));
  }

  static Proofs by(int given, Fraction bound) {
    BitSet one = new BitSet();
    one.set(given);
    return new Proofs(List.of(new Proof(bound, one)));
  }

  /** Keeps of each number of figures the best, and of these only those that a smaller number does not reach. */
  static Proofs best(List<Proof> all) {
    List<Proof> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Proof::size).thenComparing(Proof::bound));
    List<Proof> best = new ArrayList<>();
    for (Proof proof : sorted) {
      if (best.isEmpty() || proof.bound().compareTo(best.getLast().bound()) < 0) {
        best.add(proof);
      }
    }
    return new Proofs(best);
  }

  Proofs or(Proofs other) {
    List<Proof> all = new ArrayList<>(best);
    all.addAll(other.best);
    return best(all);
  }

  Proofs times(Fraction positive) {
    return new Proofs(best.stream().map(p -> new Proof(p.bound().times(positive), p.given())).toList());
  }

  /** Of the sum of two things. */
  Proofs plus(Proofs other) {
    return pairs(other, Fraction::plus);
  }

  /** Of the greater of two things. */
  Proofs greater(Proofs other) {
    return pairs(other, Fraction::max);
  }

  private Proofs pairs(Proofs other, BinaryOperator<Fraction> bound) {
    List<Proof> all = new ArrayList<>(best.size() * other.best.size());
    for (Proof first : best) {
      for (Proof second : other.best) {
        all.add(first.with(second, bound.apply(first.bound(), second.bound())));
      }
    }
    return best(all);
  }
}
