package org.prongsai.server.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of items before they were published. Nothing here is ever changed. */
@Repository
class JudgementStore {

  private final JdbcClient database;

  JudgementStore(JdbcClient database) {
    this.database = database;
  }

  /** The latest first. */
  List<Judgement> of(long agency, int year) {
    return database.sql("""
        select * from disclosure.judgement where agency = :agency and fiscal_year = :year order by item, id desc
        """).param("agency", agency).param("year", year).query(JudgementStore::judgement).list();
  }

  long add(long agency, int year, Judgement judgement) {
    return database.sql("""
        insert into disclosure.judgement (agency, fiscal_year, item, content, deed, reason, account, name, at)
        values (:agency, :year, :item, :content, :deed, :reason, :account, :name, :at) returning id
        """).param("agency", agency).param("year", year).param("item", judgement.item())
        .param("content", judgement.content()).param("deed", judgement.deed().name()).param("reason", judgement.reason())
        .param("account", judgement.account()).param("name", judgement.name())
        .param("at", judgement.at().atOffset(ZoneOffset.UTC)).query(Long.class).single();
  }

  private static Judgement judgement(ResultSet row, int number) throws SQLException {
    return new Judgement(row.getString("item"), row.getString("content"), Judgement.Deed.valueOf(row.getString("deed")),
        row.getString("reason"), row.getObject("account", Long.class), row.getString("name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
