package org.prongsai.server.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActingStore {

  private final JdbcClient database;

  ActingStore(JdbcClient database) {
    this.database = database;
  }

  long add(Acting acting) {
    return database.sql("""
        insert into identity.acting (agency, account, stead, kind, first_day, last_day, reason, document)
        values (:agency, :account, :stead, :kind, :first, :last, :reason, :document) returning id
        """).param("agency", acting.agency()).param("account", acting.account()).param("stead", acting.stead())
        .param("kind", acting.kind().name()).param("first", acting.firstDay()).param("last", acting.lastDay())
        .param("reason", acting.reason()).param("document", acting.document()).query(Long.class).single();
  }

  List<Acting> all(long agency) {
    return database.sql("select * from identity.acting where agency = :agency order by first_day desc, id desc")
        .param("agency", agency).query(ActingStore::acting).list();
  }

  Optional<Acting> find(long agency, long id) {
    return database.sql("select * from identity.acting where agency = :agency and id = :id").param("agency", agency)
        .param("id", id).query(ActingStore::acting).optional();
  }

  void end(long agency, long id, Instant now) {
    database.sql("update identity.acting set ended_at = :now where agency = :agency and id = :id and ended_at is null")
        .param("now", now.atOffset(ZoneOffset.UTC)).param("agency", agency).param("id", id).update();
  }

  private static Acting acting(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Acting(row.getLong("agency"), row.getLong("id"), row.getLong("account"), row.getLong("stead"),
        Acting.Kind.valueOf(row.getString("kind")), row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class), row.getString("reason"), row.getString("document"),
        ended == null ? null : ended.toInstant());
  }
}
