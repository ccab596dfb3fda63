package org.prongsai.documents.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores over the years, one line each.
 *
 * @param years oldest first; a year without scores stands among them, so that the gap shows
 * @param lines the most important first, at most four: more are told apart by nobody
 * @param most the scale's end, as 100
 * @param line a bar to reach in every year; null when there is none
 */
public record YearLines(
    String title, String description, List<Year> years, List<Line> lines, BigDecimal most, @Nullable BigDecimal line,
    @Nullable String lineLabel, boolean tabled) implements ChartData {

  public static final int MOST_LINES = 4;

  /** @throws IllegalArgumentException when a line has not one value a year, or there are too many lines */
  public YearLines {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
    int count = years.size();
    if (lines.size() > MOST_LINES || lines.stream().anyMatch(each -> each.values().size() != count)) {
      throw new IllegalArgumentException(lines.size() + " lines over " + count + " years");
    }
  }

  /** @param changed whether questions are others than in the year before, so that the two compare badly */
  public record Year(String label, boolean changed) {}

  /** @param values one a year; null: not known, a gap in the line */
  public record Line(String label, List<@Nullable BigDecimal> values) {

    public Line {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  @Override
  public YearLines worded(UnaryOperator<String> wording) {
    return new YearLines(
        wording.apply(title), wording.apply(description),
        years.stream().map(year -> new Year(wording.apply(year.label()), year.changed())).toList(),
        lines.stream().map(each -> new Line(wording.apply(each.label()), each.values())).toList(),
        most, line, lineLabel == null ? null : wording.apply(lineLabel), tabled);
  }
}
