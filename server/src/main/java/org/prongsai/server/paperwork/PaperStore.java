package org.prongsai.server.paperwork;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.model.Numerals;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperStore {

  /** The data of a paper when it went up: two years in the agency-year form, the second for its findings alone. */
  record Snapshot(String year, String suggested) {}

  private final JdbcClient database;

  PaperStore(JdbcClient database) {
    this.database = database;
  }

  List<Paper> ofYear(long agency, int fiscalYear) {
    return database.sql("select * from paperwork.paper where agency = :agency and fiscal_year = :year order by id desc")
        .param("agency", agency).param("year", fiscalYear).query(PaperStore::paper).list();
  }

  List<Paper> about(long agency, String subject) {
    return database.sql("select * from paperwork.paper where agency = :agency and about = :about order by id desc")
        .param("agency", agency).param("about", subject).query(PaperStore::paper).list();
  }

  /** What came back to its writer, of whatever year, the latest first. */
  List<Paper> returnedTo(long agency, long writer) {
    return database.sql("""
        select * from paperwork.paper where agency = :agency and state = 'RETURNED' and writer = :writer order by id desc
        """).param("agency", agency).param("writer", writer).query(PaperStore::paper).list();
  }

  Optional<Paper> find(long agency, long id) {
    return database.sql("select * from paperwork.paper where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(PaperStore::paper).optional();
  }

  Optional<Paper> byCode(String code) {
    return database.sql("select * from paperwork.paper where code = :code").param("code", code)
        .query(PaperStore::paper).optional();
  }

  /** Papers that lie at a station of this person's, the longest waiting first. */
  List<Paper> waitingFor(Person person) {
    Person.Stead stead = person.actingFor();
    return database.sql("""
        select p.* from paperwork.paper p join paperwork.station s
          on s.agency = p.agency and s.paper = p.id and s.round = p.round and s.place = p.place
        where p.agency = :agency and p.state = 'ROUTED' and (s.role = any (:roles) or s.account = :account)
        order by p.sent_at, p.id
        """).param("agency", person.agency().id())
        .param("roles", person.roles().stream().map(Role::code).toArray(String[]::new))
        .param("account", stead == null ? person.account() : stead.account()).query(PaperStore::paper).list();
  }

  Paper add(Paper paper) {
    return bound(database.sql("""
        insert into paperwork.paper (agency, fiscal_year, kind, period, layout, numerals, cover, subject, state, version,
          round, place, returned_row, resume_at, route, register, number, dated, code, about, supersedes, writer,
          writer_name, writer_position, written_at, sent_at, signed_at)
        values (:agency, :fiscalYear, :kind, :period, :layout, :numerals, :cover, :subject, :state, 0,
          :round, :place, :returnedRow, :resumeAt, :route, :register, :number, :dated, :code, :about, :supersedes, :writer,
          :writerName, :writerPosition, :writtenAt, :sentAt, :signedAt) returning *
        """), paper).query(PaperStore::paper).single();
  }

  /** @return whether it was saved: not when somebody else changed it since that version was read */
  boolean save(Paper paper) {
    return bound(database.sql("""
        update paperwork.paper set layout = :layout, numerals = :numerals, cover = :cover, subject = :subject,
          state = :state, version = version + 1, round = :round, place = :place, returned_row = :returnedRow,
          resume_at = :resumeAt, route = :route, register = :register, number = :number, dated = :dated,
          writer = :writer, writer_name = :writerName, writer_position = :writerPosition, sent_at = :sentAt,
          signed_at = :signedAt
        where agency = :agency and id = :id and version = :version
        """), paper).param("id", paper.id()).param("version", paper.version()).update() == 1;
  }

  /**
   * Lets nobody else change the paper until this transaction ends.
   *
   * @return whether it still is in that version
   */
  boolean lock(Paper paper) {
    return database.sql("select version from paperwork.paper where agency = :agency and id = :id for update")
        .param("agency", paper.agency()).param("id", paper.id()).query(Integer.class).single() == paper.version();
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Paper paper) {
    Paper.Make make = paper.make();
    Paper.Way way = paper.way();
    List<String> route = way.route();
    return statement.param("agency", paper.agency()).param("fiscalYear", paper.fiscalYear())
        .param("kind", make.kind().code()).param("period", make.period() == null ? null : make.period().name())
        .param("layout", make.layout()).param("numerals", make.numerals().name()).param("cover", make.cover())
        .param("subject", paper.subject()).param("state", way.state().name()).param("round", way.round())
        .param("place", way.place()).param("returnedRow", way.returnedRow()).param("resumeAt", way.resumeAt())
        .param("route", route == null ? null : route.toArray(String[]::new))
        .param("register", paper.numbering().register()).param("number", paper.number()).param("dated", paper.dated())
        .param("code", paper.code()).param("about", paper.about()).param("supersedes", paper.supersedes())
        .param("writer", paper.writer().account()).param("writerName", paper.writer().name())
        .param("writerPosition", paper.writer().position()).param("writtenAt", moment(paper.writtenAt()))
        .param("sentAt", moment(paper.sentAt())).param("signedAt", moment(paper.signedAt()));
  }

  Map<Part, Parts.Written> parts(long agency, long paper) {
    Map<Part, Parts.Written> parts = new EnumMap<>(Part.class);
    database.sql("select part, text, replaced from paperwork.part where agency = :agency and paper = :paper")
        .param("agency", agency).param("paper", paper).query((RowCallbackHandler) row -> parts.put(
            Part.valueOf(row.getString("part")), new Parts.Written(row.getString("text"), row.getString("replaced"))));
    return parts;
  }

  void replaceParts(long agency, long paper, Map<Part, Parts.Written> parts) {
    database.sql("delete from paperwork.part where agency = :agency and paper = :paper")
        .param("agency", agency).param("paper", paper).update();
    parts.forEach((part, written) -> database.sql("""
        insert into paperwork.part (agency, paper, part, text, replaced) values (:agency, :paper, :part, :text, :replaced)
        """).param("agency", agency).param("paper", paper).param("part", part.name()).param("text", written.text())
        .param("replaced", written.replaced()).update());
  }

  Optional<Snapshot> snapshot(long agency, long paper) {
    return database.sql("select year, suggested from paperwork.snapshot where agency = :agency and paper = :paper")
        .param("agency", agency).param("paper", paper).query(Snapshot.class).optional();
  }

  void keepSnapshot(long agency, long paper, Snapshot snapshot) {
    database.sql("""
        insert into paperwork.snapshot (agency, paper, year, suggested) values (:agency, :paper, :year, :suggested)
        on conflict (agency, paper) do update set year = excluded.year, suggested = excluded.suggested
        """).param("agency", agency).param("paper", paper).param("year", snapshot.year())
        .param("suggested", snapshot.suggested()).update();
  }

  static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static Paper paper(ResultSet row, int number) throws SQLException {
    return new Paper(row.getLong("agency"), row.getLong("id"), row.getInt("fiscal_year"), row.getInt("version"),
        make(row), row.getString("subject"), way(row),
        new Paper.Numbering(row.getObject("register", Long.class), row.getString("number"),
            row.getObject("dated", LocalDate.class)),
        row.getString("code"), row.getString("about"), row.getObject("supersedes", Long.class),
        new Paper.Writer(row.getLong("writer"), row.getString("writer_name"), row.getString("writer_position")),
        row.getObject("written_at", OffsetDateTime.class).toInstant(), instant(row, "sent_at"), instant(row, "signed_at"));
  }

  private static Paper.Make make(ResultSet row) throws SQLException {
    String period = row.getString("period");
    return new Paper.Make(ReportKind.ofCode(row.getString("kind")).orElseThrow(),
        period == null ? null : Period.valueOf(period), row.getString("layout"),
        Numerals.valueOf(row.getString("numerals")), row.getBoolean("cover"));
  }

  private static Paper.Way way(ResultSet row) throws SQLException {
    Array route = row.getArray("route");
    return new Paper.Way(PaperState.valueOf(row.getString("state")), row.getInt("round"), row.getInt("place"),
        row.getObject("returned_row", Integer.class), row.getObject("resume_at", Integer.class),
        route == null ? null : List.of((String[]) route.getArray()));
  }
}
