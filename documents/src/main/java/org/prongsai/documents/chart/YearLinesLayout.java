package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.YearLines;
import org.prongsai.documents.model.YearLines.Line;
import org.prongsai.documents.model.YearLines.Year;
import org.prongsai.message.Message;

/** Lines over the years, told apart by dashes and points; years whose questions changed bear an asterisk. */
record YearLinesLayout(YearLines data, ChartLook look) implements ChartLayout {

  private static final double PLOT = 162;
  private static final double NOTE = 15;
  private static final double TOP = 40;
  private static final double END = 14;

  private static final List<Tone> TONES = List.of(Tone.LINE_1, Tone.LINE_2, Tone.LINE_3, Tone.LINE_4);
  private static final List<Object> DASHES = List.of("solid", List.of(6, 3), List.of(2, 2), List.of(8, 2, 2, 2));

  /** A disc of curves, then shapes of the library. */
  private static final List<String> POINTS = List.of(
      "path://M1 0C1 0.55 0.55 1 0 1C-0.55 1 -1 0.55 -1 0C-1 -0.55 -0.55 -1 0 -1C0.55 -1 1 -0.55 1 0Z",
      "rect", "triangle", "diamond");
  private static final List<Double> SIZES = List.of(6.0, 5.5, 7.0, 8.0);

  @Override
  public double height() {
    return top() + PLOT + bottom();
  }

  private double top() {
    return TOP + Option.titleRoom(data.title());
  }

  private double bottom() {
    return LyingBars.SCALE + (changes() ? NOTE : 0) + Option.legendRoom(names());
  }

  private List<String> names() {
    return data.lines().stream().map(Line::label).toList();
  }

  private boolean changes() {
    return data.years().stream().anyMatch(Year::changed);
  }

  @Override
  public Map<String, Object> option(double width, double height) {
    List<Object> series = new ArrayList<>();
    for (int i = 0; i < data.lines().size(); i++) {
      series.add(series(i));
    }
    Map<String, Object> option = Option.chart(data.title(),
        "legend", Option.legend(names(), null),
        "grid", Option.grid(28, END, top(), bottom()),
        "xAxis", years(),
        "yAxis", Option.scale("min", least(), "max", data.most()),
        "series", series);
    if (changes()) {
      option.put("title", List.of(Objects.requireNonNull(option.get("title")), note()));
    }
    return option;
  }

  private Map<String, Object> note() {
    return Option.of("text", "* " + Message.of("documents.chart.changed").in(look.language()),
        "right", END, "bottom", Option.legendRoom(names()) - 2, "padding", 0, "textStyle", Option.text(Option.TICK, false));
  }

  private Map<String, Object> years() {
    return Option.of("type", "category",
        "data", data.years().stream().map(year -> year.changed() ? year.label() + "*" : year.label()).toList(),
        "axisTick", Option.hidden(), "axisLine", Option.of("lineStyle", Option.line(Tone.INK, 0.9), "onZero", false),
        "axisLabel", Option.label(Option.LABEL, "interval", 0, "margin", 7));
  }

  private Map<String, Object> series(int at) {
    Line line = data.lines().get(at);
    Tone tone = TONES.get(at);
    return Option.of("type", "line", "name", line.label(), "data", new ArrayList<>(line.values()),
        "symbol", POINTS.get(at), "symbolSize", SIZES.get(at), "showAllSymbol", true, "connectNulls", false,
        "itemStyle", Option.of("color", tone.key()),
        "lineStyle", Option.of("color", tone.key(), "width", at == 0 ? 2.2 : 1.4, "type", DASHES.get(at)),
        "z", data.lines().size() - at + 2,
        "markLine", at == 0 ? lineToReach() : null);
  }

  private @Nullable Map<String, Object> lineToReach() {
    BigDecimal line = data.line();
    return line == null ? null
        : Option.lineToReach("yAxis", line, look.lineLabel(line, data.lineLabel()), "insideStartTop");
  }

  /** Where the scale begins: at 0 no year would look different from another. Full tens, and some room below. */
  private BigDecimal least() {
    BigDecimal least = data.lines().stream().flatMap(line -> line.values().stream()).filter(Objects::nonNull)
        .reduce(data.line() == null ? data.most() : data.line(), BigDecimal::min);
    int tens = least.subtract(BigDecimal.valueOf(2)).intValue() / 10 * 10;
    int highest = data.most().intValue() / 2 / 10 * 10;
    return BigDecimal.valueOf(Math.clamp(tens, 0, Math.max(0, highest)));
  }
}
