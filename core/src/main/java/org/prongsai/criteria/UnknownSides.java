package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.criteria.Change.Subject;

/**
 * Instruments of which one of the two criteria knows no question or item at all. Nobody can say then that the other
 * side's were dropped or are new, so they stay out of the comparison.
 */
final class UnknownSides {

  private final Criteria older;
  private final Criteria newer;
  private final Set<String> instruments = new LinkedHashSet<>();

  UnknownSides(Criteria older, Criteria newer) {
    this.older = older;
    this.newer = newer;
    for (Instrument instrument : newer.instruments()) {
      if (older.instrument(instrument.code()).isPresent()
          && measures(older, instrument.code()) != measures(newer, instrument.code())) {
        instruments.add(instrument.code());
      }
    }
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (String code : instruments) {
      boolean survey = newer.instrument(code).orElseThrow().kind() == Instrument.Kind.SURVEY;
      Criteria without = measures(older, code) ? newer : older;
      changes.add(new Change.Unknown(survey ? Subject.QUESTION : Subject.ITEM, code, without.id()));
    }
    if (older.levels().isEmpty() != newer.levels().isEmpty()) {
      changes.add(new Change.Unknown(Subject.LEVEL, "", (older.levels().isEmpty() ? older : newer).id()));
    }
    return changes;
  }

  boolean include(Indicator indicator) {
    return instruments.contains(indicator.instrument());
  }

  List<Question> comparableQuestions(Criteria criteria) {
    return criteria.questions().stream().filter(question -> !instruments.contains(home(criteria, question))).toList();
  }

  List<Item> comparableItems(Criteria criteria) {
    return criteria.items().stream().filter(item -> !instruments.contains(home(criteria, item))).toList();
  }

  private static boolean measures(Criteria criteria, String instrument) {
    return criteria.questions().stream().anyMatch(question -> home(criteria, question).equals(instrument))
        || criteria.items().stream().anyMatch(item -> home(criteria, item).equals(instrument));
  }

  private static String home(Criteria criteria, Question question) {
    return criteria.indicator(question.indicator()).orElseThrow().instrument();
  }

  private static String home(Criteria criteria, Item item) {
    int indicator = criteria.subIndicator(item.subIndicator()).orElseThrow().indicator();
    return criteria.indicator(indicator).orElseThrow().instrument();
  }
}
