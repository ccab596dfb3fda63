package org.prongsai.server.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step or a follow-up that can be ticked now.
 *
 * @param task null when it is a step
 * @param step place in the plan, from 1; null when it is a follow-up
 * @param executive whether it is the executives' own
 * @param due null when no day is fixed
 * @param round due day of the round that it answers; null when it has no rounds
 */
public record Tickable(@Nullable Long task, @Nullable Integer step, boolean executive, String text,
    @Nullable LocalDate due, @Nullable LocalDate round) {

  /** Names it in forms. */
  public String key() {
    return step != null ? "step-" + step : "task-" + task + "@" + (round == null ? "" : round);
  }
}
