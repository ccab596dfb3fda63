package org.prongsai.criteria;

import java.util.EnumMap;
import java.util.Map;

/** How many texts of questions and items stand how sure. */
public final class Standings {

  private Standings() {}

  /** Every standing, in the order from sure to unsure; zero where there is none. */
  public static Map<Standing, Integer> of(Criteria criteria) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      counts.put(standing, 0);
    }
    for (Question question : criteria.questions()) {
      count(counts, question.text());
      question.parts().forEach(part -> count(counts, part.text()));
    }
    for (Item item : criteria.items()) {
      count(counts, item.name());
      item.components().forEach(component -> count(counts, component.text()));
    }
    return counts;
  }

  private static void count(Map<Standing, Integer> counts, StatedText text) {
    counts.merge(text.standing(), 1, Integer::sum);
  }
}
