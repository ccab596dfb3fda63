package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MilestoneStore {

  private static final String COLUMNS = "id, version, name, said, first_day as start, last_day as \"end\", expected";

  private final JdbcClient database;

  MilestoneStore(JdbcClient database) {
    this.database = database;
  }

  List<Milestone> of(long agency, int year) {
    return database.sql("select " + COLUMNS + """
         from calendar.milestone where agency = :agency and fiscal_year = :year order by last_day, id
        """).param("agency", agency).param("year", year).query(Milestone.class).list();
  }

  Optional<Milestone> find(long agency, int year, long id) {
    return database.sql("select " + COLUMNS + """
         from calendar.milestone where agency = :agency and fiscal_year = :year and id = :id
        """).param("agency", agency).param("year", year).param("id", id).query(Milestone.class).optional();
  }

  /** What ends on that day or later, whatever its year. */
  List<Milestone> from(long agency, LocalDate day) {
    return database.sql("select " + COLUMNS + """
         from calendar.milestone where agency = :agency and last_day >= :day order by last_day, id
        """).param("agency", agency).param("day", day).query(Milestone.class).list();
  }

  /** @return its number */
  long add(long agency, int year, Milestone milestone) {
    return bound("""
        insert into calendar.milestone (agency, fiscal_year, version, name, said, first_day, last_day, expected)
        values (:agency, :year, 1, :name, :said, :start, :end, :expected) returning id
        """, agency, milestone).param("year", year).query(Long.class).single();
  }

  /** @return false when it was changed since that version, or is gone */
  boolean save(long agency, Milestone milestone) {
    return bound("""
        update calendar.milestone set version = version + 1, name = :name, said = :said, first_day = :start,
            last_day = :end, expected = :expected
        where agency = :agency and id = :id and version = :version
        """, agency, milestone).param("id", milestone.id()).param("version", milestone.version()).update() == 1;
  }

  boolean remove(long agency, Milestone milestone) {
    return database.sql("delete from calendar.milestone where agency = :agency and id = :id and version = :version")
        .param("agency", agency).param("id", milestone.id()).param("version", milestone.version()).update() == 1;
  }

  private JdbcClient.StatementSpec bound(String sql, long agency, Milestone milestone) {
    return database.sql(sql).param("agency", agency).param("name", milestone.name()).param("said", milestone.said())
        .param("start", milestone.start()).param("end", milestone.end()).param("expected", milestone.expected());
  }
}
