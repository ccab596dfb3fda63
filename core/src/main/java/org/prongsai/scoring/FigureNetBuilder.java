package org.prongsai.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

/** Reads the net of figures off the criteria; a figure whose parts the criteria do not know stands alone. */
final class FigureNetBuilder {

  private final Criteria criteria;
  private final Set<String> wholeQuestions;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final Map<Integer, Fraction> reach = new HashMap<>();

  private FigureNetBuilder(Criteria criteria, Set<String> wholeQuestions) {
    this.criteria = criteria;
    this.wholeQuestions = wholeQuestions;
  }

  /** @param wholeQuestions codes of the questions, of instruments with parts, that are given over all parts */
  static FigureNet net(Criteria criteria, Set<String> wholeQuestions) {
    FigureNetBuilder builder = new FigureNetBuilder(criteria, wholeQuestions);
    builder.total();
    return new FigureNet(builder.figures, builder.compositions, builder.reach, criteria.rounding());
  }

  private void total() {
    Figure total = add(Figure.Kind.TOTAL, "total", null);
    List<Figure> instruments = criteria.instruments().stream().map(this::instrument).toList();
    make(total, instruments, criteria.instruments().stream().map(i -> Fraction.of(i.weight())).toList());
  }

  private Figure instrument(Instrument instrument) {
    Figure whole = add(Figure.Kind.INSTRUMENT, "instrument:" + instrument.code(), null);
    List<Indicator> indicators = criteria.indicatorsOf(instrument);
    List<Fraction> shares = shares(instrument.combination(), indicators, Indicator::weight, this::itemCount);
    if (instrument.parts().isEmpty()) {
      make(whole, indicators.stream().map(i -> indicator(instrument, i, null)).toList(), shares);
      return whole;
    }
    List<Fraction> partShares = instrument.parts().stream().map(p -> Fraction.of(p.weight())).toList();
    List<Figure> wholes = new ArrayList<>();
    Map<String, List<Figure>> byPart = new HashMap<>();
    for (Indicator indicator : indicators) {
      Figure over = add(Figure.Kind.INDICATOR, "indicator:" + indicator.no(), null);
      List<Figure> cells = new ArrayList<>();
      for (Instrument.Part part : instrument.parts()) {
        Figure cell = indicator(instrument, indicator, part.code());
        cells.add(cell);
        byPart.computeIfAbsent(part.code(), p -> new ArrayList<>()).add(cell);
      }
      make(over, cells, partShares);
      wholes.add(over);
      wholeQuestions(instrument, indicator, partShares);
    }
    make(whole, wholes, shares);
    List<Figure> partFigures = new ArrayList<>();
    for (Instrument.Part part : instrument.parts()) {
      Figure figure = add(Figure.Kind.INSTRUMENT_PART, "instrument:" + instrument.code(), part.code());
      make(figure, byPart.getOrDefault(part.code(), List.of()), shares);
      partFigures.add(figure);
    }
    secondWay(whole, partFigures, partShares, !shares.isEmpty());
    return whole;
  }

  /**
   * An instrument is also the mean of its parts. Where nothing is rounded in between this follows from the rest;
   * otherwise the two ways differ by what each stage rounds.
   */
  private void secondWay(Figure whole, List<Figure> parts, List<Fraction> shares, boolean sharesKnown) {
    long stages = List.of(Stage.PART, Stage.INDICATOR, Stage.INSTRUMENT).stream()
        .filter(criteria.rounding().stages()::contains).count();
    if (stages == 0 && sharesKnown) {
      compositions.add(new Composition(whole, parts, shares, null, true));
    } else {
      compositions.add(new Composition(whole, parts, shares, stages == 0 ? null : rounding(stages), false));
    }
  }

  private Figure indicator(Instrument instrument, Indicator indicator, @Nullable String part) {
    Figure whole = add(
        part == null ? Figure.Kind.INDICATOR : Figure.Kind.INDICATOR_PART, "indicator:" + indicator.no(), part);
    List<Question> questions = criteria.questionsOf(indicator);
    if (instrument.kind() == Instrument.Kind.SURVEY && !questions.isEmpty()) {
      List<Figure> below = questions.stream().map(q -> add(Figure.Kind.ITEM, q.code(), part)).toList();
      make(whole, below, shares(indicator.combination(), questions, q -> null, q -> 1));
      return whole;
    }
    List<SubIndicator> subs = criteria.subIndicatorsOf(indicator);
    List<Figure> below = subs.stream().map(sub -> subIndicator(sub, part)).toList();
    make(whole, below, shares(indicator.combination(), subs, SubIndicator::weight, s -> criteria.itemsOf(s).size()));
    return whole;
  }

