package org.prongsai.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.criteria.WeightRange;
import org.prongsai.scoring.exact.Fraction;

/**
 * What full marks of one question or item would add: exact where the weights are known, else between bounds.
 *
 * <p>Unknown weights are bounded by the range that the criteria give, and by the published score of the indicator: what it
 * lacks to full marks is all that its items have lost together. These are estimates; the intervals of scores never rest on
 * them.
 */
final class Gains {

  /**
   * @param bound the indicator whose weights are unknown; null when all weights are known
   * @param most points of the total that all items of that indicator together can gain
   * @param points of the total
   */
  record Gain(
      Figure item, Fraction from, Figure instrument, @Nullable Figure bound, Fraction most, Interval points) {
    boolean isExact() {
      return points.low().equals(points.high());
    }
  }

  private static final Interval ANY = new Interval(Fraction.ZERO, Fraction.ONE);

  private final Criteria criteria;
  private final Scores scores;
  private final Map<Figure, List<Composition>> making;

  Gains(Criteria criteria, Scores scores) {
    this.criteria = criteria;
    this.scores = scores;
    this.making = scores.net().making();
  }

  /** Of each question and item whose score is known and below full marks. */
  List<Gain> all() {
    return scores.net().figures().stream()
        .filter(figure -> figure.kind() == Figure.Kind.ITEM)
        .flatMap(figure -> of(figure).stream())
        .toList();
  }

  private Optional<Gain> of(Figure item) {
    Fraction from = scores.score(item).orElse(Fraction.HUNDRED);
    if (from.compareTo(Fraction.HUNDRED) >= 0) {
      return Optional.empty();
    }
    Fraction missing = Fraction.HUNDRED.minus(from);
    Figure figure = item;
    Figure bound = null;
    Fraction most = missing;
    Interval gain = new Interval(missing, missing);
    for (Composition up = up(figure); up != null; up = up(figure)) {
      Interval share = share(up, figure);
      if (up.whole().kind() == Figure.Kind.TOTAL) {
        return Optional.of(new Gain(item, from, figure, bound, most.times(share.high()), times(gain, share)));
      }
      figure = up.whole();
      most = most.times(share.high());
      gain = times(gain, share);
      if (figure.kind() == Figure.Kind.INDICATOR && !gain.low().equals(gain.high())) {
        bound = figure;
        most = lost(figure);
        gain = bounded(item, figure, missing);
      }
    }
    return Optional.empty();
  }

  /** The composition through which a figure counts; instruments' parts count twice and are passed over. */
  private @Nullable Composition up(Figure figure) {
    return making.values().stream().flatMap(List::stream)
        .filter(c -> c.parts().contains(figure) && c.whole().kind() != Figure.Kind.INSTRUMENT_PART
            && c.whole().kind() != Figure.Kind.QUESTION)
        .findFirst().orElse(null);
  }

  private static Interval share(Composition composition, Figure part) {
    if (!composition.hasKnownShares()) {
      return ANY;
    }
    Fraction share = composition.shares().get(composition.parts().indexOf(part));
    return new Interval(share, share);
  }

  /** What the indicator gains, when the weight of the item in it is not known. */
  private Interval bounded(Figure item, Figure indicator, Fraction missing) {
    Interval own = weight(item).times(missing);
    Fraction lost = lost(indicator);
    Fraction othersMost = Fraction.ZERO;
    for (Figure other : scores.net().figures()) {
      if (other.kind() == Figure.Kind.ITEM && !other.equals(item) && scores.net().above(other).contains(indicator)) {
        Fraction otherMissing = scores.score(other).map(Fraction.HUNDRED::minus).orElse(Fraction.HUNDRED);
        othersMost = othersMost.plus(weight(other).high().times(otherMissing));
      }
    }
    Fraction high = own.high().min(lost);
    Fraction low = scores.score(indicator).isPresent() ? own.low().max(lost.minus(othersMost)) : own.low();
    return new Interval(low.min(high), high);
  }

  private Fraction lost(Figure indicator) {
    return Fraction.HUNDRED.minus(scores.atLeast(indicator));
  }

  /** The weight of an item within its indicator, as far as the criteria bound it. */
  private Interval weight(Figure figure) {
    Item item = criteria.item(figure.code()).orElse(null);
    SubIndicator sub = item == null ? null : criteria.subIndicator(item.subIndicator()).orElse(null);
    Indicator indicator = sub == null ? null : criteria.indicator(sub.indicator()).orElse(null);
    if (item == null || sub == null || indicator == null) {
      return ANY;
    }
    if (indicator.combination() == Combination.UNKNOWN_WEIGHTS && item.weight() != null) {
      return range(item.weight());
    }
    Interval inSub = sub.combination() == Combination.MEAN
        ? ANY.times(Fraction.of(1, criteria.itemsOf(sub).size()))
        : range(item.weight());
    return times(inSub, indicator.combination() == Combination.UNKNOWN_WEIGHTS ? range(sub.weight()) : ANY);
  }

  private static Interval range(@Nullable WeightRange range) {
    return range == null ? ANY : new Interval(Fraction.of(range.low()), Fraction.of(range.high()));
  }

  private static Interval times(Interval a, Interval b) {
    return new Interval(a.low().times(b.low()), a.high().times(b.high()));
  }
}
