package org.prongsai.scoring.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.Rounding.Stage;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.criteria.WeightRange;
import org.prongsai.scoring.exact.Fraction;

/** Builds the figures of a criteria year over the tables at hand. */
final class FigureTree {

  private final Criteria criteria;
  private final boolean equalWeights;
  private final List<AnswerTable> tables;
  private final Map<Integer, Figure> indicators = new LinkedHashMap<>();
  private final Map<String, Figure> instruments = new LinkedHashMap<>();

  /** @param equalWeights take items whose weights nobody has published as equal */
  FigureTree(Criteria criteria, boolean equalWeights, List<AnswerTable> tables) {
    this.criteria = criteria;
    this.equalWeights = equalWeights;
    this.tables = tables;
    criteria.instruments().forEach(this::add);
  }

  /** By number; their order is that of {@link Figure.Agency#indicators()}. */
  Map<Integer, Figure> indicators() {
    return indicators;
  }

  /** By code, over the indicators already worked out. */
  Map<String, Figure> instruments() {
    return instruments;
  }

  private void add(Instrument instrument) {
    List<Figure> below = new ArrayList<>();
    List<@Nullable WeightRange> weights = new ArrayList<>();
    for (Indicator indicator : criteria.indicatorsOf(instrument)) {
      Figure exact = instrument.kind() == Instrument.Kind.CHECKLIST
          ? checklist(instrument, indicator) : survey(instrument, indicator);
      Figure figure = Figure.Rounded.at(Stage.INDICATOR, criteria.rounding(), exact);
      below.add(new Figure.Indicator(indicators.size()));
      indicators.put(indicator.no(), figure);
      weights.add(indicator.weight());
    }
    Figure exact = combined(instrument.combination(), below, weights, false);
    instruments.put(instrument.code(), Figure.Rounded.at(Stage.INSTRUMENT, criteria.rounding(), exact));
  }

  private Figure survey(Instrument instrument, Indicator indicator) {
    if (instrument.parts().isEmpty()) {
      return questions(instrument, null, indicator);
    }
    List<Figure> parts = new ArrayList<>();
    List<Fraction> weights = new ArrayList<>();
    for (Instrument.Part part : instrument.parts()) {
      Figure exact = questions(instrument, part.code(), indicator);
      parts.add(Figure.Rounded.at(Stage.PART, criteria.rounding(), exact));
      weights.add(Fraction.of(part.weight()));
    }
    return new Figure.Weighted(parts, weights, false);
  }

  private Figure questions(Instrument instrument, @Nullable String part, Indicator indicator) {
    List<Figure> everybody = new ArrayList<>();
    List<Figure> some = new ArrayList<>();
    for (Question question : criteria.questionsOf(indicator)) {
      Figure figure =
          Figure.Rounded.at(Stage.QUESTION, criteria.rounding(), question(instrument, part, question));
      (question.appliesTo().isEmpty() ? everybody : some).add(figure);
    }
    if (some.isEmpty()) {
      return new Figure.Mean(everybody, false);
    }
    everybody.addAll(some);
    return new Figure.Mean(everybody, true);
  }

  private Figure question(Instrument instrument, @Nullable String part, Question question) {
    if (question.parts().isEmpty()) {
      return column(instrument, part, question.code());
    }
    return new Figure.Mean(question.parts().stream()
        .map(sub -> column(instrument, part, question.code() + "." + sub.no())).toList(), false);
  }

  private Figure checklist(Instrument instrument, Indicator indicator) {
    List<SubIndicator> subIndicators = criteria.subIndicatorsOf(indicator);
    List<Item> items = subIndicators.stream().flatMap(sub -> criteria.itemsOf(sub).stream()).toList();
    boolean weighsItems = subIndicators.stream().allMatch(sub -> sub.weight() == null);
    return switch (indicator.combination()) {
      case MEAN -> combined(Combination.MEAN, subIndicators(instrument, subIndicators), List.of(), true);
      case MEAN_OF_ITEMS -> items(instrument, items, Combination.MEAN);
      case WEIGHTED -> weighsItems ? items(instrument, items, Combination.WEIGHTED)
          : combined(Combination.WEIGHTED, subIndicators(instrument, subIndicators),
              subIndicators.stream().<@Nullable WeightRange>map(SubIndicator::weight).toList(), true);
      case UNKNOWN_WEIGHTS -> equalWeights ? items(instrument, items, Combination.MEAN) : new Figure.Unknown();
    };
  }

  private List<Figure> subIndicators(Instrument instrument, List<SubIndicator> subIndicators) {
    return subIndicators.stream().map(sub -> Figure.Rounded.at(Stage.SUB_INDICATOR, criteria.rounding(),
        items(instrument, criteria.itemsOf(sub), sub.combination()))).toList();
  }

  private Figure items(Instrument instrument, List<Item> items, Combination combination) {
    List<Figure> columns = items.stream().map(item -> column(instrument, null, item.code())).toList();
    return combined(combination, columns, items.stream().<@Nullable WeightRange>map(Item::weight).toList(), true);
  }

  private static Figure combined(
      Combination combination, List<Figure> below, List<@Nullable WeightRange> weights, boolean leavesOut) {
    return switch (combination) {
      case MEAN, MEAN_OF_ITEMS -> new Figure.Mean(below, leavesOut);
      case UNKNOWN_WEIGHTS -> new Figure.Unknown();
      case WEIGHTED -> {
        List<Fraction> known = new ArrayList<>();
        for (WeightRange weight : weights) {
          if (weight != null && weight.isKnown()) {
            known.add(Fraction.of(weight.low()));
          }
        }
        yield known.size() == below.size() ? new Figure.Weighted(below, known, leavesOut) : new Figure.Unknown();
      }
    };
  }

  private Figure column(Instrument instrument, @Nullable String part, String code) {
    for (int table = 0; table < tables.size(); table++) {
      AnswerTable own = tables.get(table);
      if (own.instrument().code().equals(instrument.code()) && Objects.equals(own.part(), part)) {
        for (int column = 0; column < own.columns().size(); column++) {
          if (own.columns().get(column).code().equals(code)) {
            return new Figure.Column(table, column, own.unitsPerPoint());
          }
        }
      }
    }
    return new Figure.Unknown();
  }
}
