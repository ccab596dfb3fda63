package org.prongsai.documents.chart;

import java.util.Map;
import org.prongsai.documents.model.BeforeAfter;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.StatusBars;
import org.prongsai.documents.model.YearLines;

/** One kind of chart as the options of ECharts. */
interface ChartLayout {

  static ChartLayout of(ChartData data, ChartLook look) {
    return switch (data.worded(look::digits)) {
      case ScoreBars scores -> new ScoreBarsLayout(scores, look);
      case YearLines years -> new YearLinesLayout(years, look);
      case BeforeAfter pairs -> new BeforeAfterLayout(pairs, look);
      case StatusBars statuses -> new StatusBarsLayout(statuses, look);
    };
  }

  /** In points, so that nothing is squeezed. */
  double height();

  /** @param width and {@code height} in points */
  Map<String, Object> option(double width, double height);
}
