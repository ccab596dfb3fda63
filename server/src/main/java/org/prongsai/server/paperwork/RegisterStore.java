package org.prongsai.server.paperwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterStore {

  private final JdbcClient database;

  RegisterStore(JdbcClient database) {
    this.database = database;
  }

  List<Register> registers(long agency) {
    return database.sql("select * from paperwork.register where agency = :agency order by series desc, id")
        .param("agency", agency).query(RegisterStore::register).list();
  }

  Register add(long agency, Register register) {
    return database.sql("""
        insert into paperwork.register (agency, series, name, prefix, year_behind, fiscal, begins_year, begins_at)
        values (:agency, :series, :name, :prefix, :yearBehind, :fiscal, :beginsYear, :beginsAt) returning *
        """).param("agency", agency).param("series", register.series().name()).param("name", register.name())
        .param("prefix", register.prefix()).param("yearBehind", register.yearBehind()).param("fiscal", register.fiscal())
        .param("beginsYear", register.beginsYear()).param("beginsAt", register.beginsAt())
        .query(RegisterStore::register).single();
  }

  void lock(long agency, long register) {
    database.sql("select id from paperwork.register where agency = :agency and id = :id for update")
        .param("agency", agency).param("id", register).query(Long.class).single();
  }

  Optional<Integer> last(long agency, long register, int year) {
    return database.sql("""
        select running from paperwork.number where agency = :agency and register = :register and year = :year
        order by running desc limit 1
        """).param("agency", agency).param("register", register).param("year", year).query(Integer.class).optional();
  }

  void add(Register.Number number) {
    database.sql("""
        insert into paperwork.number (agency, register, year, running, state, paper, purpose, reason, taken_by, taken_at)
        values (:agency, :register, :year, :running, :state, :paper, :purpose, :reason, :takenBy, :takenAt)
        """).param("agency", number.agency()).param("register", number.register()).param("year", number.year())
        .param("running", number.running()).param("state", number.state().name()).param("paper", number.paper())
        .param("purpose", number.purpose()).param("reason", number.reason()).param("takenBy", number.takenBy())
        .param("takenAt", PaperStore.moment(number.takenAt())).update();
  }

  void save(Register.Number number) {
    database.sql("""
        update paperwork.number set state = :state, paper = :paper, purpose = :purpose, reason = :reason
        where agency = :agency and register = :register and year = :year and running = :running
        """).param("state", number.state().name()).param("paper", number.paper()).param("purpose", number.purpose())
        .param("reason", number.reason()).param("agency", number.agency()).param("register", number.register())
        .param("year", number.year()).param("running", number.running()).update();
  }

  List<Register.Number> numbers(long agency, long register, int year) {
    return database.sql("""
        select * from paperwork.number where agency = :agency and register = :register and year = :year
        order by running desc
        """).param("agency", agency).param("register", register).param("year", year)
        .query(RegisterStore::number).list();
  }

  Optional<Register.Number> number(long agency, long register, int year, int running) {
    return database.sql("""
        select * from paperwork.number
        where agency = :agency and register = :register and year = :year and running = :running
        """).param("agency", agency).param("register", register).param("year", year).param("running", running)
        .query(RegisterStore::number).optional();
  }

  List<Integer> years(long agency, long register) {
    return database.sql("""
        select distinct year from paperwork.number where agency = :agency and register = :register order by year desc
        """).param("agency", agency).param("register", register).query(Integer.class).list();
  }

  Optional<Register.Number> heldFor(long agency, long paper) {
    return ofPaper(agency, paper).filter(number -> number.state() == Register.State.RESERVED);
  }

  Optional<Register.Number> ofPaper(long agency, long paper) {
    return database.sql("select * from paperwork.number where agency = :agency and paper = :paper and state <> 'VOID'")
        .param("agency", agency).param("paper", paper).query(RegisterStore::number).optional();
  }

  private static Register register(ResultSet row, int number) throws SQLException {
    return new Register(row.getLong("agency"), row.getLong("id"), Register.Series.valueOf(row.getString("series")),
        row.getString("name"), row.getString("prefix"), row.getBoolean("year_behind"), row.getBoolean("fiscal"),
        row.getInt("begins_year"), row.getInt("begins_at"));
  }

  private static Register.Number number(ResultSet row, int line) throws SQLException {
    return new Register.Number(row.getLong("agency"), row.getLong("register"), row.getInt("year"), row.getInt("running"),
        Register.State.valueOf(row.getString("state")), row.getObject("paper", Long.class), row.getString("purpose"),
        row.getString("reason"), row.getString("taken_by"), row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }
}
