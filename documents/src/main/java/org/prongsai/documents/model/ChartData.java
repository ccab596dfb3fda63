package org.prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, always on the scale 0 to {@code most}.
 *
 * @param description the alternative text
 * @param bars null value: not known, drawn as such
 * @param line a bar to reach, as 85; null when there is none
 * @param tabled whether a table of the document shows the same figures, so that writers need not add one
 */
public record ChartData(
    String title, String description, List<Bar> bars, BigDecimal most, @Nullable BigDecimal line,
    @Nullable String lineLabel, boolean tabled) {

  /** A chart that stands for itself: writers add the table of its figures. */
  public ChartData(
      String title, String description, List<Bar> bars, BigDecimal most, @Nullable BigDecimal line,
      @Nullable String lineLabel) {
    this(title, description, bars, most, line, lineLabel, false);
  }

  public record Bar(String label, @Nullable BigDecimal value, @Nullable String note) {}
}
