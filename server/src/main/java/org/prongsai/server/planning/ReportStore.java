package org.prongsai.server.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.memory.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {

  private static final int KEPT = 8_000;

  private final Remembered<Edition, Report.Told> editions = new Remembered<>(KEPT);
  private final JdbcClient database;

  ReportStore(JdbcClient database) {
    this.database = database;
  }

  /** @param once number of the form that it came with; null when it came by none */
  long add(Report report, @Nullable String once) {
    return bound("""
        insert into planning.report (agency, activity, version, unit, account, name, day, round, compiles, standing,
            progress, results, outcomes, problems, suggestions, spent_none, spent_satang, event, links, files, timings,
            left_out, once)
        values (:agency, :activity, 1, :unit, :account, :name, :day, :round, :compiles, :standing,
            cast(:progress as jsonb), cast(:results as jsonb), cast(:outcomes as jsonb), cast(:problems as jsonb),
            cast(:suggestions as jsonb), :spentNone, :spentSatang, cast(:event as jsonb), :links, :files,
            cast(:timings as jsonb), cast(:leftOut as jsonb), :once) returning id
        """, report.agency(), report.told()).param("activity", report.activity()).param("unit", report.unit())
        .param("leftOut", Json.write(report.leftOut())).param("once", once)
        .param("account", report.account()).param("name", report.name()).query(Long.class).single();
  }

  /** @return whether the report was still in that version */
  boolean amend(Report report, int version) {
    return bound("""
        update planning.report set version = version + 1, day = :day, round = :round, compiles = :compiles,
            standing = :standing, progress = cast(:progress as jsonb), results = cast(:results as jsonb),
            outcomes = cast(:outcomes as jsonb), problems = cast(:problems as jsonb),
            suggestions = cast(:suggestions as jsonb), spent_none = :spentNone, spent_satang = :spentSatang,
            event = cast(:event as jsonb), links = :links, files = :files, timings = cast(:timings as jsonb)
        where agency = :agency and id = :id and version = :version and withdrawn is null
        """, report.agency(), report.told()).param("id", report.id()).param("version", version).update() == 1;
  }

  private JdbcClient.StatementSpec bound(String sql, long agency, Report.Told told) {
    return database.sql(sql).param("agency", agency).param("day", told.day()).param("round", told.round())
        .param("compiles", told.compiles()).param("standing", told.standing() == null ? null : told.standing().name())
        .param("progress", Json.write(told.progress())).param("results", Json.write(told.results()))
        .param("outcomes", Json.write(told.outcomes())).param("problems", Json.write(told.problems()))
        .param("suggestions", Json.write(told.suggestions())).param("spentNone", told.spent().none())
        .param("spentSatang", told.spent().satang()).param("event", Json.write(told.event()))
        .param("links", told.links().toArray(String[]::new)).param("files", told.files().toArray(String[]::new))
        .param("timings", Json.write(told.timings()));
  }

  /** What was withdrawn is no longer found. */
  Optional<Report> find(long agency, long id) {
    return database.sql("select *, cast(cast(xmin as text) as bigint) as written from planning.report where agency = :agency and id = :id and withdrawn is null")
        .param("agency", agency).param("id", id).query(this::report).optional();
  }

  /** The report that came with a form of that number, even when it was withdrawn since. */
  Optional<Report> received(long agency, String once, long activity, @Nullable Long unit) {
    return database.sql("""
        select *, cast(cast(xmin as text) as bigint) as written from planning.report where agency = :agency and once = :once and activity = :activity
            and coalesce(unit, 0) = coalesce(cast(:unit as bigint), 0)
        """).param("agency", agency).param("once", once).param("activity", activity).param("unit", unit)
        .query(this::report).optional();
  }

  boolean isReceived(long agency, String once) {
    return database.sql("select exists (select from planning.report where agency = :agency and once = :once)")
        .param("agency", agency).param("once", once).query(Boolean.class).single();
  }

  boolean withdraw(Report report, LocalDate day, String by, String why) {
    return database.sql("""
        update planning.report set withdrawn = :day, withdrawn_by = :by, withdrawn_why = :why
        where agency = :agency and id = :id and withdrawn is null
        """).param("day", day).param("by", by).param("why", why).param("agency", report.agency())
        .param("id", report.id()).update() == 1;
  }

  /** By activity, the oldest first. */
  Map<Long, List<Report>> of(long agency, Long... activities) {
    return database.sql("""
        select *, cast(cast(xmin as text) as bigint) as written from planning.report where agency = :agency and activity = any(:ids) and withdrawn is null
        order by day, id
        """).param("agency", agency).param("ids", activities).query(this::report).list().stream()
        .collect(Collectors.groupingBy(Report::activity));
  }

  /** By activity: who reported when, for which round. */
  Map<Long, List<DueRules.Mark>> marks(long agency, Long... activities) {
    record Marked(long activity, DueRules.Mark mark) {}
    return database.sql("""
        select activity, unit, day, round from planning.report
        where agency = :agency and activity = any(:ids) and withdrawn is null
        """).param("agency", agency).param("ids", activities)
        .query((row, number) -> new Marked(row.getLong("activity"), new DueRules.Mark(row.getObject("unit", Long.class),
            null, row.getObject("day", LocalDate.class), row.getObject("round", LocalDate.class)))).list().stream()
        .collect(Collectors.groupingBy(Marked::activity, Collectors.mapping(Marked::mark, Collectors.toList())));
  }

  private Report report(ResultSet row, int number) throws SQLException {
    Report.Told told = editions.of(new Edition(row.getLong("agency"), row.getLong("id"), row.getInt("version"),
        row.getLong("written")), edition -> told(row));
    String leftOut = row.getString("left_out");
    return new Report(row.getLong("agency"), row.getLong("id"), row.getLong("activity"), row.getInt("version"),
        row.getObject("unit", Long.class), row.getObject("account", Long.class), row.getString("name"), told,
        leftOut == null ? null : Json.read(leftOut, LeftOut.class));
  }

  private static Report.Told told(ResultSet row) throws SQLException {
    String standing = row.getString("standing");
    String event = row.getString("event");
    return new Report.Told(row.getObject("day", LocalDate.class), row.getObject("round", LocalDate.class),
        row.getBoolean("compiles"), standing == null ? null : Standing.valueOf(standing), stated(row, "progress"),
        stated(row, "results"), stated(row, "outcomes"), stated(row, "problems"), stated(row, "suggestions"),
        new Budget(row.getBoolean("spent_none"), row.getObject("spent_satang", Long.class), null),
        event == null ? null : Json.read(event, Report.Event.class), PlanStore.texts(row, "links"),
        PlanStore.texts(row, "files"), Json.list(row.getString("timings"), Timing.class));
  }

  private static Stated stated(ResultSet row, String column) throws SQLException {
    return Json.read(row.getString(column), Stated.class);
  }
}
