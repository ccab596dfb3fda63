package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps that are done. */
@Repository
class StepStore {

  private final JdbcClient database;

  StepStore(JdbcClient database) {
    this.database = database;
  }

  /** By activity, the earliest first. */
  Map<Long, List<StepDone>> of(long agency, Long... activities) {
    return database.sql("""
        select activity, place, day, account, name, note from planning.step_done
        where agency = :agency and activity = any(:ids) and place is not null order by day, id
        """).param("agency", agency).param("ids", activities).query((row, number) -> new StepDone(row.getLong("activity"),
            row.getInt("place"), row.getObject("day", LocalDate.class), row.getObject("account", Long.class),
            row.getString("name"), row.getString("note"))).list().stream()
        .collect(Collectors.groupingBy(StepDone::activity));
  }

  void add(long agency, StepDone done, String text) {
    database.sql("""
        insert into planning.step_done (agency, activity, place, text, day, account, name, note)
        values (:agency, :activity, :place, :text, :day, :account, :name, :note)
        """).param("agency", agency).param("activity", done.activity()).param("place", done.place()).param("text", text)
        .param("day", done.day()).param("account", done.account()).param("name", done.name()).param("note", done.note())
        .update();
  }

  /** Lets what was done follow its steps to their new places. */
  void follow(long agency, long activity, Map<Integer, Integer> places) {
    record Row(long id, int place) {}
    List<Row> rows = database.sql("""
        select id, place from planning.step_done where agency = :agency and activity = :activity and place is not null
        """).param("agency", agency).param("activity", activity).query(Row.class).list();
    rows.forEach(row -> database.sql("update planning.step_done set place = :place where agency = :agency and id = :id")
        .param("place", places.get(row.place())).param("agency", agency).param("id", row.id()).update());
  }
}
