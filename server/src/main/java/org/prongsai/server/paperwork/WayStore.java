package org.prongsai.server.paperwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.prongsai.server.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way of papers: stations, decisions, comments, and the files that were signed. */
@Repository
class WayStore {

  /** A station of one round, with what it was called when the paper set out. */
  record Stop(int place, Station station, String title) {}

  record Comment(String name, String text, java.time.Instant at) {}

  /** @param form {@code PDF}, {@code DOCX} or {@code SCAN} */
  record Frozen(long agency, long paper, String form, long file, String hash) {}

  private final JdbcClient database;

  WayStore(JdbcClient database) {
    this.database = database;
  }

  List<String> agencyRoute(long agency) {
    return database.sql("select unnest(route) from paperwork.agency_route where agency = :agency")
        .param("agency", agency).query(String.class).list();
  }

  void keepAgencyRoute(long agency, List<String> route) {
    database.sql("""
        insert into paperwork.agency_route (agency, route) values (:agency, :route)
        on conflict (agency) do update set route = excluded.route
        """).param("agency", agency).param("route", route.toArray(String[]::new)).update();
  }

  void addStops(long agency, long paper, int round, List<Stop> stops) {
    stops.forEach(stop -> database.sql("""
        insert into paperwork.station (agency, paper, round, place, role, account, title)
        values (:agency, :paper, :round, :place, :role, :account, :title)
        """).param("agency", agency).param("paper", paper).param("round", round).param("place", stop.place())
        .param("role", stop.station().role() == null ? null : stop.station().role().code())
        .param("account", stop.station().account()).param("title", stop.title()).update());
  }

  List<Stop> stops(long agency, long paper, int round) {
    return database.sql("""
        select place, role, account, title from paperwork.station
        where agency = :agency and paper = :paper and round = :round order by place
        """).param("agency", agency).param("paper", paper).param("round", round).query((row, number) -> {
          String role = row.getString("role");
          return new Stop(row.getInt("place"), role == null ? new Station(null, row.getLong("account"))
              : Station.of(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT))), row.getString("title"));
        }).list();
  }

  /** Its number is put in here. */
  void add(long agency, long paper, Decision decision) {
    database.sql("""
        insert into paperwork.decision (agency, paper, no, round, place, deed, account, name, position, acting_for,
          acting_position, opinion, reason, row_label, at, strength, content)
        values (:agency, :paper, (select coalesce(max(no), 0) + 1 from paperwork.decision
            where agency = :agency and paper = :paper), :round, :place, :deed, :account, :name, :position, :actingFor,
          :actingPosition, :opinion, :reason, :rowLabel, :at, :strength, :content)
        """).param("agency", agency).param("paper", paper).param("round", decision.round())
        .param("place", decision.place()).param("deed", decision.deed().name()).param("account", decision.account())
        .param("name", decision.name()).param("position", decision.position()).param("actingFor", decision.actingFor())
        .param("actingPosition", decision.actingPosition()).param("opinion", decision.opinion())
        .param("reason", decision.reason()).param("rowLabel", decision.rowLabel())
        .param("at", PaperStore.moment(decision.at())).param("strength", decision.strength())
        .param("content", decision.content()).update();
  }

  List<Decision> decisions(long agency, long paper) {
    return database.sql("select * from paperwork.decision where agency = :agency and paper = :paper order by no")
        .param("agency", agency).param("paper", paper).query(WayStore::decision).list();
  }

  void freeze(long agency, long paper, String form, long file, String hash, java.time.Instant at) {
    database.sql("""
        insert into paperwork.frozen (agency, paper, form, file, hash, at)
        values (:agency, :paper, :form, :file, :hash, :at)
        """).param("agency", agency).param("paper", paper).param("form", form).param("file", file).param("hash", hash)
        .param("at", PaperStore.moment(at)).update();
  }

  List<Frozen> frozen(long agency, long paper) {
    return database.sql("select * from paperwork.frozen where agency = :agency and paper = :paper order by form")
        .param("agency", agency).param("paper", paper).query(WayStore::frozen).list();
  }

  Optional<Frozen> frozen(String hash) {
    return database.sql("select * from paperwork.frozen where hash = :hash order by at limit 1").param("hash", hash)
        .query(WayStore::frozen).optional();
  }

  void comment(long agency, long paper, long account, String name, String text, java.time.Instant at) {
    database.sql("""
        insert into paperwork.comment (agency, paper, account, name, text, at)
        values (:agency, :paper, :account, :name, :text, :at)
        """).param("agency", agency).param("paper", paper).param("account", account).param("name", name)
        .param("text", text).param("at", PaperStore.moment(at)).update();
  }

  /** The accounts that have commented. */
  List<Long> commenters(long agency, long paper) {
    return database.sql("select distinct account from paperwork.comment where agency = :agency and paper = :paper")
        .param("agency", agency).param("paper", paper).query(Long.class).list();
  }

  List<Comment> comments(long agency, long paper) {
    return database.sql("select name, text, at from paperwork.comment where agency = :agency and paper = :paper order by id")
        .param("agency", agency).param("paper", paper).query((row, number) -> new Comment(
            row.getString("name"), row.getString("text"), row.getObject("at", OffsetDateTime.class).toInstant())).list();
  }

  private static Frozen frozen(ResultSet row, int number) throws SQLException {
    return new Frozen(row.getLong("agency"), row.getLong("paper"), row.getString("form"), row.getLong("file"),
        row.getString("hash"));
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(row.getInt("no"), row.getInt("round"), row.getInt("place"),
        Decision.Deed.valueOf(row.getString("deed")), row.getLong("account"), row.getString("name"),
        row.getString("position"), row.getObject("acting_for", Long.class), row.getString("acting_position"),
        row.getString("opinion"), row.getString("reason"), row.getString("row_label"),
        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("strength"), row.getString("content"));
  }
}
