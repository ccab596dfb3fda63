package org.prongsai.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * Where points were lost and what to do about it, the way agencies write it: by indicator, in each every question below
 * full marks by part, and every item at nothing.
 *
 * @param weaknesses by indicator, part and number
 * @param strengths by indicator
 */
public record Analysis(List<Weakness> weaknesses, List<Strength> strengths) {

  private static final BigDecimal FULL = new BigDecimal(100);

  public Analysis {
    weaknesses = List.copyOf(weaknesses);
    strengths = List.copyOf(strengths);
  }

  /**
   * @param missing by item: the numbers of the components that the assessor's note names as missing; may be empty
   */
  public static Analysis of(Criteria criteria, Scorecard card, Knowledge knowledge, Units units, AgencyKind kind,
      Map<String, List<Integer>> missing) {
    Reading reading = new Reading(criteria, card, knowledge, units, kind, missing);
    List<Weakness> weaknesses = new ArrayList<>();
    List<Strength> strengths = new ArrayList<>();
    for (Indicator indicator : criteria.indicators()) {
      List<Weakness> found = reading.weaknesses(indicator);
      weaknesses.addAll(found);
      if (found.isEmpty()) {
        reading.strength(indicator).ifPresent(strengths::add);
      }
    }
    return new Analysis(weaknesses, strengths);
  }

  private record Reading(Criteria criteria, Scorecard card, Knowledge knowledge, Units units, AgencyKind kind,
      Map<String, List<Integer>> missing) {

    Optional<Strength> strength(Indicator indicator) {
      return card.indicator(indicator.no()).filter(Reading::full)
          .map(figure -> new Strength(indicator.no(), indicator.name(), FULL));
    }

    List<Weakness> weaknesses(Indicator indicator) {
      List<Weakness> found = new ArrayList<>();
      Instrument instrument = criteria.instrument(indicator.instrument()).orElseThrow();
      if (instrument.parts().isEmpty()) {
        questions(indicator, null, found);
      }
      for (Instrument.Part part : instrument.parts()) {
        questions(indicator, part.code(), found);
      }
      for (SubIndicator subIndicator : criteria.subIndicatorsOf(indicator)) {
        for (Item item : criteria.itemsOf(subIndicator)) {
          weakness(item.code(), null, indicator, subIndicator.no(), item.name()).ifPresent(found::add);
        }
      }
      return found;
    }

    private void questions(Indicator indicator, @Nullable String part, List<Weakness> found) {
      for (Question question : criteria.questionsOf(indicator)) {
        weakness(question.code(), part, indicator, null, question.text()).ifPresent(found::add);
      }
    }

    private Optional<Weakness> weakness(
        String code, @Nullable String part, Indicator indicator, @Nullable String subIndicator, StatedText topic) {
      return card.item(code, part).filter(Reading::surelyBelowFull).map(figure -> {
        Advice advice = knowledge.on(code).orElse(null);
        String compiles = advice == null ? null : advice.compiles();
        return new Weakness(code, part, indicator.no(), subIndicator, topic, figure.score(), figure.low(),
            figure.high(), missing(code), advice,
            owing(advice),
            compiles == null ? null : units.name(compiles, kind));
      });
    }

    /** A printed 100.00 counts, though it may mean 99.995. */
    private static boolean full(ScoredFigure figure) {
      BigDecimal score = figure.score();
      return (score == null ? figure.low() : score).compareTo(FULL) >= 0;
    }

    private static boolean surelyBelowFull(ScoredFigure figure) {
      BigDecimal score = figure.score();
      return score == null ? figure.high().compareTo(FULL) < 0 : score.compareTo(FULL) < 0;
    }

    /** Each unit once: a small office does the work of several roles. */
    private List<String> owing(@Nullable Advice advice) {
      return advice == null
          ? List.of()
          : advice.owes().stream().map(role -> units.name(role, kind)).distinct().toList();
    }

    private List<Item.Component> missing(String code) {
      List<Integer> numbers = missing.getOrDefault(code, List.of());
      return criteria.item(code).stream().flatMap(item -> item.components().stream())
          .filter(component -> numbers.contains(component.no())).toList();
    }
  }
}
