package org.prongsai.server.planning;

import java.util.List;

/** A line of a list, as a step or a result, with the times that it names. */
public record Line(String text, List<Timing> timings) {

  public Line {
    timings = List.copyOf(timings);
  }

  public static Line of(String text) {
    return new Line(text, List.of());
  }
}
