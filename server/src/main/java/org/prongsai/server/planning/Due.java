package org.prongsai.server.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed by a day.
 *
 * @param unit who owes it; null for the executives' own follow-up, and where nobody in particular does
 * @param share the share that is missing; null unless {@code kind} is {@link Kind#SHARE} or {@link Kind#RETURNED}
 * @param task the follow-up to tick; null unless {@code kind} is {@link Kind#TASK}
 * @param executive whether the executives owe it
 * @param text what it is, in the plan's words
 * @param round due day of the round to answer; null when it has no rounds
 * @param missed how many earlier rounds were not answered
 * @param fiscalYear of the plan, Buddhist era: the year whose pages show it
 * @param step place in the plan, from 1, of the step to tick; null unless {@code kind} is {@link Kind#STEP}
 */
public record Due(long activity, Kind kind, @Nullable Long unit, @Nullable Long share, @Nullable Long task,
    boolean executive, String text, LocalDate due, @Nullable LocalDate round, int missed,
    int fiscalYear, @Nullable Integer step) {

  Due in(int year) {
    return new Due(activity, kind, unit, share, task, executive, text, due, round, missed, year, step);
  }

  Due(long activity, Kind kind, @Nullable Long unit, @Nullable Long share, @Nullable Long task, boolean executive,
      String text, LocalDate due, @Nullable LocalDate round, int missed) {
    this(activity, kind, unit, share, task, executive, text, due, round, missed, 0, null);
  }

  /** What is owed. */
  public enum Kind {
    /** A unit's part that came back to be mended. */
    RETURNED,
    /** A unit's part that it was asked for. */
    SHARE,
    /** A report in the rhythm of the activity. */
    REPORT,
    /** A follow-up. */
    TASK,
    /** A step with a date of its own, until somebody ticks it. */
    STEP,
    /** The whole activity. */
    ACTIVITY
  }

  public boolean isLate(LocalDate today) {
    return due.isBefore(today);
  }

  /** Days from today to the day it is due, negative when it is late. */
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }
}
