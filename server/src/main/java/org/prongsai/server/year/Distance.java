package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * How far a score card is from the next better level.
 *
 * @param level the one read; null when the figures leave it open
 * @param next null at the top, and where the level is open
 * @param conditions of the next level: the total first, then the instruments
 */
public record Distance(@Nullable Level level, @Nullable Level next, List<Condition> conditions) {

  public Distance {
    conditions = List.copyOf(conditions);
  }

  /**
   * @param figure as in {@link org.prongsai.scoring.KnownScore#code()}
   * @param needed least score
   * @param missing points of this figure, 0 when it is reached; null when its score is not known
   */
  public record Condition(ScoredFigure figure, BigDecimal needed, @Nullable BigDecimal missing) {

    public boolean isReached() {
      return missing != null && missing.signum() == 0;
    }
  }

  public static Distance of(Criteria criteria, Scorecard card) {
    List<Level> levels = criteria.levels();
    int place = 0;
    while (place < levels.size() && !levels.get(place).code().equals(card.level().code())) {
      place++;
    }
    if (place == 0 || place == levels.size()) {
      return new Distance(place == 0 && !levels.isEmpty() ? levels.getFirst() : null, null, List.of());
    }
    Level level = levels.get(place);
    Level next = levels.get(place - 1);
    List<Condition> conditions = new ArrayList<>();
    conditions.add(condition(card.total(), next.minimum()));
    BigDecimal each = next.eachInstrument();
    if (each != null) {
      card.instruments().forEach(instrument -> conditions.add(condition(instrument, each)));
    }
    return new Distance(level, next, conditions);
  }

  private static Condition condition(ScoredFigure figure, BigDecimal needed) {
    BigDecimal score = figure.score();
    return new Condition(figure, needed, score == null ? null : needed.subtract(score).max(BigDecimal.ZERO));
  }

  /** The conditions that are not reached or not known. */
  public List<Condition> open() {
    return conditions.stream().filter(condition -> !condition.isReached()).toList();
  }

  /** The open condition that lacks most points of its own figure; empty when all are reached or none is known. */
  public Optional<Condition> farthest() {
    return conditions.stream().filter(condition -> condition.missing() != null && !condition.isReached())
        .max((a, b) -> value(a).compareTo(value(b)));
  }

  private static BigDecimal value(Condition condition) {
    BigDecimal missing = condition.missing();
    return missing == null ? BigDecimal.ZERO : missing;
  }
}
