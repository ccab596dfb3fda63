package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.prongsai.scoring.Relation.Equation;

/**
 * What is possible for figures that are bound by relations, exactly.
 *
 * <p>Relations that share only one figure with the rest are peeled off one after the other: what they leave possible for
 * that figure is all that the rest must know. What remains, the indicators of a survey in their parts, is replaced by all
 * its elementary equations ({@link Elimination}).
 */
final class Propagation {

  /** A relation and the figure through which it hangs on the rest. */
  record Peeled(Relation relation, int root) {}

  private final List<Peeled> peeled = new ArrayList<>();
  private final List<Relation> core = new ArrayList<>();

  Propagation(int figures, List<Relation> relations) {
    List<Relation> left = new ArrayList<>(relations);
    int[] uses = new int[figures];
    left.forEach(relation -> relation.figures().forEach(figure -> uses[figure]++));
    boolean peeling = true;
    while (peeling) {
      peeling = false;
      for (Iterator<Relation> each = left.iterator(); each.hasNext();) {
        Relation relation = each.next();
        List<Integer> shared = relation.figures().stream().filter(figure -> uses[figure] > 1).toList();
        if (shared.size() <= 1) {
          peeled.add(new Peeled(relation, shared.isEmpty() ? relation.figures().getFirst() : shared.getFirst()));
          relation.figures().forEach(figure -> uses[figure]--);
          each.remove();
          peeling = true;
        }
      }
    }
    core.addAll(Elimination.closure(
        left.stream().filter(Equation.class::isInstance).map(Equation.class::cast).toList()));
    left.stream().filter(Relation.Between.class::isInstance).forEach(core::add);
  }

  List<Peeled> peeled() {
    return peeled;
  }

  List<Relation> core() {
    return core;
  }

  /** Whether any figures inside the boxes satisfy all relations. */
  boolean isPossible(Interval[] boxes) {
    Interval[] narrowed = boxes.clone();
    return inward(narrowed) && core.stream().allMatch(relation -> Projection.isPossible(relation, narrowed));
  }

  /** The least and the greatest value of each figure; empty when nothing is possible. */
  Optional<Interval[]> hull(Interval[] boxes) {
    Interval[] narrowed = boxes.clone();
    if (!inward(narrowed)) {
      return Optional.empty();
    }
    Interval[] around = narrowed.clone();
    for (Relation relation : core) {
      if (!Projection.isPossible(relation, around)) {
        return Optional.empty();
      }
      for (int figure : relation.figures()) {
        if (!narrow(narrowed, figure, Projection.onto(figure, relation, around))) {
          return Optional.empty();
        }
      }
    }
    for (Peeled each : peeled.reversed()) {
      Interval[] outer = narrowed.clone();
      for (int figure : each.relation().figures()) {
        if (figure != each.root() && !narrow(narrowed, figure, Projection.onto(figure, each.relation(), outer))) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(narrowed);
  }

  private boolean inward(Interval[] boxes) {
    for (Peeled each : peeled) {
      if (!narrow(boxes, each.root(), Projection.onto(each.root(), each.relation(), boxes))) {
        return false;
      }
    }
    return true;
  }

  private static boolean narrow(Interval[] boxes, int figure, Interval by) {
    Optional<Interval> meet = boxes[figure].meet(by);
    meet.ifPresent(interval -> boxes[figure] = interval);
    return meet.isPresent();
  }
}
