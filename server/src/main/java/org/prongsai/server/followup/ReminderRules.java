package org.prongsai.server.followup;

import org.jspecify.annotations.Nullable;

/** When people are reminded: pure. */
final class ReminderRules {

  /** Days before the due day from which a reminder goes out. */
  static final int AHEAD = 7;

  private static final int WEEK = 7;
  private static final int MONTH = 4;

  private ReminderRules() {}

  /**
   * The stage that something has reached: a week before, the day before, late, then each week, after four weeks every
   * four. What a missed run has skipped is made up for by the stage that is reached by then, once.
   *
   * @param daysLeft negative when it is late
   * @return null while it is too early
   */
  static @Nullable String stage(long daysLeft) {
    if (daysLeft > AHEAD) {
      return null;
    }
    if (daysLeft >= 0) {
      return daysLeft > 1 ? "week" : "day";
    }
    long weeks = (-daysLeft - 1) / WEEK;
    return "late-" + (weeks < MONTH ? weeks : weeks - weeks % MONTH);
  }

  /** Whether the officers hear of it too. */
  static boolean isEscalated(long daysLeft) {
    return daysLeft < -WEEK;
  }
}
