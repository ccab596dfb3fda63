package org.prongsai.server.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.Author;
import org.prongsai.server.review.Submission.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionStore {

  /** What people typed for an item; null where they left what the sheet says by itself. */
  record Typed(@Nullable String address, @Nullable String explanation) {}

  private final JdbcClient database;

  SubmissionStore(JdbcClient database) {
    this.database = database;
  }

  /** @return empty when a draft of that purpose is open already */
  Optional<Long> open(Author by, int year, String criteria, Submission.Purpose purpose, Submission.Allowance allowed,
      Instant now) {
    return database.sql("""
        insert into review.submission (agency, fiscal_year, criteria, purpose, window_days, window_source, opened_at,
            opened_by)
        values (:agency, :year, :criteria, :purpose, :days, :source, :at, :by)
        on conflict (agency, fiscal_year, purpose) where submitted_at is null do nothing returning id
        """).param("agency", by.agency()).param("year", year).param("criteria", criteria).param("purpose", purpose.name())
        .param("days", allowed.days()).param("source", allowed.source()).param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by.name()).query(Long.class).optional();
  }

  List<Submission> of(long agency, int year) {
    return database.sql("select * from review.submission where agency = :agency and fiscal_year = :year order by id desc")
        .param("agency", agency).param("year", year).query(SubmissionStore::submission).list();
  }

  Optional<Submission> find(long agency, long id) {
    return database.sql("select * from review.submission where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(SubmissionStore::submission).optional();
  }

  /** Takes it for this transaction: what is decided on it is decided by one after the other. */
  Submission lock(long agency, long id) {
    return database.sql("select * from review.submission where agency = :agency and id = :id for update")
        .param("agency", agency).param("id", id).query(SubmissionStore::submission).single();
  }

  /** Those of all agencies that are issued and of which the end of the time for objection is not yet written down. */
  List<Submission> waiting() {
    return database.sql("""
        select * from review.submission
        where issued_at is not null and closed_at is null order by agency, id
        """)
        .query(SubmissionStore::submission).list();
  }

  /** What was typed, by the item's code. */
  Map<String, Typed> typed(long agency, long id) {
    return database.sql("select * from review.entry where agency = :agency and submission = :id")
        .param("agency", agency).param("id", id).query((row, number) -> Map.entry(row.getString("item"),
            new Typed(row.getString("address"), row.getString("explanation")))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void type(long agency, long id, String item, Typed typed) {
    database.sql("""
        insert into review.entry (agency, submission, item, address, explanation)
        values (:agency, :id, :item, :address, :explanation)
        on conflict (agency, submission, item) do update set address = :address, explanation = :explanation
        """).param("agency", agency).param("id", id).param("item", item).param("address", typed.address())
        .param("explanation", typed.explanation()).update();
  }

  void raise(long agency, long id) {
    database.sql("update review.submission set version = version + 1 where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).update();
  }

  void approve(long agency, long id, Submission.Approval approval) {
    database.sql("""
        update review.submission set approved_sheet = :sheet, approved_at = :at, approved_account = :account,
            approved_by = :by
        where agency = :agency and id = :id
        """).param("sheet", approval.sheet()).param("at", approval.act().at().atOffset(ZoneOffset.UTC))
        .param("account", approval.act().account()).param("by", approval.act().by()).param("agency", agency).param("id", id)
        .update();
  }

  void submit(long agency, long id, Act act) {
    database.sql("""
        update review.submission set submitted_at = :at, submitted_account = :account, submitted_by = :by
        where agency = :agency and id = :id
        """).param("at", act.at().atOffset(ZoneOffset.UTC)).param("account", act.account()).param("by", act.by())
        .param("agency", agency).param("id", id).update();
  }

  void issue(long agency, long id, Act act) {
    database.sql("update review.submission set issued_at = :at, issued_by = :by where agency = :agency and id = :id")
        .param("at", act.at().atOffset(ZoneOffset.UTC)).param("by", act.by()).param("agency", agency).param("id", id)
            .update();
  }

  void close(long agency, long id, Instant at) {
    database.sql("update review.submission set closed_at = :at where agency = :agency and id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("agency", agency).param("id", id).update();
  }

  private static Submission submission(ResultSet row, int number) throws SQLException {
    Act approved = act(row, "approved", row.getObject("approved_account", Long.class));
    return new Submission(row.getLong("agency"), row.getLong("id"), row.getInt("fiscal_year"), row.getString("criteria"),
        Submission.Purpose.valueOf(row.getString("purpose")), row.getInt("version"),
        new Submission.Allowance(row.getInt("window_days"), row.getString("window_source")),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getString("opened_by"),
        approved == null ? null : new Submission.Approval(row.getString("approved_sheet"), approved),
        act(row, "submitted", row.getObject("submitted_account", Long.class)), act(row, "issued", null),
        instant(row, "closed_at"));
  }

  private static @Nullable Act act(ResultSet row, String what, @Nullable Long account) throws SQLException {
    Instant at = instant(row, what + "_at");
    return at == null ? null : new Act(at, row.getString(what + "_by"), account);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
