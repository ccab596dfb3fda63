package org.prongsai.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

  /** The end of an agency's chain. */
  record Head(long no, String hash) {}

  private final JdbcClient database;

  AuditStore(JdbcClient database) {
    this.database = database;
  }

  Head lockHead(long agency) {
    database.sql("""
        insert into audit.head (agency, no, hash) values (:agency, 0, :first) on conflict (agency) do nothing
        """).param("agency", agency).param("first", Entry.FIRST).update();
    return database.sql("select no, hash from audit.head where agency = :agency for update")
        .param("agency", agency).query(Head.class).single();
  }

  long last(long agency) {
    return database.sql("select coalesce(max(no), 0) from audit.head where agency = :agency").param("agency", agency)
        .query(Long.class).single();
  }

  Head head(long agency) {
    return database.sql("select no, hash from audit.head where agency = :agency")
        .param("agency", agency).query(Head.class).optional().orElse(new Head(0, Entry.FIRST));
  }

  void append(Entry entry) {
    database.sql("""
        insert into audit.entry (agency, no, at, account, name, acting_for, screen, subject, subject_id, deed,
            before, after, previous, hash)
        values (:agency, :no, :at, :account, :name, :actingFor, :screen, :subject, :subjectId, :deed,
            :before, :after, :previous, :hash)
        """)
        .param("agency", entry.agency()).param("no", entry.no()).param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("account", entry.account()).param("name", entry.name()).param("actingFor", entry.actingFor())
        .param("screen", entry.screen()).param("subject", entry.subject()).param("subjectId", entry.subjectId())
        .param("deed", entry.deed()).param("before", entry.before()).param("after", entry.after())
        .param("previous", entry.previous()).param("hash", entry.hash()).update();
    database.sql("update audit.head set no = :no, hash = :hash where agency = :agency")
        .param("no", entry.no()).param("hash", entry.hash()).param("agency", entry.agency()).update();
  }

  List<Entry> of(long agency, String subject, long id) {
    return database.sql("""
        select * from audit.entry where agency = :agency and subject = :subject and subject_id = :id order by no desc
        """).param("agency", agency).param("subject", subject).param("id", id).query(AuditStore::entry).list();
  }

  List<Entry> latest(long agency, long before, int atMost) {
    return database.sql("""
        select * from audit.entry where agency = :agency and no < :before order by no desc limit :atMost
        """).param("agency", agency).param("before", before).param("atMost", atMost).query(AuditStore::entry).list();
  }

  private static final String SOUGHT = """
      from audit.entry where agency = :agency
        and (cast(:account as bigint) is null or account = :account or acting_for = :account)
        and (cast(:subject as text) is null or subject = :subject)
        and (cast(:id as bigint) is null or subject_id = :id)
        and (cast(:from as timestamptz) is null or at >= :from)
        and (cast(:until as timestamptz) is null or at < :until)
      """;

  List<Entry> find(long agency, Sought sought, long offset, int atMost) {
    return sought("select * " + SOUGHT + " order by no desc offset :offset limit :atMost", agency, sought)
        .param("offset", offset).param("atMost", atMost).query(AuditStore::entry).list();
  }

  long count(long agency, Sought sought) {
    return sought("select count(*) " + SOUGHT, agency, sought).query(Long.class).single();
  }

  private JdbcClient.StatementSpec sought(String sql, long agency, Sought sought) {
    return database.sql(sql).param("agency", agency).param("account", sought.account(), Types.BIGINT)
        .param("subject", sought.subject(), Types.VARCHAR).param("id", sought.id(), Types.BIGINT)
        .param("from", utc(sought.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", utc(sought.until()), Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** What entries tell of. */
  record Thing(String subject, long id) {}

  Map<Thing, String> names(long agency, List<Entry> entries) {
    Map<Thing, String> names = new HashMap<>();
    database.sql("""
        select distinct on (subject, subject_id) subject, subject_id, name from (
          select no, subject, subject_id,
              coalesce(after::json ->> 'name', after::json ->> 'subject', before::json ->> 'name') as name
          from audit.entry where agency = :agency and (subject, subject_id) in (
            select * from unnest(cast(:subjects as text[]), cast(:ids as bigint[])))) as told
        where name is not null order by subject, subject_id, no desc
        """).param("agency", agency).param("subjects", entries.stream().map(Entry::subject).toArray(String[]::new))
        .param("ids", entries.stream().map(Entry::subjectId).toArray(Long[]::new)).query((RowCallbackHandler) row ->
            names.put(new Thing(row.getString("subject"), row.getLong("subject_id")), row.getString("name")));
    return names;
  }

  List<String> subjects(long agency) {
    return database.sql("select distinct subject from audit.entry where agency = :agency order by subject")
        .param("agency", agency).query(String.class).list();
  }

  Stream<Entry> all(long agency) {
    return database.sql("select * from audit.entry where agency = :agency order by no")
        .param("agency", agency).query(AuditStore::entry).stream();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(row.getLong("agency"), row.getLong("no"), row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("account", Long.class), row.getString("name"), row.getObject("acting_for", Long.class),
        row.getString("screen"), row.getString("subject"), row.getLong("subject_id"), row.getString("deed"),
        row.getString("before"), row.getString("after"), row.getString("previous"), row.getString("hash"));
  }
}
