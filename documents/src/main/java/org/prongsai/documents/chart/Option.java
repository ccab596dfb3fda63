package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.typesetting.Face;

/** The parts of ECharts' options that all charts share: our faces, sizes and tones. */
final class Option {

  static final double LABEL = 9.8;
  static final double TICK = 8.4;

  private static final double TITLE = 11.2;
  private static final double LEGEND = 8.8;
  private static final double LEGEND_ROW = 25;
  private static final double SIGN = 24;
  private static final double BETWEEN = 14;

  /** From base line to base line, in sizes. */
  private static final double LINE = 1.38;

  private Option() {}

  /** Names and values in turn. Doubles become decimals of two places; nulls are left out. */
  static Map<String, Object> of(@Nullable Object... pairs) {
    Map<String, Object> option = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        option.put(String.valueOf(pairs[i]), value instanceof Double number ? decimal(number) : value);
      }
    }
    return option;
  }

  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
  }

  /** A whole chart. */
  static Map<String, Object> chart(String title, @Nullable Object... pairs) {
    Map<String, Object> option = of(
        "animation", false,
        "textStyle", of("fontFamily", "Sarabun"),
        "title", of("text", title(title), "left", "center", "top", 0, "padding", List.of(4, 0, 0, 0),
            "textStyle", text(TITLE, true)));
    option.putAll(of(pairs));
    return option;
  }

  /** On one line or two. */
  private static String title(String title) {
    return LabelLines.of(title, Face.BOLD, TITLE, ChartDrawing.WIDTH - 20);
  }

  /** What a second line of the title takes. */
  static double titleRoom(String title) {
    return title(title).contains("\n") ? TITLE * LINE : 0;
  }

  /** What a legend takes: as many rows as its names need. */
  static double legendRoom(List<String> names) {
    double row = 0;
    int rows = 1;
    for (String name : names) {
      double width = SIGN + 5 + LabelLines.width(name, Face.REGULAR, LEGEND) + BETWEEN;
      if (row > 0 && row + width > ChartDrawing.WIDTH - BETWEEN) {
        rows++;
        row = 0;
      }
      row += width;
    }
    return rows * LEGEND_ROW;
  }

  static Map<String, Object> text(double size, boolean bold) {
    return of("fontSize", size, "fontWeight", bold ? "bold" : "normal", "color", Tone.INK.key(),
        "lineHeight", size * LINE);
  }

  static Map<String, Object> line(Tone tone, double width) {
    return of("color", tone.key(), "width", width);
  }

  static Map<String, Object> grid(double left, double right, double top, double bottom) {
    return of("left", left, "right", right, "top", top, "bottom", bottom);
  }

  static Map<String, Object> hidden() {
    return of("show", false);
  }

  /** The scale, its first line stronger. */
  static Map<String, Object> scale(@Nullable Object... pairs) {
    Map<String, Object> axis = of("type", "value", "axisLine", hidden(), "axisTick", hidden(),
        "splitLine", of("lineStyle", line(Tone.RULE, 0.4)), "axisLabel", label(TICK, "margin", 6));
    axis.putAll(of(pairs));
    return axis;
  }

  static Map<String, Object> label(double size, @Nullable Object... pairs) {
    Map<String, Object> label = text(size, false);
    label.putAll(of(pairs));
    return label;
  }

  /** @param icon the shape of its signs; null for the lines and points themselves */
  static Map<String, Object> legend(List<String> names, @Nullable String icon) {
    return of("data", names, "icon", icon, "bottom", 0, "padding", List.of(0, 0, 3, 0),
        "itemWidth", SIGN, "itemHeight", 9, "itemGap", BETWEEN, "selectedMode", false, "textStyle", text(LEGEND, false));
  }

  /** The bar to reach. */
  static Map<String, Object> lineToReach(String axis, BigDecimal value, String label, String position) {
    return of("silent", true, "symbol", "none", "animation", false, "lineStyle", of(
            "color", Tone.INK.key(), "width", 1.1, "type", List.of(new BigDecimal("4"), new BigDecimal("2.5"))),
        "label", label(TICK, "formatter", label, "position", position, "distance", 3),
        "data", List.of(of(axis, value)));
  }
}
