package org.prongsai.server.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * A page to be rendered.
 *
 * @param template below {@code org/prongsai/server}, without its ending, as in {@code year/scorecard}; its first
 *     parameter is {@code ui}, which is filled in here
 * @param facts its other parameters by name
 * @param status of HTTP; 422 for a form that comes back with what is wrong
 */
public record Page(String template, Map<String, Object> facts, int status) implements Reply {

  /** @param namesAndValues of the template's parameters, in turns; null values may not stand among them */
  public static Page of(String template, Object... namesAndValues) {
    Map<String, Object> facts = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Page(template, facts, 200);
  }

  /** The same page as the answer to a form that could not be taken. */
  public Page refused() {
    return new Page(template, facts, 422);
  }

  public Page withStatus(int other) {
    return new Page(template, facts, other);
  }
}
