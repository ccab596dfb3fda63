package org.prongsai.documents.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores before and after, as those of the questions that a measure was to improve.
 *
 * @param before the name of the first, as a year
 * @param most the scale's end, as 100
 * @param line a bar to reach; null when there is none
 */
public record BeforeAfter(
    String title, String description, String before, String after, List<Pair> pairs, BigDecimal most,
    @Nullable BigDecimal line, @Nullable String lineLabel, boolean tabled) implements ChartData {

  public BeforeAfter {
    pairs = List.copyOf(pairs);
  }

  /** What is compared; null where a score is not known. */
  public record Pair(String label, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  @Override
  public BeforeAfter worded(UnaryOperator<String> wording) {
    return new BeforeAfter(
        wording.apply(title), wording.apply(description), wording.apply(before), wording.apply(after),
        pairs.stream().map(pair -> new Pair(wording.apply(pair.label()), pair.before(), pair.after())).toList(),
        most, line, lineLabel == null ? null : wording.apply(lineLabel), tabled);
  }
}
