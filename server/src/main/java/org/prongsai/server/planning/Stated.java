package org.prongsai.server.planning;

import java.util.List;

/**
 * An answer of a report. "None" is an answer; an empty field is not.
 *
 * @param none whether it was stated that there is none
 * @param lines what was said; empty when none or not said
 */
public record Stated(boolean none, List<Line> lines) {

  public static final Stated UNSAID = new Stated(false, List.of());
  public static final Stated NONE = new Stated(true, List.of());

  public Stated {
    lines = List.copyOf(lines);
    if (none && !lines.isEmpty()) {
      throw new IllegalArgumentException("none, and yet " + lines);
    }
  }

  public static Stated of(List<String> texts) {
    return new Stated(false, texts.stream().map(Line::of).toList());
  }

  public boolean isSaid() {
    return none || !lines.isEmpty();
  }

  public List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }
}
