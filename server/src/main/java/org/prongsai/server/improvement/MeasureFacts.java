package org.prongsai.server.improvement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;

/**
 * What a measure answers: beside what every activity of a plan has.
 *
 * @param table which table of the report it stands in
 * @param codes of questions and items; empty when it answers a whole indicator
 * @param part of the instrument; null when it has none or both are meant
 * @param topic the heading under which it stands; null when it has none
 * @param issue the weakness; null when it is not said
 */
record MeasureFacts(String table, List<String> codes, @Nullable String instrument, @Nullable Integer indicator,
    @Nullable String subIndicator, @Nullable String part, @Nullable String topic, @Nullable String issue) {

  /** As they are named where the plan keeps them. */
  static final List<String> NAMES =
      List.of("table", "codes", "instrument", "indicator", "subIndicator", "part", "topic", "issue");

  MeasureFacts {
    codes = List.copyOf(codes);
  }

  static MeasureFacts of(Map<String, String> facts) {
    String indicator = facts.get("indicator");
    String codes = facts.getOrDefault("codes", "");
    return new MeasureFacts(facts.getOrDefault("table", "1"),
        codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")), facts.get("instrument"),
        indicator == null ? null : Integer.valueOf(indicator), facts.get("subIndicator"), facts.get("part"),
        facts.get("topic"), facts.get("issue"));
  }

  SortedMap<String, String> map() {
    SortedMap<String, String> map = new TreeMap<>();
    map.put("table", table);
    put(map, "codes", codes.isEmpty() ? null : String.join(" ", codes));
    put(map, "instrument", instrument);
    put(map, "indicator", indicator);
    put(map, "subIndicator", subIndicator);
    put(map, "part", part);
    put(map, "topic", topic);
    put(map, "issue", issue);
    return map;
  }

  private static void put(Map<String, String> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value.toString());
    }
  }

  MeasureFacts saying(@Nullable String otherTopic, @Nullable String otherIssue) {
    return new MeasureFacts(table, codes, instrument, indicator, subIndicator, part, otherTopic, otherIssue);
  }

  /**
   * With what the criteria know of its first question or item, where it does not say so itself: a measure that somebody
   * wrote by hand under a code stands where one drafted from the score of that code would.
   */
  MeasureFacts under(Criteria criteria) {
    for (String code : codes) {
      Optional<Item> item = criteria.item(code);
      Optional<Question> question = criteria.question(code);
      Optional<Indicator> of = question.map(Question::indicator)
          .or(() -> item.flatMap(found -> criteria.subIndicator(found.subIndicator())).map(SubIndicator::indicator))
          .flatMap(criteria::indicator);
      if (of.isPresent()) {
        Optional<StatedText> name = question.map(Question::text).or(() -> item.map(Item::name));
        return new MeasureFacts(table, codes, instrument == null ? of.get().instrument() : instrument,
            indicator == null ? Integer.valueOf(of.get().no()) : indicator,
            subIndicator == null ? item.map(Item::subIndicator).orElse(null) : subIndicator, part,
            topic == null ? name.map(StatedText::th).orElse(null) : topic, issue);
      }
    }
    return this;
  }

  /** Without what follows from its codes, which are to become others. */
  MeasureFacts answering(List<String> others) {
    return others.equals(codes) ? this : new MeasureFacts(table, others, others.isEmpty() ? instrument : null,
        others.isEmpty() ? indicator : null, null, part, topic, issue);
  }

  /** The one line by which a measure is called: its first measure, else what it answers. */
  String name(List<String> measures, List<String> steps) {
    for (String line : Arrays.asList(first(measures), issue, topic, first(steps))) {
      if (line != null && !line.isBlank()) {
        return line.strip().replaceAll("\\s*\\n\\s*", " ");
      }
    }
    return codes.isEmpty() ? table : String.join(" ", codes);
  }

  private static @Nullable String first(List<String> lines) {
    return lines.isEmpty() ? null : lines.getFirst();
  }
}
