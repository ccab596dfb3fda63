package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.BeforeAfter;
import org.prongsai.documents.model.BeforeAfter.Pair;

/** Two bars for each thing compared: the pale one before, the dark one after. */
record BeforeAfterLayout(BeforeAfter data, ChartLook look) implements ChartLayout {

  private static final double ROW = 36;

  @Override
  public double height() {
    return top() + bottom() + ROW * data.pairs().size();
  }

  private double top() {
    return LyingBars.TOP_WITH_LINE + Option.titleRoom(data.title());
  }

  private double bottom() {
    return LyingBars.SCALE + Option.legendRoom(names());
  }

  private List<String> names() {
    return List.of(data.before(), data.after());
  }

  @Override
  public Map<String, Object> option(double width, double height) {
    var bars = new LyingBars(
        data.pairs().stream().map(Pair::label).toList(),
        data.pairs().stream().map(pair -> look.said(pair.before()) + "\n" + look.said(pair.after())).toList(),
        width, top(), bottom());
    double row = (height - top() - bottom()) / Math.max(1, data.pairs().size());
    double thick = Math.max(1, Math.min(11, row * 0.34));
    return Option.chart(data.title(),
        "legend", Option.legend(names(), "rect"),
        "grid", bars.grid(),
        "xAxis", Option.scale("min", 0, "max", data.most(), "interval", data.most().divide(new BigDecimal(4))),
        "yAxis", bars.columns(),
        "series", List.of(
            series(data.before(), Pair::before, Tone.PALE, thick, line()),
            series(data.after(), Pair::after, Tone.STRONG, thick, null)));
  }

  private Map<String, Object> series(String name, Function<Pair, @Nullable BigDecimal> score, Tone tone, double thick,
      @Nullable Map<String, Object> line) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    data.pairs().forEach(pair -> values.add(score.apply(pair)));
    return Option.of("type", "bar", "name", name, "barWidth", thick, "barGap", "18%", "data", values,
        "itemStyle", Option.of("color", tone.key()), "markLine", line);
  }

  private @Nullable Map<String, Object> line() {
    BigDecimal line = data.line();
    return line == null ? null : Option.lineToReach("xAxis", line, look.lineLabel(line, data.lineLabel()), "start");
  }
}
