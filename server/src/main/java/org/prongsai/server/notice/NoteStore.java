package org.prongsai.server.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoteStore {

  /** Somebody whose notes wait to be mailed. */
  record Reader(long agency, long account) {}

  private final JdbcClient database;

  NoteStore(JdbcClient database) {
    this.database = database;
  }

  void add(Note note, String type, String key, @Nullable Instant mailDue) {
    database.sql("""
        insert into notice.note (agency, account, type, key, title_th, title_en, text_th, text_en, path, at, mail_due)
        values (:agency, :account, :type, :key, :titleTh, :titleEn, :textTh, :textEn, :path, :at, :mailDue)
        on conflict (agency, account, key) do nothing
        """).param("agency", note.agency()).param("account", note.account()).param("type", type).param("key", key)
        .param("titleTh", note.titleThai()).param("titleEn", note.titleEnglish()).param("textTh", note.textThai())
        .param("textEn", note.textEnglish()).param("path", note.path()).param("at", at(note.at()))
        .param("mailDue", mailDue == null ? null : at(mailDue), java.sql.Types.TIMESTAMP_WITH_TIMEZONE).update();
  }

  List<Note> latest(long agency, long account, int atMost) {
    return database.sql("""
        select * from notice.note where agency = :agency and account = :account order by id desc limit :atMost
        """).param("agency", agency).param("account", account).param("atMost", atMost).query(NoteStore::note).list();
  }

  List<Reader> waitingForMail(Instant now) {
    return database.sql("""
        select distinct agency, account from notice.note where mail_due <= :now and not mailed limit 500
        """).param("now", at(now)).query(Reader.class).list();
  }

  /** The notes that go into a reader's next mail; those that another server gathers at this moment are passed over. */
  List<Note> lockForMail(Reader reader) {
    return database.sql("""
        select * from notice.note
        where agency = :agency and account = :account and mail_due is not null and not mailed
        order by id for update skip locked
        """).param("agency", reader.agency()).param("account", reader.account()).query(NoteStore::note).list();
  }

  void markMailed(long agency, List<Note> notes) {
    database.sql("update notice.note set mailed = true where agency = :agency and id = any(:ids)").param("agency", agency)
        .param("ids", notes.stream().map(Note::id).toArray(Long[]::new)).update();
  }

  int removeBefore(Instant moment) {
    return database.sql("delete from notice.note where at < :moment and (mailed or mail_due is null)")
        .param("moment", at(moment)).update();
  }

  Optional<Preference> preference(long agency, long account) {
    return database.sql("select * from notice.preference where agency = :agency and account = :account")
        .param("agency", agency).param("account", account).query((row, number) -> new Preference(
            row.getString("address"), Preference.Pace.valueOf(row.getString("pace")),
            row.getString("language").equals("en") ? Language.ENGLISH : Language.THAI)).optional();
  }

  void prefer(long agency, long account, Preference preference) {
    database.sql("""
        insert into notice.preference (agency, account, address, pace, language)
        values (:agency, :account, :address, :pace, :language)
        on conflict (agency, account) do update
        set address = excluded.address, pace = excluded.pace, language = excluded.language
        """).param("agency", agency).param("account", account).param("address", preference.address())
        .param("pace", preference.pace().name()).param("language", preference.language().tag()).update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Note note(ResultSet row, int number) throws SQLException {
    return new Note(row.getLong("agency"), row.getLong("id"), row.getLong("account"), row.getString("title_th"),
        row.getString("title_en"), row.getString("text_th"), row.getString("text_en"), row.getString("path"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
