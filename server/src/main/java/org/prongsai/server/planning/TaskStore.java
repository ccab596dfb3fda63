package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follow-ups and what was ticked. */
@Repository
class TaskStore {

  private final JdbcClient database;

  TaskStore(JdbcClient database) {
    this.database = database;
  }

  Map<Long, List<Task>> of(long agency, Long... activities) {
    Map<Long, List<Task>> tasks = new HashMap<>();
    database.sql("""
        select id, activity, text, executive, timings from planning.task
        where agency = :agency and activity = any(:ids) and not ended order by activity, place
        """).param("agency", agency).param("ids", activities).query(row -> {
          tasks.computeIfAbsent(row.getLong("activity"), missing -> new ArrayList<>())
              .add(new Task(row.getLong("id"), row.getString("text"), row.getBoolean("executive"),
                  Json.list(row.getString("timings"), Timing.class)));
        });
    return tasks;
  }

  /** Keeps the tasks that are named again, adds new ones, ends the others: what was ticked stays. */
  void save(long agency, long activity, List<Task> tasks) {
    Long[] kept = tasks.stream().map(Task::id).filter(Objects::nonNull).toArray(Long[]::new);
    database.sql("""
        update planning.task set ended = true where agency = :agency and activity = :activity and not id = any(:kept)
        """).param("agency", agency).param("activity", activity).param("kept", kept).update();
    int place = 0;
    for (Task task : tasks) {
      place++;
      boolean known = task.id() != null && bound("""
          update planning.task set place = :place, text = :text, executive = :executive,
              timings = cast(:timings as jsonb), ended = false
          where agency = :agency and activity = :activity and id = :id
          """, agency, activity, place, task).param("id", task.id()).update() == 1;
      if (!known) {
        bound("""
            insert into planning.task (agency, activity, place, text, executive, timings)
            values (:agency, :activity, :place, :text, :executive, cast(:timings as jsonb))
            """, agency, activity, place, task).update();
      }
    }
  }

  private JdbcClient.StatementSpec bound(String sql, long agency, long activity, int place, Task task) {
    return database.sql(sql).param("agency", agency).param("activity", activity).param("place", place)
        .param("text", task.text()).param("executive", task.executive()).param("timings", Json.write(task.timings()));
  }

  /** The activity of a task; empty when the agency has no such task. */
  Optional<Long> activityOf(long agency, long task) {
    return database.sql("select activity from planning.task where agency = :agency and id = :task")
        .param("agency", agency).param("task", task).query(Long.class).optional();
  }

  void tick(long agency, Tick tick) {
    database.sql("""
        insert into planning.tick (agency, task, day, round, account, name, note)
        values (:agency, :task, :day, :round, :account, :name, :note)
        """).param("agency", agency).param("task", tick.task()).param("day", tick.day()).param("round", tick.round())
        .param("account", tick.account()).param("name", tick.name()).param("note", tick.note()).update();
  }

  List<Tick> ticks(long agency, Long... activities) {
    return database.sql("""
        select k.agency, k.task, k.day, k.round, k.account, k.name, k.note
        from planning.tick k join planning.task t on t.agency = k.agency and t.id = k.task
        where k.agency = :agency and t.activity = any(:ids) order by k.day, k.id
        """).param("agency", agency).param("ids", activities).query((row, number) -> new Tick(row.getLong("agency"),
            row.getLong("task"), row.getObject("day", LocalDate.class), row.getObject("round", LocalDate.class),
            row.getObject("account", Long.class), row.getString("name"), row.getString("note"))).list();
  }

}
