package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A step of the assessment as the office entered it.
 *
 * @param id 0 before it is kept
 * @param said its time as it was typed
 * @param start null when only the last day is known
 * @param expected whether it is only expected, by an earlier year, and not announced
 */
record Milestone(long id, int version, String name, String said, @Nullable LocalDate start, LocalDate end,
    boolean expected) {

  /** @param called in the reader's language */
  Step step(String called) {
    return new Step(id, called, start, end, expected ? Step.Origin.EXPECTED : Step.Origin.OFFICE);
  }

  Map<String, @Nullable Object> forTrail() {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    facts.put("name", name);
    facts.put("said", said);
    facts.put("start", start);
    facts.put("end", end);
    facts.put("expected", expected);
    return facts;
  }
}
