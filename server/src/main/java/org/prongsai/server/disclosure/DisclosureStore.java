package org.prongsai.server.disclosure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisclosureStore {

  private final JdbcClient database;

  DisclosureStore(JdbcClient database) {
    this.database = database;
  }

  /** By item. */
  Map<String, Disclosed> of(long agency, int year) {
    Map<String, Disclosed> found = new LinkedHashMap<>();
    database.sql("""
        select id, version, item, status, units, done, due, note from disclosure.item
        where agency = :agency and fiscal_year = :year order by id
        """).param("agency", agency).param("year", year).query(DisclosureStore::disclosed).list()
        .forEach(each -> found.put(each.item(), each));
    return found;
  }

  /** Takes an agency's list of a year for this transaction: also items of which nothing was stated yet. */
  void lock(long agency, int year) {
    database.sql("select pg_advisory_xact_lock(hashtextextended('disclosure.item/' || :agency || '/' || :year, 0))")
        .param("agency", String.valueOf(agency)).param("year", String.valueOf(year)).query((RowCallbackHandler) rows -> { });
  }

  /** @return its number */
  long add(long agency, int year, Disclosed disclosed) {
    return bound("""
        insert into disclosure.item (agency, fiscal_year, item, version, status, units, done, due, note)
        values (:agency, :year, :item, 1, :status, :units, :done, :due, :note) returning id
        """, agency, year, disclosed).query(Long.class).single();
  }

  void change(long agency, int year, Disclosed disclosed) {
    bound("""
        update disclosure.item set version = version + 1, status = :status, units = :units, done = :done,
            due = :due, note = :note
        where agency = :agency and fiscal_year = :year and item = :item
        """, agency, year, disclosed).update();
  }

  private JdbcClient.StatementSpec bound(String sql, long agency, int year, Disclosed disclosed) {
    @Nullable Status status = disclosed.status();
    return database.sql(sql).param("agency", agency).param("year", year).param("item", disclosed.item())
        .param("status", status == null ? null : status.name())
        .param("units", disclosed.units().toArray(String[]::new)).param("done", disclosed.done().toArray(String[]::new))
        .param("due", disclosed.due()).param("note", disclosed.note());
  }

  private static Disclosed disclosed(ResultSet row, int number) throws SQLException {
    String status = row.getString("status");
    return new Disclosed(row.getLong("id"), row.getInt("version"), row.getString("item"),
        status == null ? null : Status.valueOf(status), texts(row.getArray("units")), texts(row.getArray("done")),
        row.getObject("due", LocalDate.class), Objects.requireNonNullElse(row.getString("note"), ""));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
