package org.prongsai.scoring.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Rounding;
import org.prongsai.criteria.Rounding.Stage;
import org.prongsai.scoring.exact.Fraction;

/**
 * A figure and how it comes from the figures below it. The tree is built once from the criteria and read for every
 * agency.
 */
sealed interface Figure {

  /**
   * What is known of one agency.
   *
   * @param cells by table: sums and counts of its columns; null where the agency has no row
   * @param indicators their scores, as they are worked out; null where one cannot be known
   */
  record Agency(long[] @Nullable [] cells, @Nullable Fraction[] indicators) {}

  /** The figure of one agency; null when it cannot be known: a figure below is missing. */
  @Nullable Fraction of(Agency agency);

  /** The mean of a column of a table. */
  record Column(int table, int column, long unitsPerPoint) implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      long[] own = agency.cells()[table];
      if (own == null || own[column * 2 + 1] == 0) {
        return null;
      }
      return Fraction.of(own[column * 2], Math.multiplyExact(own[column * 2 + 1], unitsPerPoint));
    }
  }

  /** An indicator that was worked out before. */
  record Indicator(int place) implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      return agency.indicators()[place];
    }
  }

  /** What no file holds, or no published weights give. */
  record Unknown() implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      return null;
    }
  }

  /**
   * The plain mean.
   *
   * @param leavesOut whether figures that are not known are left out: items that do not apply
   */
  record Mean(List<Figure> below, boolean leavesOut) implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      Fraction sum = Fraction.ZERO;
      int known = 0;
      for (Figure figure : below) {
        Fraction value = figure.of(agency);
        if (value != null) {
          sum = sum.plus(value);
          known++;
        } else if (!leavesOut) {
          return null;
        }
      }
      return known == 0 ? null : sum.over(known);
    }
  }

  /**
   * The weighted mean.
   *
   * @param weights one for each figure below; only their proportion counts
   * @param leavesOut whether the weight of figures that are not known is shared among the rest
   */
  record Weighted(List<Figure> below, List<Fraction> weights, boolean leavesOut) implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      Fraction sum = Fraction.ZERO;
      Fraction weight = Fraction.ZERO;
      for (int i = 0; i < below.size(); i++) {
        Fraction value = below.get(i).of(agency);
        if (value != null) {
          sum = sum.plus(value.times(weights.get(i)));
          weight = weight.plus(weights.get(i));
        } else if (!leavesOut) {
          return null;
        }
      }
      return weight.sign() == 0 ? null : sum.over(weight);
    }
  }

  /** Rounded half up before it is used further. */
  record Rounded(Figure exact, int places) implements Figure {
    @Override
    public @Nullable Fraction of(Agency agency) {
      Fraction value = exact.of(agency);
      return value == null ? null : value.atPlaces(places);
    }

    /** Rounded if the criteria round at this stage. */
    static Figure at(Stage stage, Rounding rounding, Figure exact) {
      return rounding.stages().contains(stage) ? new Rounded(exact, rounding.places()) : exact;
    }
  }
}
