package org.prongsai.server.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DoorLinkStore {

  private final JdbcClient database;

  DoorLinkStore(JdbcClient database) {
    this.database = database;
  }

  long add(DoorLink link, String hash, Instant now) {
    return database.sql("""
        insert into identity.link (hash, kind, agency, account, person, mail, position, roles, units, second_factor_too,
            made_at, expires_at)
        values (:hash, :kind, :agency, :account, :person, :mail, :position, :roles, :units, :too, :now, :expires) returning id
        """)
        .param("hash", hash).param("kind", link.kind().name()).param("agency", link.agency())
        .param("account", link.account()).param("person", link.person())
        .param("mail", link.mail()).param("position", link.position())
        .param("roles", link.belonging().roleCodes().toArray(String[]::new))
        .param("units", link.units().toArray(Long[]::new)).param("too", link.secondFactorToo())
        .param("now", now.atOffset(ZoneOffset.UTC)).param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
        .query(Long.class).single();
  }

  Optional<DoorLink> find(String hash, Instant now) {
    return database.sql("select * from identity.link where hash = :hash and expires_at > :now").param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC)).query(DoorLinkStore::link).optional();
  }

  /** Takes the link away: of two who come at once, one gets it. */
  Optional<DoorLink> take(String hash, Instant now) {
    return database.sql("delete from identity.link where hash = :hash and expires_at > :now returning *")
        .param("hash", hash).param("now", now.atOffset(ZoneOffset.UTC)).query(DoorLinkStore::link).optional();
  }

  List<DoorLink> invitations(long agency, Instant now) {
    return database.sql("""
        select * from identity.link where agency = :agency and kind = 'INVITATION' and expires_at > :now order by made_at
        """).param("agency", agency).param("now", now.atOffset(ZoneOffset.UTC)).query(DoorLinkStore::link).list();
  }

  Optional<DoorLink> withdraw(long agency, long id) {
    return database.sql("""
        delete from identity.link where agency = :agency and id = :id and kind = 'INVITATION' returning *
        """).param("agency", agency).param("id", id).query(DoorLinkStore::link).optional();
  }

  void forgetFirst() {
    database.sql("delete from identity.link where kind = 'FIRST'").update();
  }

  void forgetResets(long account) {
    database.sql("delete from identity.link where kind = 'RESET' and account = :account").param("account", account)
        .update();
  }

  private static DoorLink link(ResultSet row, int number) throws SQLException {
    return new DoorLink(row.getLong("id"), DoorLink.Kind.valueOf(row.getString("kind")),
        row.getObject("agency", Long.class), row.getObject("account", Long.class), row.getString("person"),
        row.getString("mail"), row.getString("position"), PeopleStore.roles(row), Set.of((Long[]) row.getArray("units").getArray()),
        row.getBoolean("second_factor_too"), row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
