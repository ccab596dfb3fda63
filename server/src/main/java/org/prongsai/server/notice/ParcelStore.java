package org.prongsai.server.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParcelStore {

  private final JdbcClient database;

  ParcelStore(JdbcClient database) {
    this.database = database;
  }

  /** Nothing happens when a parcel of that key is there already. */
  void add(Parcel parcel) {
    Parcel.Attachment attachment = parcel.attachment();
    database.sql("""
        insert into notice.parcel (agency, channel, key, account, target, subject, body, attachment_name, attachment,
            state, due, at)
        values (:agency, :channel, :key, :account, :target, :subject, :body, :attachmentName, :attachment,
            'WAITING', :due, :at)
        on conflict (agency, channel, key) do nothing
        """).param("agency", parcel.agency()).param("channel", parcel.channel().name()).param("key", parcel.key())
        .param("account", parcel.account()).param("target", parcel.target()).param("subject", parcel.subject())
        .param("body", parcel.body()).param("attachmentName", attachment == null ? null : attachment.name())
        .param("attachment", attachment == null ? null : attachment.content(), java.sql.Types.BINARY)
        .param("due", parcel.due().atOffset(ZoneOffset.UTC)).param("at", parcel.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** The next that is due and that no other server is sending; it stays locked until the transaction ends. */
  Optional<Parcel> lockNext(Instant now) {
    return database.sql("""
        select * from notice.parcel where state = 'WAITING' and due <= :now order by due limit 1 for update skip locked
        """).param("now", now.atOffset(ZoneOffset.UTC)).query(ParcelStore::parcel).optional();
  }

  void sent(Parcel parcel, Instant now) {
    database.sql("""
        update notice.parcel set state = 'SENT', attempts = attempts + 1, sent = :now, error = null
        where agency = :agency and id = :id
        """).param("now", now.atOffset(ZoneOffset.UTC)).param("agency", parcel.agency()).param("id", parcel.id()).update();
  }

  /** @param again when to try next; null when it is given up */
  void failed(Parcel parcel, String error, @Nullable Instant again) {
    database.sql("""
        update notice.parcel set state = case when cast(:again as timestamptz) is null then 'FAILED' else 'WAITING' end,
            attempts = attempts + 1, due = coalesce(cast(:again as timestamptz), due), error = :error
        where agency = :agency and id = :id
        """).param("again", again == null ? null : again.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("error", error).param("agency", parcel.agency()).param("id", parcel.id()).update();
  }

  List<Parcel> latest(long agency, int atMost) {
    return database.sql("select * from notice.parcel where agency = :agency order by id desc limit :atMost")
        .param("agency", agency).param("atMost", atMost).query(ParcelStore::parcel).list();
  }

  int removeSentBefore(Instant moment) {
    return database.sql("delete from notice.parcel where state <> 'WAITING' and at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC)).update();
  }

  private static Parcel parcel(ResultSet row, int number) throws SQLException {
    String attachment = row.getString("attachment_name");
    OffsetDateTime sent = row.getObject("sent", OffsetDateTime.class);
    return new Parcel(row.getLong("agency"), row.getLong("id"), Parcel.Channel.valueOf(row.getString("channel")),
        row.getString("key"), row.getObject("account", Long.class), row.getString("target"), row.getString("subject"),
        row.getString("body"), attachment == null ? null : new Parcel.Attachment(attachment, row.getBytes("attachment")),
        Parcel.State.valueOf(row.getString("state")), row.getInt("attempts"),
        row.getObject("due", OffsetDateTime.class).toInstant(), row.getObject("at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant(), row.getString("error"));
  }
}
