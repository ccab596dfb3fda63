package org.prongsai.server.year;

import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartPainter;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.message.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the criteria and draws a chart as soon as the server answers: the first of each costs half a second, which nobody
 * should wait for.
 */
@Component
@ConditionalOnProperty(name = "prongsai.jobs", havingValue = "true", matchIfMissing = true)
class Warming {

  private final CriteriaLibrary library;
  private final Judged judged;

  Warming(CriteriaLibrary library, Judged judged) {
    this.library = library;
    this.judged = judged;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().name("warming").daemon().start(this::warm);
  }

  private void warm() {
    ChartPainter.svg(new ScoreBars("", "", List.of(new ScoreBars.Bar("", ScoreCharts.MOST, null)), ScoreCharts.MOST, null,
        null), new ChartLook(Numerals.ARABIC, Language.THAI));
    for (String id : library.ids()) {
      Criteria criteria = library.of(id);
      library.knowledge(criteria);
      judged.card(id, List.of(), List.of());
    }
  }
}
