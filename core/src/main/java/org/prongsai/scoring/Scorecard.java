package org.prongsai.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * Everything that follows from a partly known set of published figures under a year's criteria.
 *
 * @param items questions and checklist items; a question of an instrument with parts stands once for each part
 */
public record Scorecard(
    String criteria,
    ScoredFigure total,
    LevelReading level,
    List<ScoredFigure> instruments,
    List<ScoredFigure> indicators,
    List<ScoredFigure> subIndicators,
    List<ScoredFigure> items,
    List<Contradiction> contradictions,
    List<Step> pathToNextLevel) {

  /**
   * @param code of the level read from the total's score; null when that is not decided
   * @param certain whether no other level is possible
   * @param possible codes, best first
   */
  public record LevelReading(@Nullable String code, @Nullable String name, boolean certain, List<String> possible) {}

  /** Figures that cannot all be true: no smaller set of the given ones is contradictory in itself. */
  public record Contradiction(List<GivenFigure> figures, List<Repair> repairs, Message message) {}

  public record GivenFigure(String code, @Nullable String part, BigDecimal given) {}

  /** A single figure whose change alone reconciles the set, and what it would have to be. */
  public record Repair(String code, @Nullable String part, BigDecimal given, BigDecimal low, BigDecimal high) {}

  /**
   * One change on the cheapest way to the next level.
   *
   * @param gainLow least gain of the total; equal to {@code gainHigh} when weights are known
   * @param closes the condition it helps to close, as in {@code OIT>=85}; empty where none is meant
   */
  public record Step(
      String code, @Nullable String part, BigDecimal from, BigDecimal to,
      BigDecimal gainLow, BigDecimal gainHigh, String closes) {}

  public Optional<ScoredFigure> item(String code, @Nullable String part) {
    return items.stream().filter(f -> f.code().equals(code) && Objects.equals(f.part(), part)).findFirst();
  }

  public Optional<ScoredFigure> indicator(int no) {
    return indicators.stream().filter(f -> f.code().equals("indicator:" + no)).findFirst();
  }

  public Optional<ScoredFigure> instrument(String code) {
    return instruments.stream().filter(f -> f.code().equals("instrument:" + code)).findFirst();
  }
}
