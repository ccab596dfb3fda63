package org.prongsai.documents.kind;

import java.math.BigDecimal;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.Scorecard;

/** The fewest changes that lead to the next level. */
final class WayTable {

  private WayTable() {}

  static Block of(Scorecard card, Criteria criteria) {
    Grid grid = new Grid(Wording.text("way.table"))
        .column(Wording.text("way.what"), 40, Align.LEFT).column(Wording.text("way.from"), 12, Align.RIGHT)
        .column(Wording.text("way.to"), 12, Align.RIGHT).column(Wording.text("way.gain"), 18, Align.CENTRE)
        .column(Wording.text("way.closes"), 22, Align.LEFT);
    for (Scorecard.Step step : card.pathToNextLevel()) {
      grid.row(
          what(step, criteria), step.from(), step.to(), Figures.range(step.gainLow(), step.gainHigh()),
          condition(step.closes()));
    }
    return grid.table();
  }

  private static String what(Scorecard.Step step, Criteria criteria) {
    String name = Figures.name(step.code(), step.part(), criteria);
    return criteria.item(step.code()).map(item -> name + " " + item.name().th()).orElse(name);
  }

  /** {@code OIT>=85} in words. */
  private static String condition(String closes) {
    int sign = closes.indexOf(">=");
    if (sign < 0) {
      return closes;
    }
    String what = closes.substring(0, sign);
    String least = new BigDecimal(closes.substring(sign + 2)).stripTrailingZeros().toPlainString();
    return Wording.text("way.condition", what.equals("total") ? Wording.text("total") : what, least);
  }
}
