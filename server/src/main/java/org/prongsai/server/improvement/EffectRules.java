package org.prongsai.server.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Change;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaComparison;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * Whether measures worked: the score of the same question, item or indicator before and after. Scores of what was changed in
 * what it measures are not compared.
 *
 * @param comparison of the criteria of both years; null when they are of two frameworks
 */
record EffectRules(Criteria older, Scorecard before, Criteria newer, Scorecard after,
    @Nullable CriteriaComparison comparison) {

  /** Each question and item that a measure answers, in each part that it means; its whole indicator where it names none. */
  List<Effect> of(List<Measure> measures) {
    List<Effect> effects = new ArrayList<>();
    for (Measure measure : measures) {
      for (String code : measure.about().codes()) {
        for (String part : parts(measure, code)) {
          effects.add(effect(measure, code, part.isEmpty() ? null : part));
        }
      }
      Integer indicator = measure.about().indicator();
      if (measure.about().codes().isEmpty() && indicator != null) {
        effects.add(whole(measure, indicator));
      }
    }
    return effects;
  }

  /** The parts of the instrument that the measure means; an empty text where it has none. */
  private List<String> parts(Measure measure, String code) {
    String named = measure.about().part();
    List<String> parts = older.question(code).flatMap(question -> older.indicator(question.indicator()))
        .flatMap(indicator -> older.instrument(indicator.instrument())).map(Instrument::parts).orElse(List.of()).stream()
        .map(Instrument.Part::code).toList();
    if (parts.isEmpty()) {
      return List.of("");
    }
    return named != null && parts.contains(named) ? List.of(named) : parts;
  }

  private Effect effect(Measure measure, String code, @Nullable String part) {
    BigDecimal was = before.item(code, part).map(ScoredFigure::score).orElse(null);
    String later = later(code).orElse(null);
    if (later == null || breaks(Subject.QUESTION, later) || breaks(Subject.ITEM, later) || asksOtherwise(later)) {
      return new Effect(measure, code, part, later, was, null, Effect.Verdict.NOT_COMPARABLE);
    }
    BigDecimal is = after.item(later, part).map(ScoredFigure::score).orElse(null);
    return new Effect(measure, code, part, later, was, is, verdict(was, is));
  }

  private Effect whole(Measure measure, int no) {
    BigDecimal was = before.indicator(no).map(ScoredFigure::score).orElse(null);
    Integer later = comparison == null ? null : older.indicator(no).map(Indicator::id)
        .flatMap(id -> newer.indicators().stream().filter(indicator -> indicator.id().equals(id)).findFirst())
        .map(Indicator::no).orElse(null);
    if (later == null || breaks(Subject.INDICATOR, String.valueOf(later))) {
      return new Effect(measure, Effect.INDICATOR + no, null, later == null ? null : Effect.INDICATOR + later, was, null,
          Effect.Verdict.NOT_COMPARABLE);
    }
    BigDecimal is = after.indicator(later).map(ScoredFigure::score).orElse(null);
    return new Effect(measure, Effect.INDICATOR + no, null, Effect.INDICATOR + later, was, is, verdict(was, is));
  }

  private static Effect.Verdict verdict(@Nullable BigDecimal was, @Nullable BigDecimal is) {
    if (was == null || is == null) {
      return Effect.Verdict.NOT_KNOWN;
    }
    int direction = is.compareTo(was);
    return direction > 0 ? Effect.Verdict.BETTER : direction < 0 ? Effect.Verdict.WORSE : Effect.Verdict.SAME;
  }

  /** The code under which the newer criteria ask or look for the same thing. */
  private Optional<String> later(String code) {
    return comparison == null ? Optional.empty() : older.question(code).map(Question::id)
        .flatMap(id -> newer.questions().stream().filter(question -> question.id().equals(id)).findFirst())
        .map(Question::code)
        .or(() -> older.item(code).map(Item::id)
            .flatMap(id -> newer.items().stream().filter(item -> item.id().equals(id)).findFirst()).map(Item::code));
  }

  private boolean breaks(Subject subject, String later) {
    return comparison == null || comparison.breaks().stream()
        .anyMatch(broken -> broken.subject() == subject && broken.code().equals(later));
  }

  /** An item whose components became more, fewer or others is scored by something else than before. */
  private boolean asksOtherwise(String later) {
    return comparison != null && comparison.changes().stream().anyMatch(change -> later.equals(switch (change) {
      case Change.ComponentAdded it -> it.code();
      case Change.ComponentGone it -> it.code();
      case Change.ComponentReworded it -> it.code();
      case Change.ComponentObliged it -> it.code();
      case Change.Reformed it -> it.code();
      default -> "";
    }));
  }
}
