package org.prongsai.scoring;

import org.prongsai.scoring.Relation.Between;
import org.prongsai.scoring.Relation.Equation;
import org.prongsai.scoring.Relation.Term;
import org.prongsai.scoring.exact.Fraction;

/** What one relation leaves for one of its figures when the others stay inside their boxes. */
final class Projection {

  private Projection() {}

  /** Meant for a relation that is possible inside the boxes of the other figures; what the figure's own box says is not asked. */
  static Interval onto(int figure, Relation relation, Interval[] boxes) {
    return switch (relation) {
      case Equation equation -> onto(figure, equation, boxes);
      case Between between when between.whole() == figure -> spread(between, -1, boxes);
      case Between between -> ontoPart(figure, between, boxes);
    };
  }

  static boolean isPossible(Relation relation, Interval[] boxes) {
    return switch (relation) {
      case Equation equation -> sum(equation, -1, boxes).contains(Fraction.ZERO);
      case Between between -> spread(between, -1, boxes).meet(boxes[between.whole()]).isPresent();
    };
  }

  private static Interval onto(int figure, Equation equation, Interval[] boxes) {
    long factor = 0;
    for (Term term : equation.terms()) {
      if (term.figure() == figure) {
        factor = term.factor();
      }
    }
    return sum(equation, figure, boxes).times(Fraction.of(-1, factor));
  }

  private static Interval sum(Equation equation, int without, Interval[] boxes) {
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    for (Term term : equation.terms()) {
      if (term.figure() != without) {
        Interval box = boxes[term.figure()];
        boolean rising = term.factor() > 0;
        low = low.plus((rising ? box.low() : box.high()).times(term.factor()));
        high = high.plus((rising ? box.high() : box.low()).times(term.factor()));
      }
    }
    return new Interval(low, high);
  }

  /** From the least low to the greatest high of the parts. */
  private static Interval spread(Between between, int without, Interval[] boxes) {
    Interval all = null;
    for (int part : between.parts()) {
      if (part != without) {
        all = all == null ? boxes[part] : all.hull(boxes[part]);
      }
    }
    return all == null ? boxes[between.whole()] : all;
  }

  /** A part is bound only when the others cannot reach the whole from both sides without it. */
  private static Interval ontoPart(int part, Between between, Interval[] boxes) {
    Interval whole = boxes[between.whole()];
    if (between.parts().size() == 1) {
      return whole;
    }
    Interval others = spread(between, part, boxes);
    if (whole.high().compareTo(others.low()) < 0) {
      return new Interval(Interval.SCORES.low(), whole.high());
    }
    return whole.low().compareTo(others.high()) > 0 ? new Interval(whole.low(), Interval.SCORES.high()) : Interval.SCORES;
  }
}
