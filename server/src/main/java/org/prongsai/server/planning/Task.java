package org.prongsai.server.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up that somebody ticks: once, or in each round of its rhythm.
 *
 * @param id null before it is first saved
 * @param executive whether it is the executives' own; else it is the owning units'
 */
public record Task(@Nullable Long id, String text, boolean executive, List<Timing> timings) {

  public Task {
    timings = List.copyOf(timings);
  }
}
