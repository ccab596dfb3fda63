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
 */
public record ChartData(
    String title, String description, List<Bar> bars, BigDecimal most, @Nullable BigDecimal line,
    @Nullable String lineLabel) {

  public record Bar(String label, @Nullable BigDecimal value, @Nullable String note) {}
}
