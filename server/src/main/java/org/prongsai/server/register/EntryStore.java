package org.prongsai.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.form.Entry;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries of forms, and what is stated to be none. */
@Repository
class EntryStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient database;
  private final Files files;

  EntryStore(JdbcClient database, Files files) {
    this.database = database;
    this.files = files;
  }

  /** Of all forms, in their order. */
  List<Row> of(long agency, int year) {
    return filed(agency, database.sql("""
        select * from register.entry where agency = :agency and fiscal_year = :year order by form, place, id
        """).param("agency", agency).param("year", year).query(EntryStore::row).list());
  }

  List<Row> of(long agency, int year, String form) {
    return filed(agency, database.sql("""
        select * from register.entry where agency = :agency and fiscal_year = :year and form = :form order by place, id
        """).param("agency", agency).param("year", year).param("form", form).query(EntryStore::row).list());
  }

  Optional<Row> find(long agency, long id) {
    return filed(agency, database.sql("select * from register.entry where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(EntryStore::row).list()).stream().findFirst();
  }

  /** Holds others off the form until the transaction ends. */
  void lock(long agency, int year, String form) {
    database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "register/" + agency + "/" + year + "/" + form).query((row, number) -> 0).list();
  }

  private List<Row> filed(long agency, List<Row> rows) {
    List<String> owners = rows.stream().flatMap(row -> row.entry().said().keySet().stream()
        .map(field -> Row.owner(row.id(), field))).toList();
    if (owners.isEmpty()) {
      return rows;
    }
    Map<String, StoredFile> kept = new HashMap<>();
    files.of(agency, owners).forEach(file -> kept.put(String.valueOf(file.belongsTo()), file));
    return rows.stream().map(row -> kept.isEmpty() ? row : with(row, kept)).toList();
  }

  private static Row with(Row row, Map<String, StoredFile> kept) {
    Map<String, StoredFile> own = new HashMap<>();
    row.entry().said().keySet().forEach(field -> {
      StoredFile file = kept.get(Row.owner(row.id(), field));
      if (file != null) {
        own.put(field, file);
      }
    });
    return new Row(row.agency(), row.fiscalYear(), row.form(), row.version(), row.entry(), row.carried(), own);
  }

  /** At the end of its form. */
  long add(long agency, int year, String form, Entry entry, boolean carried) {
    return database.sql("""
        insert into register.entry (agency, fiscal_year, form, place, version, said, none, carried)
        select :agency, :year, :form, coalesce(max(place), 0) + 1, 1, cast(:said as jsonb), :none, :carried
        from register.entry where agency = :agency and fiscal_year = :year and form = :form returning id
        """).param("agency", agency).param("year", year).param("form", form).param("said", json(entry.said()))
        .param("none", entry.none().toArray(String[]::new)).param("carried", carried).query(Long.class).single();
  }

  /** What it says from now on; it is no longer only carried over then. */
  void change(long agency, Entry entry) {
    database.sql("""
        update register.entry set said = cast(:said as jsonb), none = :none, carried = false, version = version + 1
        where agency = :agency and id = :id
        """).param("said", json(entry.said())).param("none", entry.none().toArray(String[]::new))
        .param("agency", agency).param("id", entry.id()).update();
  }

  /** What a copy says; it stays carried over. */
  void say(long agency, Entry entry) {
    database.sql("update register.entry set said = cast(:said as jsonb) where agency = :agency and id = :id")
        .param("said", json(entry.said())).param("agency", agency).param("id", entry.id()).update();
  }

  void remove(long agency, long id) {
    database.sql("delete from register.entry where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).update();
  }

  /** Puts the entries of a form into an order. */
  void order(long agency, List<Long> ids) {
    for (int i = 0; i < ids.size(); i++) {
      database.sql("update register.entry set place = :place where agency = :agency and id = :id")
          .param("place", i + 1).param("agency", agency).param("id", ids.get(i)).update();
    }
  }

  /** By form. */
  Map<String, Set<String>> nothing(long agency, int year) {
    Map<String, Set<String>> nothing = new HashMap<>();
    database.sql("select form, span from register.nothing where agency = :agency and fiscal_year = :year")
        .param("agency", agency).param("year", year)
        .query(row -> {
          nothing.computeIfAbsent(row.getString("form"), form -> new HashSet<>()).add(row.getString("span"));
        });
    return nothing;
  }

  boolean stateNothing(long agency, int year, String form, String span) {
    return database.sql("""
        insert into register.nothing (agency, fiscal_year, form, span) values (:agency, :year, :form, :span)
        on conflict do nothing
        """).param("agency", agency).param("year", year).param("form", form).param("span", span).update() > 0;
  }

  boolean takeBackNothing(long agency, int year, String form, String span) {
    return database.sql("""
        delete from register.nothing where agency = :agency and fiscal_year = :year and form = :form and span = :span
        """).param("agency", agency).param("year", year).param("form", form).param("span", span).update() > 0;
  }

  private static String json(Map<String, String> said) {
    return JSON.writeValueAsString(said);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Set<String> none = new HashSet<>(Arrays.asList((String[]) row.getArray("none").getArray()));
    return new Row(row.getLong("agency"), row.getInt("fiscal_year"), row.getString("form"), row.getInt("version"),
        new Entry(row.getLong("id"), JSON.readValue(row.getString("said"), TEXTS), none), row.getBoolean("carried"), Map.of());
  }
}
