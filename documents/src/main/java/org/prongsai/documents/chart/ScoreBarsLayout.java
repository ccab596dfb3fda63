package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.ScoreBars.Bar;

/** Scores as lying bars: dark where they reach the line, pale where they do not, hatched where they may be. */
record ScoreBarsLayout(ScoreBars data, ChartLook look) implements ChartLayout {

  private static final double ROW = 27;

  @Override
  public double height() {
    return top() + LyingBars.SCALE + ROW * data.bars().size();
  }

  private double top() {
    return LyingBars.TOP_WITH_LINE + Option.titleRoom(data.title());
  }

  @Override
  public Map<String, Object> option(double width, double height) {
    var bars = new LyingBars(
        data.bars().stream().map(Bar::label).toList(), data.bars().stream().map(look::said).toList(),
        width, top(), LyingBars.SCALE);
    double row = (height - top() - LyingBars.SCALE) / Math.max(1, data.bars().size());
    double thick = Math.max(1, Math.min(16, row * 0.62));
    List<Object> known = new ArrayList<>();
    List<Object> possible = new ArrayList<>();
    for (Bar bar : data.bars()) {
      BigDecimal least = least(bar);
      known.add(least.signum() == 0 ? BigDecimal.ZERO : piece(least, tone(bar)));
      BigDecimal more = greatest(bar).subtract(least);
      possible.add(more.signum() <= 0 ? BigDecimal.ZERO : piece(more, Tone.UNKNOWN));
    }
    return Option.chart(data.title(),
        "grid", bars.grid(),
        "xAxis", Option.scale("min", 0, "max", data.most(), "interval", data.most().divide(new BigDecimal(4))),
        "yAxis", bars.columns(),
        "series", List.of(series(known, thick, line()), series(possible, thick, null)));
  }

  private BigDecimal least(Bar bar) {
    BigDecimal value = bar.value();
    if (value != null) {
      return value.max(BigDecimal.ZERO).min(data.most());
    }
    return bar.range() == null ? BigDecimal.ZERO : bar.range().low().max(BigDecimal.ZERO);
  }

  private BigDecimal greatest(Bar bar) {
    if (bar.value() != null) {
      return least(bar);
    }
    return bar.range() == null ? data.most() : bar.range().high().min(data.most());
  }

  private Tone tone(Bar bar) {
    BigDecimal line = data.line();
    return line == null || least(bar).compareTo(line) >= 0 ? Tone.STRONG : Tone.PALE;
  }

  private static Map<String, Object> piece(BigDecimal value, Tone tone) {
    return Option.of("value", value, "itemStyle", Option.of("color", tone.key()));
  }

  private static Map<String, Object> series(List<Object> values, double thick, @Nullable Map<String, Object> line) {
    return Option.of("type", "bar", "stack", "score", "barWidth", thick, "data", values, "markLine", line);
  }

  private @Nullable Map<String, Object> line() {
    BigDecimal line = data.line();
    return line == null ? null : Option.lineToReach("xAxis", line, look.lineLabel(line, data.lineLabel()), "start");
  }
}
