package org.prongsai.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a score card.
 *
 * @param code as in {@link KnownScore}
 * @param score two decimals: the given figure, else what its parts give at face value, else null; null too when it is
 *     contradicted
 * @param low least possible when each given figure means ±0.005, rounded down to two decimals
 * @param high greatest possible, rounded up
 * @param given what was given for it, more than one when given twice
 * @param parts the figure in each part of the instrument, where it has parts
 */
public record ScoredFigure(
    String code,
    @Nullable String part,
    @Nullable BigDecimal score,
    BigDecimal low,
    BigDecimal high,
    List<BigDecimal> given,
    List<ScoredFigure> parts) {

  public ScoredFigure {
    given = List.copyOf(given);
    parts = List.copyOf(parts);
  }
}
