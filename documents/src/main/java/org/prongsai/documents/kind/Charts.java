package org.prongsai.documents.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.Scorecard;
import org.prongsai.scoring.ScoredFigure;

/**
 * The charts of a score card, each with the bar of the lowest level that passes. Their figures stand in its table of all
 * figures.
 */
final class Charts {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private Charts() {}

  static Block instruments(Scorecard card, Criteria criteria) {
    List<ScoreBars.Bar> bars = new ArrayList<>();
    criteria.instruments().forEach(instrument -> card.instrument(instrument.code()).ifPresent(figure -> {
      bars.add(bar(instrument.code(), figure));
      for (int i = 0; i < figure.parts().size(); i++) {
        bars.add(bar(Wording.text("chart.part", instrument.code(), i + 1), figure.parts().get(i)));
      }
    }));
    bars.add(bar(Wording.text("total"), card.total()));
    return chart("chart.instruments", bars, criteria);
  }

  static Block indicators(Scorecard card, Criteria criteria) {
    Names names = new Names(criteria);
    List<ScoreBars.Bar> bars = new ArrayList<>();
    criteria.indicators().forEach(indicator -> card.indicator(indicator.no())
        .ifPresent(figure -> bars.add(bar(names.shortIndicator(indicator.no()), figure))));
    return chart("chart.indicators", bars, criteria);
  }

  private static ScoreBars.Bar bar(String label, ScoredFigure figure) {
    BigDecimal score = figure.score();
    if (score != null) {
      return new ScoreBars.Bar(label, score, null);
    }
    String known = Figures.known(figure);
    return known.equals("-")
        ? new ScoreBars.Bar(label, null, Wording.text("origin.unknown"))
        : new ScoreBars.Bar(label, null, new ScoreBars.Range(figure.low(), figure.high()), known);
  }

  private static String said(ScoreBars.Bar bar) {
    BigDecimal value = bar.value();
    return value == null ? String.valueOf(bar.note()) : Figures.text(value);
  }

  private static Block chart(String key, List<ScoreBars.Bar> bars, Criteria criteria) {
    BigDecimal line = Figures.bar(criteria).orElse(null);
    List<String> said = bars.stream().map(bar -> Wording.text(
        "chart.said", bar.label(), said(bar))).toList();
    return new Block.Chart(new ScoreBars(
        Wording.text(key), Wording.text(key) + ": " + String.join(", ", said), bars, MOST, line,
        line == null ? null : Wording.text("chart.line", line.stripTrailingZeros().toPlainString()), true));
  }
}
