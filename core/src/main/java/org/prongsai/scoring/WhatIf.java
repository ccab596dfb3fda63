package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.scoring.exact.Fraction;

/**
 * Scores after some figures have changed.
 *
 * <p>A published aggregate above a changed figure no longer stands. Where all its parts are known it is computed anew, else
 * it moves by what the change moves it: exactly where the weights are known, within bounds where they are not.
 */
final class WhatIf {

  private static final Interval UNMOVED = new Interval(Fraction.ZERO, Fraction.ZERO);

  private final FigureNet net;
  private final Scores before;
  private final List<Given> after = new ArrayList<>();
  private final Judgement judgement;
  private final Map<Figure, Given> changed = new HashMap<>();
  private final Set<Figure> above = new HashSet<>();
  private final FaceValues faceValues;
  private final Map<Figure, Interval> moves = new HashMap<>();
  private final Map<Figure, Optional<Fraction>> exactMoves = new HashMap<>();
  private final Map<Figure, Interval> possible = new HashMap<>();

  WhatIf(FigureNet net, Collection<Given> given, Scores before, List<Given> changes) {
    this.net = net;
    this.before = before;
    changes.forEach(change -> changed.put(change.figure(), change));
    changes.forEach(change -> above.addAll(net.above(change.figure())));
    above.removeAll(changed.keySet());
    after.addAll(given);
    after.removeIf(g -> above.contains(g.figure()) || changed.containsKey(g.figure()));
    after.addAll(changed.values());
    judgement = new Judgement(net, after);
    faceValues = new FaceValues(net, judgement.standing());
  }

  /** The figures that still stand as given, and the changed ones. */
  List<Given> given() {
    return after;
  }

  Judgement judgement() {
    return judgement;
  }

  Scores scores() {
    Interval[] boxes = new Interval[net.figures().size()];
    Map<Figure, Fraction> exact = new HashMap<>();
    for (Figure figure : net.figures()) {
      Interval box = possible(figure);
      boxes[figure.index()] = box;
      exact(figure).ifPresent(value -> exact.put(figure, value.max(box.low()).min(box.high())));
    }
    return new Scores(net, exact, boxes);
  }

  private Optional<Fraction> exact(Figure figure) {
    return faceValues.of(figure)
        .or(() -> before.score(figure).flatMap(value -> exactMove(figure).map(value::plus)));
  }

  private Interval possible(Figure figure) {
    Interval known = possible.get(figure);
    if (known == null) {
      Interval after = judgement.possible()[figure.index()];
      known = changed.containsKey(figure) ? after
          : above.contains(figure) ? moved(figure, after)
          : before.possible(figure).meet(after).orElse(after);
      possible.put(figure, known);
    }
    return known;
  }

  /** What the parts leave, and what the old value leaves when it moves. */
  private Interval moved(Figure figure, Interval after) {
    Interval box = after;
    for (Composition composition : making(figure)) {
      Interval[] boxes = net.unknown();
      composition.parts().forEach(part -> boxes[part.index()] = possible(part));
      box = box.meet(Projection.onto(figure.index(), composition.relation(), boxes)).orElse(box);
    }
    return before.possible(figure).plus(move(figure)).meet(box).orElse(box);
  }

  private List<Composition> making(Figure figure) {
    return net.compositions().stream().filter(c -> c.whole().equals(figure) && !c.implied()).toList();
  }

  /** How far a figure can move. */
  private Interval move(Figure figure) {
    Interval known = moves.get(figure);
    if (known == null) {
      known = changed.containsKey(figure) ? possible(figure).minus(before.possible(figure))
          : above.contains(figure) ? move(making(figure).getFirst())
          : UNMOVED;
      moves.put(figure, known);
    }
    return known;
  }

  private Interval move(Composition composition) {
    Interval sum = UNMOVED;
    for (int i = 0; i < composition.parts().size(); i++) {
      Interval move = move(composition.parts().get(i));
      sum = composition.hasKnownShares() ? sum.plus(move.times(composition.shares().get(i))) : sum.hull(move);
    }
    Figure rounding = composition.rounding();
    if (rounding != null) {
      Fraction reach = net.reach().getOrDefault(rounding.index(), Fraction.ZERO).times(2);
      sum = sum.plus(Interval.around(Fraction.ZERO, reach));
    }
    return sum;
  }

  private Optional<Fraction> exactMove(Figure figure) {
    Optional<Fraction> known = exactMoves.get(figure);
    if (known == null) {
      known = changed.containsKey(figure)
          ? before.score(figure).map(old -> Fraction.of(changed.get(figure).score()).minus(old))
          : above.contains(figure) ? exactMove(making(figure).getFirst())
          : Optional.of(Fraction.ZERO);
      exactMoves.put(figure, known);
    }
    return known;
  }

  private Optional<Fraction> exactMove(Composition composition) {
    Optional<Fraction> sum = composition.hasKnownShares() ? Optional.of(Fraction.ZERO) : Optional.empty();
    for (int i = 0; i < composition.parts().size(); i++) {
      Fraction share = composition.hasKnownShares() ? composition.shares().get(i) : Fraction.ZERO;
      Figure part = composition.parts().get(i);
      sum = sum.flatMap(so -> exactMove(part).map(move -> so.plus(move.times(share))));
    }
    return sum;
  }
}
