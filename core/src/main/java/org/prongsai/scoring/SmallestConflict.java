package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.Proofs.Proof;
import org.prongsai.scoring.Relation.Between;
import org.prongsai.scoring.Relation.Equation;
import org.prongsai.scoring.Relation.Term;
import org.prongsai.scoring.exact.Fraction;

/**
 * Finds the fewest given figures that cannot all be true.
 *
 * <p>Figures exclude each other when some prove an upper bound below the lower bound that others prove. The search goes the
 * way of {@link Propagation#isPossible}, but carries with each bound the fewest figures that prove it.
 */
final class SmallestConflict {

  private final Propagation propagation;
  private final Proofs[] upper;
  /** Proofs about the negative of the figure. */
  private final Proofs[] lower;
  private @Nullable BitSet smallest;

  private SmallestConflict(Propagation propagation, Interval[] boxes, Collection<Given> given) {
    this.propagation = propagation;
    upper = new Proofs[boxes.length];
    lower = new Proofs[boxes.length];
    for (int i = 0; i < boxes.length; i++) {
      upper[i] = Proofs.granted(boxes[i].high());
      lower[i] = Proofs.granted(boxes[i].low().negated());
    }
    for (Given each : given) {
      int figure = each.figure().index();
      upper[figure] = upper[figure].or(Proofs.by(each.id(), each.meaning().high()));
      lower[figure] = lower[figure].or(Proofs.by(each.id(), each.meaning().low().negated()));
    }
  }

  /** @param boxes what is possible before the figures are given; empty when they can all be true */
  static Optional<BitSet> among(Collection<Given> given, Propagation propagation, Interval[] boxes) {
    SmallestConflict search = new SmallestConflict(propagation, boxes, given);
    search.run();
    return Optional.ofNullable(search.smallest);
  }

  private void run() {
    for (int i = 0; i < upper.length; i++) {
      compare(i);
    }
    for (Propagation.Peeled each : propagation.peeled()) {
      int root = each.root();
      Proofs[] message = switch (each.relation()) {
        case Equation equation -> onto(root, equation);
        case Between between when between.whole() == root -> new Proofs[] {spread(between, -1, upper), spread(between, -1, lower)};
        case Between between -> ontoPart(root, between);
      };
      upper[root] = upper[root].or(message[0]);
      lower[root] = lower[root].or(message[1]);
      compare(root);
    }
    for (Relation relation : propagation.core()) {
      if (relation instanceof Equation equation) {
        below(sum(equation, -1, 1), Proofs.granted(Fraction.ZERO));
        below(sum(equation, -1, -1), Proofs.granted(Fraction.ZERO));
      } else if (relation instanceof Between between) {
        below(upper[between.whole()], spread(between, -1, lower));
        below(spread(between, -1, upper), lower[between.whole()]);
      }
    }
  }

  private void compare(int figure) {
    below(upper[figure], lower[figure]);
  }

  /** Notes the figures that prove one thing to be both at most a bound and more than it. */
  private void below(Proofs atMost, Proofs negativeAtMost) {
    for (Proof high : atMost.best()) {
      for (Proof low : negativeAtMost.best()) {
        if (high.bound().plus(low.bound()).sign() < 0) {
          BitSet both = high.with(low, Fraction.ZERO).given();
          if (smallest == null || both.cardinality() < smallest.cardinality()) {
            smallest = both;
          }
        }
      }
    }
  }

  private Proofs[] onto(int root, Equation equation) {
    long factor = equation.terms().stream().filter(t -> t.figure() == root).findFirst().orElseThrow().factor();
    Fraction scale = Fraction.of(1, Math.abs(factor));
    Proofs rest = sum(equation, root, 1).times(scale);
    Proofs negative = sum(equation, root, -1).times(scale);
    return factor > 0 ? new Proofs[] {negative, rest} : new Proofs[] {rest, negative};
  }

  /** Proofs about the sum of the terms, or of their negatives. */
  private Proofs sum(Equation equation, int without, int sign) {
    Proofs sum = Proofs.granted(Fraction.ZERO);
    for (Term term : equation.terms()) {
      if (term.figure() != without) {
        Proofs[] side = term.factor() * sign > 0 ? upper : lower;
        sum = sum.plus(side[term.figure()].times(Fraction.of(Math.abs(term.factor()), 1)));
      }
    }
    return sum;
  }

  /** Proofs about the greatest of the parts, or about the greatest of their negatives. */
  private static Proofs spread(Between between, int without, Proofs[] side) {
    Proofs spread = null;
    for (int part : between.parts()) {
      if (part != without) {
        spread = spread == null ? side[part] : spread.greater(side[part]);
      }
    }
    return spread == null ? Proofs.granted(Fraction.HUNDRED) : spread;
  }

  private Proofs[] ontoPart(int part, Between between) {
    if (between.parts().size() == 1) {
      return new Proofs[] {upper[between.whole()], lower[between.whole()]};
    }
    return new Proofs[] {
      boundPast(upper[between.whole()], spread(between, part, lower), Fraction.HUNDRED),
      boundPast(lower[between.whole()], spread(between, part, upper), Fraction.ZERO)
    };
  }

  /** The part must make up for the whole where all others are proved to lie past it. */
  private static Proofs boundPast(Proofs whole, Proofs others, Fraction granted) {
    List<Proof> all = new ArrayList<>(Proofs.granted(granted).best());
    for (Proof bound : whole.best()) {
      for (Proof past : others.best()) {
        if (bound.bound().plus(past.bound()).sign() < 0) {
          all.add(bound.with(past, bound.bound()));
        }
      }
    }
    return Proofs.best(all);
  }
}
