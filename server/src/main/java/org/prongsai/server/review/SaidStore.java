package org.prongsai.server.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.prongsai.review.Opinion;
import org.prongsai.review.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of frozen copies, and by whom it may be. */
@Repository
class SaidStore {

  private final JdbcClient database;

  SaidStore(JdbcClient database) {
    this.database = database;
  }

  List<Reader> readers(long agency, long submission) {
    return database.sql("""
        select * from review.reader
        where agency = :agency and submission = :submission order by invited_at, account
        """)
        .param("agency", agency).param("submission", submission).query(SaidStore::reader).list();
  }

  /** What somebody was invited to, of whatever agency; the latest first. */
  List<Reader> invitations(long account, long home) {
    return database.sql("select * from review.reader where account = :account and home = :home order by submission desc")
        .param("account", account).param("home", home).query(SaidStore::reader).list();
  }

  void invite(Reader reader, Instant at) {
    database.sql("""
        insert into review.reader (agency, submission, account, name, home, part, invited_at)
        values (:agency, :submission, :account, :name, :home, :part, :at)
        """).param("agency", reader.agency()).param("submission", reader.submission()).param("account", reader.account())
        .param("name", reader.name()).param("home", reader.home()).param("part", reader.part().name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  void letGo(Reader reader) {
    database.sql("delete from review.reader where agency = :agency and submission = :submission and account = :account")
        .param("agency", reader.agency()).param("submission", reader.submission()).param("account", reader.account())
            .update();
  }

  void add(long agency, long submission, Said.ByReader said) {
    database.sql("""
        insert into review.verdict (agency, submission, item, component, account, verdict, reason, at)
        values (:agency, :submission, :item, :component, :account, :verdict, :reason, :at)
        """).param("agency", agency).param("submission", submission).param("item", said.item())
        .param("component", said.component()).param("account", said.account())
        .param("verdict", said.opinion().verdict().name()).param("reason", said.opinion().reason())
        .param("at", said.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** In the order in which they came: of one reader on one component the last one counts. */
  List<Said.ByReader> byReaders(long agency, long submission) {
    return database.sql("select * from review.verdict where agency = :agency and submission = :submission order by id")
        .param("agency", agency).param("submission", submission).query((row,
            number) -> new Said.ByReader(row.getString("item"),
            row.getInt("component"), row.getLong("account"), opinion(row), at(row))).list();
  }

  void add(long agency, long submission, Said.Objection said) {
    database.sql("""
        insert into review.objection (agency, submission, item, component, reason, name, at)
        values (:agency, :submission, :item, :component, :reason, :name, :at)
        """).param("agency", agency).param("submission", submission).param("item", said.item())
        .param("component", said.component()).param("reason", said.reason()).param("name", said.name())
        .param("at", said.at().atOffset(ZoneOffset.UTC)).update();
  }

  List<Said.Objection> objections(long agency, long submission) {
    return database.sql("""
        select * from review.objection
        where agency = :agency and submission = :submission order by at, item, component
        """)
        .param("agency", agency).param("submission", submission).query((row, number) -> new Said.Objection(
            row.getString("item"), row.getInt("component"), row.getString("reason"), row.getString("name"), at(row))).list();
  }

  void add(long agency, long submission, Said.Ruling said) {
    database.sql("""
        insert into review.ruling (agency, submission, item, component, cause, verdict, reason, name, at)
        values (:agency, :submission, :item, :component, :cause, :verdict, :reason, :name, :at)
        """).param("agency", agency).param("submission", submission).param("item", said.item())
        .param("component", said.component()).param("cause", said.cause().name())
        .param("verdict", said.opinion().verdict().name()).param("reason", said.opinion().reason()).param("name",
            said.name())
        .param("at", said.at().atOffset(ZoneOffset.UTC)).update();
  }

  List<Said.Ruling> rulings(long agency, long submission) {
    return database.sql("""
        select * from review.ruling
        where agency = :agency and submission = :submission order by at, item, component
        """)
        .param("agency", agency).param("submission", submission).query((row,
            number) -> new Said.Ruling(row.getString("item"),
            row.getInt("component"), Said.Cause.valueOf(row.getString("cause")), opinion(row), row.getString("name"),
                at(row)))
        .list();
  }

  private static Reader reader(ResultSet row, int number) throws SQLException {
    return new Reader(row.getLong("agency"), row.getLong("submission"), row.getLong("account"), row.getString("name"),
        row.getLong("home"), Reader.Part.valueOf(row.getString("part")));
  }

  private static Opinion opinion(ResultSet row) throws SQLException {
    return new Opinion(Verdict.valueOf(row.getString("verdict")), row.getString("reason"));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