  private Figure subIndicator(SubIndicator sub, @Nullable String part) {
    Figure whole = add(Figure.Kind.SUB_INDICATOR, "sub:" + sub.no(), part);
    List<Item> items = criteria.itemsOf(sub);
    List<Figure> below = items.stream().map(item -> add(Figure.Kind.ITEM, item.code(), part)).toList();
    make(whole, below, shares(sub.combination(), items, Item::weight, item -> 1));
    return whole;
  }

  private void wholeQuestions(Instrument instrument, Indicator indicator, List<Fraction> partShares) {
    for (Question question : criteria.questionsOf(indicator)) {
      if (wholeQuestions.contains(question.code())) {
        Figure whole = add(Figure.Kind.QUESTION, question.code(), null);
        List<Figure> parts = instrument.parts().stream().map(part -> existing(question.code(), part.code())).toList();
        make(whole, parts, partShares);
      }
    }
  }

  private Figure existing(String code, String part) {
    return figures.stream().filter(f -> f.code().equals(code) && part.equals(f.part())).findFirst().orElseThrow();
  }

  private int itemCount(Indicator indicator) {
    return criteria.questionsOf(indicator).size()
        + criteria.subIndicatorsOf(indicator).stream().mapToInt(sub -> criteria.itemsOf(sub).size()).sum();
  }

  /** The shares of what lies below; empty when they are not known. */
  private static <T> List<Fraction> shares(
      Combination combination, List<T> below, Function<T, @Nullable WeightRange> weight, Function<T, Integer> items) {
    return switch (combination) {
      case MEAN -> below.stream().map(b -> Fraction.of(1, below.size())).toList();
      case MEAN_OF_ITEMS -> {
        int all = below.stream().mapToInt(items::apply).sum();
        yield all == 0 ? List.of() : below.stream().map(b -> Fraction.of(items.apply(b), all)).toList();
      }
      case WEIGHTED -> weights(below, weight);
      case UNKNOWN_WEIGHTS -> List.of();
    };
  }

  private static <T> List<Fraction> weights(List<T> below, Function<T, @Nullable WeightRange> weight) {
    List<Fraction> shares = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (T element : below) {
      WeightRange range = weight.apply(element);
      if (range == null || !range.isKnown()) {
        return List.of();
      }
      shares.add(Fraction.of(range.low()));
      sum = sum.add(range.low());
    }
    return sum.compareTo(BigDecimal.ONE) == 0 ? shares : List.of();
  }

  private void make(Figure whole, List<Figure> parts, List<Fraction> shares) {
    if (!parts.isEmpty()) {
      Stage stage = stageBetween(whole.kind());
      boolean rounds = stage != null && criteria.rounding().stages().contains(stage);
      compositions.add(new Composition(whole, parts, shares, rounds ? rounding(1) : null, false));
    }
  }

  private Figure rounding(long times) {
    Figure rounding = add(Figure.Kind.ROUNDING, "rounding", null);
    reach.put(rounding.index(), Interval.HALF_PLACE.times(times));
    return rounding;
  }

  /** The stage at which a figure is rounded before others use it; null where nothing uses it, or nothing makes it. */
  private static @Nullable Stage stageBetween(Figure.Kind kind) {
    return switch (kind) {
      case ROUNDING, ITEM, QUESTION, TOTAL -> null;
      case SUB_INDICATOR -> Stage.SUB_INDICATOR;
      case INDICATOR_PART, INSTRUMENT_PART -> Stage.PART;
      case INDICATOR -> Stage.INDICATOR;
      case INSTRUMENT -> Stage.INSTRUMENT;
    };
  }

  private Figure add(Figure.Kind kind, String code, @Nullable String part) {
    Figure figure = new Figure(figures.size(), kind, code, part);
    figures.add(figure);
    return figure;
  }
}
