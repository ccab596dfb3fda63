package org.prongsai.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.scoring.Gains.Gain;
import org.prongsai.scoring.exact.Fraction;

/**
 * The fewest questions and items to bring to full marks for the next level, and of these the ones that give most points.
 *
 * <p>First each instrument below its bar takes its own largest gains, then the total takes the largest of the rest: no
 * smaller number of changes can do. Gains count with what they are sure to give; where all sure gains together do not reach
 * a bar, with what they may give at most. Questions and items with unknown scores cannot be chosen; when the known ones do
 * not reach the level there is no path.
 */
final class PathToNextLevel {

  private static final Comparator<Gain> SUREST_FIRST = Comparator
      .<Gain, Fraction>comparing(gain -> gain.points().low()).thenComparing(gain -> gain.points().high()).reversed();
  private static final Comparator<Gain> LARGEST_FIRST = Comparator
      .<Gain, Fraction>comparing(gain -> gain.points().high()).thenComparing(gain -> gain.points().low()).reversed();

  private static final Comparator<Scorecard.Step> MOST_POINTS_FIRST = Comparator
      .comparing(Scorecard.Step::gainHigh).thenComparing(Scorecard.Step::gainLow).reversed();

  private final Scores scores;
  private final List<Gain> open;
  private final List<Scorecard.Step> steps = new ArrayList<>();
  private final List<Gain> taken = new ArrayList<>();

  private PathToNextLevel(Criteria criteria, Scores scores) {
    this.scores = scores;
    this.open = new ArrayList<>(new Gains(criteria, scores).all());
  }

  static List<Scorecard.Step> from(Criteria criteria, Scores scores, Scorecard.LevelReading reading) {
    Level next = next(criteria, reading);
    if (next == null) {
      return List.of();
    }
    PathToNextLevel path = new PathToNextLevel(criteria, scores);
    for (Threshold threshold : Threshold.of(next, criteria, scores.net())) {
      if (!threshold.isMetBy(scores.atLeast(threshold.figure())) && !path.close(threshold)) {
        return List.of();
      }
    }
    path.steps.sort(MOST_POINTS_FIRST);
    return path.steps;
  }

  /** Every question and item below full marks, whatever it helps to close. */
  static List<Scorecard.Step> all(Criteria criteria, Scores scores) {
    PathToNextLevel path = new PathToNextLevel(criteria, scores);
    return path.open.stream().map(gain -> path.step(gain, "")).sorted(MOST_POINTS_FIRST).toList();
  }

  /** The level above the one read, or above the worst possible one when none is decided; null at the top. */
  static @Nullable Level next(Criteria criteria, Scorecard.LevelReading reading) {
    String code = reading.code();
    if (code == null && !reading.possible().isEmpty()) {
      code = reading.possible().getLast();
    }
    Level above = null;
    for (Level level : criteria.levels()) {
      if (level.code().equals(code)) {
        return above;
      }
      above = level;
    }
    return null;
  }

  private boolean close(Threshold threshold) {
    Figure figure = threshold.figure();
    boolean total = figure.kind() == Figure.Kind.TOTAL;
    List<Gain> useful = open.stream().filter(gain -> total || gain.instrument().equals(figure)).toList();
    List<Gain> before = total ? List.copyOf(taken) : List.of();
    Fraction missing = threshold.edge().minus(scores.atLeast(figure)).times(weight(figure));
    List<Gain> chosen = fewest(useful, before, SUREST_FIRST, missing, PathToNextLevel::least);
    if (chosen == null) {
      chosen = fewest(useful, before, LARGEST_FIRST, missing, PathToNextLevel::most);
    }
    if (chosen == null) {
      return false;
    }
    chosen.forEach(gain -> steps.add(step(gain, threshold.name())));
    taken.addAll(chosen);
    open.removeAll(chosen);
    return true;
  }

  /** Of an instrument in the total, so that everything is counted in points of the total. */
  private Fraction weight(Figure figure) {
    Composition total = scores.net().compositions().stream()
        .filter(c -> c.whole().equals(scores.net().total())).findFirst().orElseThrow();
    int place = total.parts().indexOf(figure);
    return place < 0 ? Fraction.ONE : total.shares().get(place);
  }

  private static @Nullable List<Gain> fewest(
      List<Gain> useful, List<Gain> before, Comparator<Gain> order, Fraction missing, Function<List<Gain>, Fraction> sum) {
    List<Gain> chosen = new ArrayList<>();
    List<Gain> counted = new ArrayList<>(before);
    Iterator<Gain> candidates = useful.stream().sorted(order).iterator();
    while (sum.apply(counted).compareTo(missing) < 0) {
      if (!candidates.hasNext()) {
        return null;
      }
      Gain gain = candidates.next();
      chosen.add(gain);
      counted.add(gain);
    }
    return chosen;
  }

  private static Fraction least(List<Gain> gains) {
    return gains.stream().map(gain -> gain.points().low()).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** What gains can give together: items of one indicator never more than it has lost. */
  private static Fraction most(List<Gain> gains) {
    Fraction sum = Fraction.ZERO;
    Map<Figure, Fraction> bounded = new HashMap<>();
    for (Gain gain : gains) {
      Figure bound = gain.bound();
      if (bound == null) {
        sum = sum.plus(gain.points().high());
      } else {
        bounded.merge(bound, gain.points().high(), (a, b) -> a.plus(b).min(gain.most()));
      }
    }
    return bounded.values().stream().reduce(sum, Fraction::plus);
  }

  private Scorecard.Step step(Gain gain, String closes) {
    boolean exact = gain.isExact();
    return new Scorecard.Step(
        gain.item().code(), gain.item().part(), gain.from().rounded(2, RoundingMode.HALF_UP), new BigDecimal("100.00"),
        gain.points().low().rounded(2, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
        gain.points().high().rounded(2, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING), closes);
  }
}
