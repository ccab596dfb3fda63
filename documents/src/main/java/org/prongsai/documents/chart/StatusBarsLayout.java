package org.prongsai.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.documents.model.StatusBars;
import org.prongsai.documents.model.StatusBars.Owner;
import org.prongsai.documents.model.StatusBars.Standing;
import org.prongsai.documents.model.StatusBars.Status;

/** A bar for each owner, made of its statuses; behind it how many there are. */
record StatusBarsLayout(StatusBars data, ChartLook look) implements ChartLayout {

  private static final double ROW = 27;

  @Override
  public double height() {
    return top() + bottom() + ROW * data.owners().size();
  }

  private double top() {
    return LyingBars.TOP + Option.titleRoom(data.title());
  }

  private double bottom() {
    return LyingBars.SCALE + Option.legendRoom(names());
  }

  private List<String> names() {
    return data.statuses().stream().map(Status::label).toList();
  }

  @Override
  public Map<String, Object> option(double width, double height) {
    var bars = new LyingBars(
        data.owners().stream().map(Owner::label).toList(),
        data.owners().stream().map(owner -> look.digits(Integer.toString(total(owner)))).toList(), width, top(), bottom());
    double row = (height - top() - bottom()) / Math.max(1, data.owners().size());
    boolean nothing = data.owners().stream().allMatch(owner -> total(owner) == 0);
    List<Object> series = new ArrayList<>();
    for (int i = 0; i < data.statuses().size(); i++) {
      int place = i;
      Status status = data.statuses().get(i);
      series.add(Option.of("type", "bar", "name", status.label(), "stack", "all",
          "barWidth", Math.max(1, Math.min(16, row * 0.62)),
          "itemStyle", Option.of("color", tone(status.standing()).key()),
          "data", data.owners().stream().map(owner -> owner.counts().get(place)).toList()));
    }
    return Option.chart(data.title(),
        "legend", Option.legend(names(), "rect"),
        "grid", bars.grid(),
        "xAxis", Option.scale("min", 0, "minInterval", 1, "max", nothing ? 1 : null),
        "yAxis", bars.columns(),
        "series", series);
  }

  static int total(Owner owner) {
    return owner.counts().stream().mapToInt(Integer::intValue).sum();
  }

  private static Tone tone(Standing standing) {
    return switch (standing) {
      case DONE -> Tone.STRONG;
      case UNDER_WAY -> Tone.STRIPED;
      case NOT_STARTED -> Tone.EMPTY;
      case LATE -> Tone.CROSSED;
      case DROPPED -> Tone.FALLING;
    };
  }
}
