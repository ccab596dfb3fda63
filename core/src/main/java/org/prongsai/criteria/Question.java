package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a survey.
 *
 * @param code as in {@code E9}, normal form
 * @param id permanent over the years as long as the same thing is asked, whatever its wording and number
 * @param succeeds ids of the questions of earlier years that it takes over, where its own id is new
 * @param parts the sub-questions of a composite question, whose mean is its score; empty when it is single. They are
 *     addressed as {@code I5.1}
 * @param appliesTo empty when asked for every kind of agency
 */
public record Question(
    String code,
    String id,
    List<String> succeeds,
    int indicator,
    StatedText text,
    @Nullable StatedText note,
    Scale scale,
    Polarity polarity,
    List<SubQuestion> parts,
    Set<AgencyKind> appliesTo) {

  public Question {
    succeeds = List.copyOf(succeeds);
    parts = List.copyOf(parts);
    appliesTo = Set.copyOf(appliesTo);
  }

  /** A part of a composite question; scale and polarity are its own. */
  public record SubQuestion(int no, StatedText text, Scale scale, Polarity polarity) {
    public List<BigDecimal> scores() {
      return scoresInOrder(scale);
    }
  }

  /** The scores by place in score order: index 0 is the option worth least. */
  public List<BigDecimal> scores() {
    return scoresInOrder(scale);
  }

  private static List<BigDecimal> scoresInOrder(Scale scale) {
    return scale.options().stream().map(Scale.Option::score).sorted(Comparator.naturalOrder()).toList();
  }
}
