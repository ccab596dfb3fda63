package org.prongsai.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;

/** Writes the figures down in the order of the criteria, rounded for print: scores half up, bounds outward. */
final class ScorecardPages {

  private static final int PLACES = 2;

  private final Criteria criteria;
  private final Scores scores;
  private final List<Given> given;

  ScorecardPages(Criteria criteria, Scores scores, List<Given> given) {
    this.criteria = criteria;
    this.scores = scores;
    this.given = given;
  }

  Scorecard write(
      Scorecard.LevelReading level, List<Scorecard.Contradiction> contradictions, List<Scorecard.Step> path) {
    List<ScoredFigure> instruments = new ArrayList<>();
    List<ScoredFigure> indicators = new ArrayList<>();
    for (Instrument instrument : criteria.instruments()) {
      instruments.add(withParts("instrument:" + instrument.code(), instrument));
      for (Indicator indicator : criteria.indicatorsOf(instrument)) {
        indicators.add(withParts("indicator:" + indicator.no(), instrument));
      }
    }
    return new Scorecard(
        criteria.id(), scored(scores.net().total(), List.of()), level, instruments, indicators,
        ofKind(Figure.Kind.SUB_INDICATOR), items(), contradictions, path);
  }

  private List<ScoredFigure> items() {
    return scores.net().figures().stream()
        .filter(f -> f.kind() == Figure.Kind.ITEM || f.kind() == Figure.Kind.QUESTION)
        .map(figure -> scored(figure, List.of())).toList();
  }

  private List<ScoredFigure> ofKind(Figure.Kind kind) {
    return scores.net().figures().stream().filter(f -> f.kind() == kind).map(f -> scored(f, List.of())).toList();
  }

  private ScoredFigure withParts(String code, Instrument instrument) {
    List<ScoredFigure> parts = instrument.parts().stream()
        .map(part -> scored(scores.net().figure(code, part.code()), List.of())).toList();
    return scored(scores.net().figure(code, null), parts);
  }

  private ScoredFigure scored(Figure figure, List<ScoredFigure> parts) {
    Interval possible = scores.possible(figure);
    @Nullable BigDecimal score =
        scores.score(figure).map(value -> value.rounded(PLACES, RoundingMode.HALF_UP)).orElse(null);
    List<BigDecimal> printed = given.stream()
        .filter(g -> g.figure().equals(figure)).map(g -> printed(g.score())).toList();
    return new ScoredFigure(figure.code(), figure.part(), score, low(possible), high(possible), printed, parts);
  }

  /** With two decimals at least; a figure given more precisely keeps its digits. */
  static BigDecimal printed(BigDecimal given) {
    return given.scale() < PLACES ? given.setScale(PLACES) : given;
  }

  static BigDecimal low(Interval possible) {
    return possible.low().rounded(PLACES, RoundingMode.FLOOR);
  }

  static BigDecimal high(Interval possible) {
    return possible.high().rounded(PLACES, RoundingMode.CEILING);
  }
}
