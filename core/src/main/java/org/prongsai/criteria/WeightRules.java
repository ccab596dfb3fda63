package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/** Every share of a whole belongs to one whole: weights sum to one, stand where they are used and nowhere else. */
final class WeightRules {

  private final Reading reading;
  private final Criteria criteria;

  WeightRules(Reading reading, Criteria criteria) {
    this.reading = reading;
    this.criteria = criteria;
  }

  void check(Place instruments) {
    exact(instruments, Message.of("criteria.whole.total"), criteria.instruments().stream().map(Instrument::weight).toList());
    for (Instrument instrument : criteria.instruments()) {
      Place place = reading.names.place(Kind.INSTRUMENT, instrument.code());
      if (!instrument.parts().isEmpty()) {
        exact(place, Message.of("criteria.whole.parts", instrument.code()),
            instrument.parts().stream().map(Instrument.Part::weight).toList());
      }
      ranges(place, Message.of("criteria.whole.instrument", instrument.code()), instrument.combination(),
          criteria.indicatorsOf(instrument), Indicator::weight);
    }
    criteria.indicators().forEach(this::indicator);
    for (SubIndicator sub : criteria.subIndicators()) {
      if (itemsShareTheIndicator(sub)) {
        continue;
      }
      ranges(reading.names.place(Kind.SUB_INDICATOR, sub.no()), Message.of("criteria.whole.sub-indicator", sub.no()),
          sub.combination(), criteria.itemsOf(sub), Item::weight);
    }
  }

  private void indicator(Indicator indicator) {
    Place place = reading.names.place(Kind.INDICATOR, String.valueOf(indicator.no()));
    boolean survey = criteria.instrument(indicator.instrument())
        .map(instrument -> instrument.kind() == Instrument.Kind.SURVEY)
        .orElse(false);
    if (survey) {
      if (indicator.combination() == Combination.WEIGHTED || indicator.combination() == Combination.MEAN_OF_ITEMS) {
        reading.findings.add(239, place, indicator.no(), indicator.combination().code());
      }
      return;
    }
    ranges(place, Message.of("criteria.whole.indicator", indicator.no()), indicator.combination(),
        criteria.subIndicatorsOf(indicator), SubIndicator::weight);
    if (indicator.combination() == Combination.UNKNOWN_WEIGHTS) {
      List<Item> items = criteria.subIndicatorsOf(indicator).stream()
          .filter(this::itemsShareTheIndicator)
          .flatMap(sub -> criteria.itemsOf(sub).stream())
          .toList();
      ranges(place, Message.of("criteria.whole.items", indicator.no()), Combination.UNKNOWN_WEIGHTS, items, Item::weight);
    }
  }

  /** Where neither the indicator nor the sub-indicator has known weights, an item's range is its share of the indicator. */
  private boolean itemsShareTheIndicator(SubIndicator sub) {
    return sub.combination() == Combination.UNKNOWN_WEIGHTS
        && criteria.indicator(sub.indicator())
            .map(indicator -> indicator.combination() == Combination.UNKNOWN_WEIGHTS)
            .orElse(false);
  }

  private void exact(Place place, Message whole, List<BigDecimal> weights) {
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0 && !weights.isEmpty()) {
      reading.findings.add(208, place, whole, sum.stripTrailingZeros().toPlainString());
    }
  }

  private <T> void ranges(
      Place place, Message whole, Combination combination, List<T> below, Function<T, @Nullable WeightRange> weight) {
    List<WeightRange> given = new ArrayList<>();
    for (T element : below) {
      WeightRange range = weight.apply(element);
      if (range != null) {
        given.add(range);
      }
    }
    boolean all = given.size() == below.size();
    if (combination == Combination.WEIGHTED && !all) {
      reading.findings.add(209, place, whole, below.size() - given.size());
      return;
    }
    if (given.isEmpty()) {
      return;
    }
    if (combination == Combination.MEAN || combination == Combination.MEAN_OF_ITEMS) {
      reading.findings.add(210, place, whole, combination.code());
      return;
    }
    BigDecimal low = given.stream().map(WeightRange::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal high = given.stream().map(WeightRange::high).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (all && given.stream().allMatch(WeightRange::isKnown) && low.compareTo(BigDecimal.ONE) != 0) {
      reading.findings.add(208, place, whole, low.stripTrailingZeros().toPlainString());
    } else if (low.compareTo(BigDecimal.ONE) > 0 || (all && high.compareTo(BigDecimal.ONE) < 0)) {
      reading.findings.add(233, place, whole, low.toPlainString(), high.toPlainString());
    }
  }
}
