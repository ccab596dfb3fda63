package org.prongsai.criteria;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.prongsai.criteria.DataPeriod.Kind;
import org.prongsai.criteria.Item.Feed;
import org.prongsai.criteria.Item.View;
import org.prongsai.criteria.Rounding.Stage;

/** The closed lists of words that criteria files may use, as written there. */
final class Words {

  static final Map<String, Standing> STANDINGS = of(Standing.values());
  static final Map<String, Combination> COMBINATIONS = of(Combination.values());
  static final Map<String, Instrument.Kind> INSTRUMENT_KINDS = of(Instrument.Kind.values());
  static final Map<String, Polarity> POLARITIES = of(Polarity.values());
  static final Map<String, Kind> PERIODS = of(Kind.values());
  static final Map<String, Feed> FEEDS = of(Feed.values());
  static final Map<String, View> VIEWS = of(View.values());
  static final Map<String, Stage> STAGES = of(Stage.values());
  static final Map<String, AgencyKind> AGENCY_KINDS = agencyKinds();

  /** The yearly plans of an agency. */
  static final Map<String, String> PLANS = same("operations", "procurement", "human-resources", "anti-corruption", "risk",
      "ethics", "no-gift", "participation", "integrity-measures");
  /** What a plan can show. */
  static final Map<String, String> FACETS = same("year", "of-plan", "activity", "budget", "budget-source", "period", "owner",
      "indicator", "analysis", "progress", "half-year", "by-month", "spending", "result", "problems", "suggestions", "event");

  private Words() {}

  /** {@code MEAN_OF_ITEMS} is written {@code mean-of-items}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Map<String, E> of(E[] values) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(of(value), value);
    }
    return words;
  }

  private static Map<String, String> same(String... words) {
    Map<String, String> same = new LinkedHashMap<>();
    for (String word : words) {
      same.put(word, word);
    }
    return same;
  }

  private static Map<String, AgencyKind> agencyKinds() {
    Map<String, AgencyKind> words = new LinkedHashMap<>();
    for (AgencyKind kind : AgencyKind.values()) {
      words.put(kind.code(), kind);
    }
    return words;
  }
}
