package org.prongsai.server.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileStore {

  private final JdbcClient database;

  FileStore(JdbcClient database) {
    this.database = database;
  }

  /** Until the transaction ends nobody else keeps or removes this content. */
  void lock(String hash) {
    database.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:hash, 60))) as locked")
        .param("hash", hash).query(Integer.class).single();
  }

  StoredFile add(StoredFile file) {
    return database.sql("""
        insert into files.file (agency, hash, name, kind, macros, size, standing, belongs_to, loose_since, account, taken_at)
        values (:agency, :hash, :name, :kind, :macros, :size, :standing, :belongsTo,
            case when cast(:belongsTo as text) is null then cast(:takenAt as timestamptz) end, :account, :takenAt)
        returning *
        """).param("agency", file.agency()).param("hash", file.hash()).param("name", file.name())
        .param("kind", file.kind().name()).param("macros", file.macros()).param("size", file.size())
        .param("standing", file.standing().name()).param("belongsTo", file.belongsTo())
        .param("account", file.account()).param("takenAt", file.takenAt().atOffset(ZoneOffset.UTC))
        .query(FileStore::file).single();
  }

  Optional<StoredFile> find(long agency, long id) {
    return database.sql("select * from files.file where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(FileStore::file).optional();
  }

  List<StoredFile> of(long agency, Collection<String> owners) {
    return owners.isEmpty() ? List.of() : database.sql("""
        select * from files.file where agency = :agency and belongs_to = any(:owners) order by id
        """).param("agency", agency).param("owners", owners.toArray(String[]::new)).query(FileStore::file).list();
  }

  Optional<StoredFile> ofContent(long agency, String hash, String ownerStart) {
    return database.sql("""
        select * from files.file where agency = :agency and hash = :hash and starts_with(belongs_to, :start)
        order by id desc limit 1
        """).param("agency", agency).param("hash", hash).param("start", ownerStart).query(FileStore::file).optional();
  }

  int give(long agency, long id, @Nullable Long account, String owner) {
    return database.sql("""
        update files.file set belongs_to = :owner, loose_since = null
        where agency = :agency and id = :id and belongs_to is null and account is not distinct from :account
        """).param("owner", owner).param("agency", agency).param("id", id).param("account", account).update();
  }

  int loosen(long agency, long id, Instant now) {
    return database.sql("""
        update files.file set belongs_to = null, loose_since = :now
        where agency = :agency and id = :id and belongs_to is not null
        """).param("now", now.atOffset(ZoneOffset.UTC)).param("agency", agency).param("id", id).update();
  }

  List<StoredFile> looseBefore(Instant moment) {
    return database.sql("select * from files.file where loose_since < :moment order by agency, id limit 1000")
        .param("moment", moment.atOffset(ZoneOffset.UTC)).query(FileStore::file).list();
  }

  /** Whether the row was still loose, and is gone. */
  boolean remove(long agency, long id, Instant looseBefore) {
    return database.sql("delete from files.file where agency = :agency and id = :id and loose_since < :moment")
        .param("agency", agency).param("id", id).param("moment", looseBefore.atOffset(ZoneOffset.UTC)).update() > 0;
  }

  boolean isUsed(String hash) {
    return database.sql("select exists (select from files.file where hash = :hash and standing <> 'INFECTED')")
        .param("hash", hash).query(Boolean.class).single();
  }

  List<StoredFile> held() {
    return database.sql("select * from files.file where standing = 'HELD' order by taken_at limit 100")
        .query(FileStore::file).list();
  }

  /** Whether it was still held. */
  boolean judge(long agency, long id, StoredFile.Standing standing) {
    return database.sql("""
        update files.file set standing = :standing where agency = :agency and id = :id and standing = 'HELD'
        """).param("standing", standing.name()).param("agency", agency).param("id", id).update() > 0;
  }

  private static StoredFile file(ResultSet row, int number) throws SQLException {
    return new StoredFile(row.getLong("agency"), row.getLong("id"), row.getString("hash"), row.getString("name"),
        FileKind.valueOf(row.getString("kind")), row.getBoolean("macros"), row.getLong("size"),
        StoredFile.Standing.valueOf(row.getString("standing")), row.getString("belongs_to"),
        row.getObject("account", Long.class), row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }
}
