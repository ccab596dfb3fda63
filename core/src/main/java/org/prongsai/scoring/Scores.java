package org.prongsai.scoring;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.exact.Fraction;

/**
 * The state of all figures.
 *
 * @param exact what is taken for each figure that has a score, before rounding for print
 * @param possible by the figures' index
 */
record Scores(FigureNet net, Map<Figure, Fraction> exact, Interval[] possible) {

  Optional<Fraction> score(Figure figure) {
    return Optional.ofNullable(exact.get(figure));
  }

  Interval possible(Figure figure) {
    return possible[figure.index()];
  }

  /** The score, or the least that is possible: for estimates that must not promise too much. */
  Fraction atLeast(Figure figure) {
    @Nullable Fraction score = exact.get(figure);
    return score == null ? possible(figure).low() : score;
  }
}
