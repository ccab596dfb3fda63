package org.prongsai.documents.chart;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.typesetting.Face;

/**
 * What charts of lying bars share: labels in a column at their left, and what the bars say in one at their right, where
 * no bar and no line crosses it.
 */
record LyingBars(List<String> labels, List<String> values, double width, double top, double bottom) {

  static final double TOP = 34;
  static final double TOP_WITH_LINE = 44;
  static final double SCALE = 20;

  private static final double LABELS = 0.40;
  private static final double BETWEEN = 8;
  private static final double VALUES = 36;
  private static final double VALUES_AT_MOST = 0.26;

  /** Wide enough for half the last number of the scale. */
  private static final double SCALE_END = 12;

  double left() {
    return width * LABELS;
  }

  /** The column of the values is as wide as the widest, for an interval is longer than a figure. */
  double right() {
    double widest = values.stream().flatMap(String::lines)
        .mapToDouble(value -> LabelLines.width(value, Face.BOLD, Option.LABEL)).max().orElse(0);
    return Math.min(width * VALUES_AT_MOST, Math.max(values.isEmpty() ? SCALE_END : VALUES, widest + BETWEEN + 2));
  }

  Map<String, Object> grid() {
    return Option.grid(left(), right(), top, bottom);
  }

  /** Both columns; the second has no bars of its own. */
  List<Map<String, Object>> columns() {
    List<String> broken = labels.stream()
        .map(label -> LabelLines.of(label, Face.REGULAR, Option.LABEL, left() - BETWEEN)).toList();
    return List.of(
        column(broken, Option.line(Tone.INK, 0.9), Option.label(Option.LABEL, "align", "left", "margin", left()), "left"),
        column(values, null, values(Option.text(Option.LABEL, true)), "right"));
  }

  private static Map<String, Object> values(Map<String, Object> label) {
    label.putAll(Option.of("margin", BETWEEN - 2, "align", "left"));
    return label;
  }

  private static Map<String, Object> column(
      List<String> texts, @Nullable Map<String, Object> line, Map<String, Object> label, String position) {
    label.put("interval", 0);
    return Option.of("type", "category", "inverse", true, "position", position, "data", texts,
        "axisTick", Option.hidden(), "axisLabel", label,
        "axisLine", line == null ? Option.hidden() : Option.of("show", true, "onZero", false, "lineStyle", line));
  }
}
