package org.prongsai.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Level;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.Rounding.Stage;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.message.Place;

/**
 * An invented agency's year from the bottom up, by the method's own words (methodology 4.2) and with nothing of the code under
 * test: random scores of questions and items, random weights where the criteria know none.
 */
final class RandomYear {

  /** How a figure is made; shares null when the criteria do not know them. */
  record Made(String whole, List<String> parts, List<BigDecimal> shares, double slack) {}

  private static final MathContext FORTY = new MathContext(40);

  private final Criteria criteria;
  private final Random random;
  private final boolean nearlyPerfect;
  final Map<String, BigDecimal> truth = new LinkedHashMap<>();
  final List<Made> made = new ArrayList<>();

  RandomYear(Criteria criteria, Random random) {
    this.criteria = criteria;
    this.random = random;
    this.nearlyPerfect = random.nextBoolean();
    Map<String, BigDecimal> total = new LinkedHashMap<>();
    for (Instrument instrument : criteria.instruments()) {
      instrument(instrument);
      total.put("instrument:" + instrument.code(), instrument.weight());
    }
    make("total", total, true, null);
  }

  /** Every figure as an agency would print it. */
  List<KnownScore> printed() {
    return truth.keySet().stream().map(name -> figure(name, printed(name))).toList();
  }

  BigDecimal printed(String name) {
    return truth.get(name).setScale(2, RoundingMode.HALF_UP);
  }

  static KnownScore figure(String name, BigDecimal score) {
    String[] words = name.split("/");
    return new KnownScore(words[0], words.length > 1 ? words[1] : null, score, Place.NOWHERE);
  }

  static String name(String code, String part) {
    return part == null ? code : code + "/" + part;
  }

  String level() {
    for (Level level : criteria.levels()) {
      boolean reached = printed("total").compareTo(level.minimum()) >= 0;
      for (Instrument instrument : criteria.instruments()) {
        reached &= level.eachInstrument() == null
            || printed("instrument:" + instrument.code()).compareTo(level.eachInstrument()) >= 0;
      }
      if (reached) {
        return level.code();
      }
    }
    throw new AssertionError("no level");
  }

  private void instrument(Instrument instrument) {
    Map<String, BigDecimal> whole = new LinkedHashMap<>();
    for (Indicator indicator : criteria.indicatorsOf(instrument)) {
      String name = "indicator:" + indicator.no();
      whole.put(name, null);
      if (instrument.parts().isEmpty()) {
        indicator(indicator, null);
      } else {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (Instrument.Part part : instrument.parts()) {
          indicator(indicator, part.code());
          parts.put(name + "/" + part.code(), part.weight());
        }
        make(name, parts, true, Stage.INDICATOR);
      }
    }
    make("instrument:" + instrument.code(), equal(whole), true, Stage.INSTRUMENT);
    for (Instrument.Part part : instrument.parts()) {
      Map<String, BigDecimal> cells = new LinkedHashMap<>();
      whole.keySet().forEach(name -> cells.put(name + "/" + part.code(), null));
      make("instrument:" + instrument.code() + "/" + part.code(), equal(cells), true, Stage.PART);
    }
  }

  private void indicator(Indicator indicator, String part) {
    String name = name("indicator:" + indicator.no(), part);
    List<Question> questions = criteria.questionsOf(indicator);
    List<SubIndicator> subs = criteria.subIndicatorsOf(indicator);
    Map<String, BigDecimal> below = new LinkedHashMap<>();
    for (Question question : questions) {
      String code = name(question.code(), part);
      truth.put(code, question());
      below.put(code, null);
    }
    int items = subs.stream().mapToInt(sub -> criteria.itemsOf(sub).size()).sum();
    for (SubIndicator sub : subs) {
      sub(sub);
      BigDecimal weight = sub.weight() == null ? null : sub.weight().low();
      below.put("sub:" + sub.no(), indicator.combination() == Combination.MEAN_OF_ITEMS
          ? new BigDecimal(criteria.itemsOf(sub).size()).divide(new BigDecimal(items), FORTY) : weight);
    }
    combine(name, below, indicator.combination(), part == null ? Stage.INDICATOR : Stage.PART);
  }

  private void sub(SubIndicator sub) {
    Map<String, BigDecimal> items = new LinkedHashMap<>();
    criteria.itemsOf(sub).forEach(item -> {
      truth.put(item.code(), new BigDecimal(random.nextInt(10) < (nearlyPerfect ? 9 : 6) ? 100 : 0));
      items.put(item.code(), null);
    });
    combine("sub:" + sub.no(), items, sub.combination(), Stage.SUB_INDICATOR);
  }

  private void combine(String whole, Map<String, BigDecimal> parts, Combination combination, Stage stage) {
    switch (combination) {
      case MEAN -> make(whole, equal(parts), true, stage);
      case WEIGHTED, MEAN_OF_ITEMS -> make(whole, parts, true, stage);
      case UNKNOWN_WEIGHTS -> {
        int[] weights = random.ints(parts.size(), 0, 20).map(w -> w + 1).toArray();
        BigDecimal sum = new BigDecimal(java.util.Arrays.stream(weights).sum());
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        int i = 0;
        for (String part : parts.keySet()) {
          shares.put(part, new BigDecimal(weights[i++]).divide(sum, FORTY));
        }
        make(whole, shares, false, stage);
      }
    }
  }

  private static Map<String, BigDecimal> equal(Map<String, BigDecimal> parts) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    parts.keySet().forEach(part -> shares.put(part, BigDecimal.ONE.divide(new BigDecimal(parts.size()), FORTY)));
    return shares;
  }

  private void make(String whole, Map<String, BigDecimal> shares, boolean known, Stage stage) {
    if (shares.isEmpty()) {
      truth.put(whole, new BigDecimal(random.nextInt(10001)).movePointLeft(2));
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> part : shares.entrySet()) {
      sum = sum.add(part.getValue().multiply(truth.get(part.getKey()), FORTY));
    }
    sum = sum.setScale(30, RoundingMode.HALF_EVEN);
    boolean rounds = stage != null && criteria.rounding().stages().contains(stage);
    truth.put(whole, rounds ? sum.setScale(2, RoundingMode.HALF_UP) : sum);
    made.add(new Made(whole, List.copyOf(shares.keySet()), known ? List.copyOf(shares.values()) : null,
        rounds ? 0.005 : 0));
  }

  private BigDecimal question() {
    int respondents = 1 + random.nextInt(60);
    int lost = random.nextInt(nearlyPerfect ? 1 + respondents / 4 : 1 + respondents);
    BigDecimal score = new BigDecimal(100 * (respondents - lost)).divide(new BigDecimal(respondents), FORTY);
    return criteria.rounding().stages().contains(Stage.QUESTION) ? score.setScale(2, RoundingMode.HALF_UP) : score;
  }
}
