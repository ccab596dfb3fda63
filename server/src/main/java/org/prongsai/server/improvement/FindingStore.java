package org.prongsai.server.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FindingStore {

  private final JdbcClient database;

  FindingStore(JdbcClient database) {
    this.database = database;
  }

  /** What people touched or added, in the order in which they did. */
  List<Finding> of(long agency, int year) {
    return database.sql("select * from improvement.finding where agency = :agency and fiscal_year = :year order by id")
        .param("agency", agency).param("year", year).query(FindingStore::finding).list();
  }

  long add(long agency, int year, Finding finding) {
    return bound("""
        insert into improvement.finding (agency, fiscal_year, version, suggested, code, part, indicator, sub_indicator,
            topic, score, issue, cause, recommendation, dismissed)
        values (:agency, :year, 1, :suggested, :code, :part, :indicator, :subIndicator, :topic, :score, :issue, :cause,
            :recommendation, :dismissed) returning id
        """, agency, finding).param("year", year).param("suggested", finding.suggested()).param("code", finding.code())
        .param("part", finding.part()).param("indicator", finding.indicator())
        .param("subIndicator", finding.subIndicator()).param("topic", finding.topic()).param("score", finding.score())
        .query(Long.class).single();
  }

  /** @return whether it still was in the version of the one given */
  boolean change(long agency, Finding finding) {
    return bound("""
        update improvement.finding set version = version + 1, issue = :issue, cause = :cause,
            recommendation = :recommendation, dismissed = :dismissed
        where agency = :agency and id = :id and version = :version
        """, agency, finding).param("id", finding.id()).param("version", finding.version()).update() == 1;
  }

  private JdbcClient.StatementSpec bound(String sql, long agency, Finding finding) {
    return database.sql(sql).param("agency", agency).param("issue", finding.issue()).param("cause", finding.cause())
        .param("recommendation", finding.recommendation()).param("dismissed", finding.dismissed());
  }

  private static Finding finding(ResultSet row, int number) throws SQLException {
    return new Finding(row.getLong("id"), row.getInt("version"), row.getBoolean("suggested"), row.getString("code"),
        row.getString("part"), row.getObject("indicator", Integer.class), row.getString("sub_indicator"),
        row.getString("topic"), row.getBigDecimal("score"), row.getString("issue"), row.getString("cause"),
        row.getString("recommendation"), row.getString("dismissed"));
  }
}
