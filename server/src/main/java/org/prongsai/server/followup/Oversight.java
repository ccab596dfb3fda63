package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.Due;

/**
 * The page on which an agency's year is followed up.
 *
 * @param tasks the executives' own follow-ups that are due
 * @param ticked what was followed up, latest first
 */
record Oversight(int year, LocalDate today, List<UnitRow> units, List<Asked> tasks, List<Ticked> ticked,
    boolean mayTick, boolean mayReport, String path) {

  /** A follow-up to tick. @param activity its name */
  record Asked(Due due, String activity) {

    /** Names it in the form: the task and, where it has rounds, the round. */
    String key() {
      return due.task() + "@" + (due.round() == null ? "" : due.round());
    }
  }

  /** That one was done. @param round the day by which its round was due */
  record Ticked(String activity, String task, LocalDate day, @Nullable LocalDate round, String name, String note) {}
}
