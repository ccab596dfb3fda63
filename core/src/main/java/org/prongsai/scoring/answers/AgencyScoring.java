package org.prongsai.scoring.answers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Level;
import org.prongsai.scoring.exact.Fraction;

/** Reads an agency's figures, its total and its level off the tree. */
final class AgencyScoring {

  private final Criteria criteria;
  private final FigureTree tree;
  private final Map<String, Fraction> weights = new HashMap<>();

  AgencyScoring(Criteria criteria, FigureTree tree) {
    this.criteria = criteria;
    this.tree = tree;
    criteria.instruments().forEach(one -> weights.put(one.code(), Fraction.of(one.weight())));
  }

  AgencyScore score(String agency, long[] @Nullable [] cells) {
    Map<Integer, BigDecimal> indicators = new HashMap<>();
    Figure.Agency known = new Figure.Agency(cells, new @Nullable Fraction[tree.indicators().size()]);
    int place = 0;
    for (Map.Entry<Integer, Figure> indicator : tree.indicators().entrySet()) {
      Fraction score = indicator.getValue().of(known);
      known.indicators()[place++] = score;
      if (score != null) {
        indicators.put(indicator.getKey(), printed(score));
      }
    }
    Map<String, BigDecimal> instruments = new HashMap<>();
    Fraction total = Fraction.ZERO;
    for (Instrument instrument : criteria.instruments()) {
      Figure figure = Objects.requireNonNull(tree.instruments().get(instrument.code()));
      Fraction weight = Objects.requireNonNull(weights.get(instrument.code()));
      Fraction score = figure.of(known);
      if (score != null) {
        instruments.put(instrument.code(), printed(score));
      }
      total = score == null || total == null ? null : total.plus(score.times(weight));
    }
    BigDecimal printed = total == null ? null : printed(total);
    return new AgencyScore(agency, Collections.unmodifiableMap(indicators),
        Collections.unmodifiableMap(instruments), printed, level(printed, instruments));
  }

  private BigDecimal printed(Fraction score) {
    return score.rounded(criteria.rounding().places());
  }

  private @Nullable String level(@Nullable BigDecimal total, Map<String, BigDecimal> instruments) {
    for (Level level : criteria.levels()) {
      BigDecimal each = level.eachInstrument();
      if (total != null && total.compareTo(level.minimum()) >= 0
          && (each == null || instruments.values().stream().allMatch(score -> score.compareTo(each) >= 0))) {
        return level.code();
      }
    }
    return null;
  }
}
