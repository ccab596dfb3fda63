package org.prongsai.documents.kind;

import java.math.BigDecimal;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/** The indicators with their scores and how far each lies from the bar. */
final class IndicatorTable {

  private IndicatorTable() {}

  static Block of(Scorecard card, Criteria criteria) {
    Grid grid = new Grid(Wording.text("indicators.table"))
        .column(Wording.text("indicators.no"), 13, Align.CENTRE)
        .column(Wording.text("indicators.instrument"), 17, Align.CENTRE)
        .column(Wording.text("indicators.name"), 38, Align.LEFT)
        .column(Wording.text("indicators.score"), 25, Align.RIGHT)
        .column(heading(criteria), 22, Align.CENTRE);
    for (Indicator indicator : criteria.indicators()) {
      card.indicator(indicator.no()).ifPresent(figure -> grid.row(
          String.valueOf(indicator.no()), indicator.instrument(), indicator.name().th(),
          figure.score() == null ? Figures.known(figure) : figure.score(), distance(figure, criteria)));
    }
    return grid.table();
  }

  private static String heading(Criteria criteria) {
    return Figures.bar(criteria).map(bar -> Wording.text("indicators.bar", bar.stripTrailingZeros().toPlainString()))
        .orElse(Wording.text("indicators.no-bar"));
  }

  private static String distance(ScoredFigure figure, Criteria criteria) {
    BigDecimal bar = Figures.bar(criteria).orElse(null);
    BigDecimal score = figure.score();
    if (bar == null || score == null) {
      return "-";
    }
    return score.compareTo(bar) >= 0
        ? Wording.text("indicators.reached") : Wording.text("indicators.short", Figures.text(bar.subtract(score)));
  }
}
