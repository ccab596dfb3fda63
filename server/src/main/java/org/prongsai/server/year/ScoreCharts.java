package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.web.Ui;

/** The charts of a score card, in the reader's words. */
final class ScoreCharts {

  static final BigDecimal MOST = new BigDecimal(100);

  private final Criteria criteria;
  private final Scorecard card;
  private final Ui ui;

  ScoreCharts(Criteria criteria, Scorecard card, Ui ui) {
    this.criteria = criteria;
    this.card = card;
    this.ui = ui;
  }

  ChartData instruments() {
    List<ScoreBars.Bar> bars = new ArrayList<>();
    criteria.instruments().forEach(instrument -> card.instrument(instrument.code()).ifPresent(figure -> {
      bars.add(bar(instrument.code(), figure));
      for (int i = 0; i < figure.parts().size(); i++) {
        bars.add(bar(ui.say("year.chart.part", instrument.code(), i + 1), figure.parts().get(i)));
      }
    }));
    bars.add(bar(ui.say("year.total"), card.total()));
    return chart(ui.say("year.chart.instruments"), bars);
  }

  ChartData indicators() {
    List<ScoreBars.Bar> bars = new ArrayList<>();
    criteria.indicators().forEach(indicator -> card.indicator(indicator.no()).ifPresent(figure ->
        bars.add(bar(indicator.no() + " " + FigureWords.in(indicator.name().text(), ui), figure))));
    return chart(ui.say("year.chart.indicators"), bars);
  }

  private ScoreBars.Bar bar(String label, ScoredFigure figure) {
    if (figure.score() != null) {
      return new ScoreBars.Bar(label, figure.score(), null);
    }
    boolean unknown = figure.low().signum() == 0 && figure.high().compareTo(MOST) >= 0;
    return new ScoreBars.Bar(label, null, unknown ? null : new ScoreBars.Range(figure.low(), figure.high()),
        FigureWords.score(figure, ui));
  }

  private ChartData chart(String title, List<ScoreBars.Bar> bars) {
    @Nullable BigDecimal line = bar(criteria);
    List<String> said = bars.stream().map(bar ->
        bar.label() + " " + (bar.value() == null ? bar.note() : ui.score(bar.value()))).toList();
    return new ScoreBars(title, String.join(", ", said), bars, MOST, line,
        line == null ? null : ui.say("year.chart.line", line.stripTrailingZeros()), false);
  }

  /** The least total of a level that passes; null when the criteria know none. */
  static @Nullable BigDecimal bar(Criteria criteria) {
    return criteria.levels().stream().filter(Level::passes).map(Level::minimum).min(Comparator.naturalOrder())
        .orElse(null);
  }
}
