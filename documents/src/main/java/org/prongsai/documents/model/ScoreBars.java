package org.prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores as lying bars, always on the scale 0 to {@code most}.
 *
 * @param line a bar to reach, as 85; null when there is none
 */
public record ScoreBars(
    String title, String description, List<Bar> bars, BigDecimal most, @Nullable BigDecimal line,
    @Nullable String lineLabel, boolean tabled) implements ChartData {

  public ScoreBars {
    bars = List.copyOf(bars);
  }

  /** A chart that stands for itself: writers add the table of its figures. */
  public ScoreBars(
      String title, String description, List<Bar> bars, BigDecimal most, @Nullable BigDecimal line,
      @Nullable String lineLabel) {
    this(title, description, bars, most, line, lineLabel, false);
  }

  /**
   * One score.
   *
   * @param value null: not known, drawn as such
   * @param range from where to where a score that is not known can be; null when nothing is known of it
   * @param note stands behind the value, or in its place
   */
  public record Bar(String label, @Nullable BigDecimal value, @Nullable Range range, @Nullable String note) {

    public Bar(String label, @Nullable BigDecimal value, @Nullable String note) {
      this(label, value, null, note);
    }
  }

  /** Both ends belong to it. */
  public record Range(BigDecimal low, BigDecimal high) {}

  @Override
  public ScoreBars worded(UnaryOperator<String> wording) {
    return new ScoreBars(
        wording.apply(title), wording.apply(description),
        bars.stream().map(bar -> new Bar(
            wording.apply(bar.label()), bar.value(), bar.range(),
            bar.note() == null ? null : wording.apply(bar.note()))).toList(),
        most, line, lineLabel == null ? null : wording.apply(lineLabel), tabled);
  }
}
