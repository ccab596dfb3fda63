package org.prongsai.server.notice;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HookStore {

  private final JdbcClient database;

  HookStore(JdbcClient database) {
    this.database = database;
  }

  Optional<Hook> find(long agency) {
    return database.sql("select agency, url, secret, active from notice.hook where agency = :agency")
        .param("agency", agency).query(Hook.class).optional();
  }

  void save(Hook hook) {
    database.sql("""
        insert into notice.hook (agency, url, secret, active) values (:agency, :url, :secret, :active)
        on conflict (agency) do update set url = excluded.url, secret = excluded.secret, active = excluded.active
        """).param("agency", hook.agency()).param("url", hook.url()).param("secret", hook.secret())
        .param("active", hook.active()).update();
  }
}
