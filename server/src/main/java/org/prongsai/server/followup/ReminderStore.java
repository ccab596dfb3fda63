package org.prongsai.server.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.prongsai.server.planning.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderStore {

  private final JdbcClient database;

  ReminderStore(JdbcClient database) {
    this.database = database;
  }

  /** The number of the reminder; empty when it has gone out already. */
  Optional<Long> add(long agency, Due due, String stage, LocalDate today) {
    return database.sql("""
        insert into followup.reminder (agency, activity, kind, unit, task, due, stage, day)
        values (:agency, :activity, :kind, :unit, :task, :due, :stage, :day) on conflict do nothing returning id
        """).param("agency", agency).param("activity", due.activity()).param("kind", due.kind().name())
        .param("unit", due.unit() == null ? 0 : due.unit())
        .param("task", due.task() != null ? due.task() : due.step() != null ? due.step() : 0)
        .param("due", day(due, today)).param("stage", stage).param("day", today).query(Long.class).optional();
  }

  /** What came back is due at once on every day: it asks again each week until it is mended. */
  private static LocalDate day(Due due, LocalDate today) {
    return due.kind() == Due.Kind.RETURNED ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : due.due();
  }
}
