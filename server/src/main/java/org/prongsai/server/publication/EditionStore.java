package org.prongsai.server.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.Author;
import org.prongsai.server.memory.Remembered;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditionStore {

  private static final int KEPT = 2_000;

  /** By hash, which names one content for ever. */
  private final Remembered<String, Content> contents = new Remembered<>(KEPT);
  private final JdbcClient database;

  EditionStore(JdbcClient database) {
    this.database = database;
  }

  /** Takes a subject for this transaction: also one of which nothing was ever published. */
  void lock(long agency, String subject) {
    database.sql("select pg_advisory_xact_lock(hashtextextended('publication/' || :agency || '/' || :subject, 0))")
        .param("agency", String.valueOf(agency)).param("subject", subject).query((RowCallbackHandler) rows -> { });
  }

  long add(Author by, String subject, String content, String hash, Instant at) {
    return database.sql("""
        insert into publication.edition (agency, subject, no, content, hash, published_at, account, name)
        values (:agency, :subject, (
            select coalesce(max(no), 0) + 1 from publication.edition where agency = :agency and subject = :subject),
            :content, :hash, :at, :account, :name)
        returning id
        """).param("agency", by.agency()).param("subject", subject).param("content", content).param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("name", by.name())
        .query(Long.class).single();
  }

  void addFile(long agency, long edition, String hash) {
    database.sql("insert into publication.file (agency, edition, hash) values (:agency, :edition, :hash)")
        .param("agency", agency).param("edition", edition).param("hash", hash).update();
  }

  void withdraw(long agency, String subject, Edition.Withdrawal withdrawal) {
    database.sql("""
        update publication.edition set withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why
        where agency = :agency and subject = :subject and withdrawn_at is null
        """).param("at", withdrawal.at().atOffset(ZoneOffset.UTC)).param("by", withdrawal.by())
        .param("why", withdrawal.why()).param("agency", agency).param("subject", subject).update();
  }

  /** The latest first. */
  List<Edition> history(long agency, String subject) {
    return database.sql("select * from publication.edition where agency = :agency and subject = :subject order by no desc")
        .param("agency", agency).param("subject", subject).query(this::edition).list();
  }

  Optional<Edition> latest(long agency, String subject) {
    return database.sql("""
        select * from publication.edition where agency = :agency and subject = :subject order by no desc limit 1
        """).param("agency", agency).param("subject", subject).query(this::edition).optional();
  }

  /** The latest of each subject that begins with a text, in the order of subjects. */
  List<Edition> latestOf(long agency, String start) {
    return database.sql("""
        select distinct on (subject) * from publication.edition
        where agency = :agency and starts_with(subject, :start) order by subject, no desc
        """).param("agency", agency).param("start", start).query(this::edition).list();
  }

  /** Whether the public may have the file: some edition that stands hands it out. */
  boolean shows(long agency, String hash) {
    return database.sql("""
        select exists (select 1 from publication.file f
          join publication.edition e on e.agency = f.agency and e.id = f.edition
          where f.agency = :agency and f.hash = :hash and e.withdrawn_at is null)
        """).param("agency", agency).param("hash", hash).query(Boolean.class).single();
  }

  private Edition edition(ResultSet row, int number) throws SQLException {
    String hash = row.getString("hash");
    String content = row.getString("content");
    return new Edition(row.getLong("agency"), row.getLong("id"), row.getString("subject"), row.getInt("no"),
        contents.of(hash, key -> ContentText.read(content)), hash, instant(row, "published_at"), row.getString("name"),
        withdrawal(row));
  }

  private static Edition.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
    return row.getObject("withdrawn_at") == null ? null : new Edition.Withdrawal(instant(row, "withdrawn_at"),
        row.getString("withdrawn_by"), row.getString("withdrawn_why"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
