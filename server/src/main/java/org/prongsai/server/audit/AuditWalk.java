package org.prongsai.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Walks the chains of a whole installation, for a command: without the server, in bounded memory, changing nothing. */
public final class AuditWalk {

  private static final int AT_A_TIME = 1000;

  private AuditWalk() {}

  /**
   * What was found in one chain.
   *
   * @param agency 0 for the installation itself
   * @param slug the agency's name in addresses, as its first entry tells it; its number where that entry is missing
   */
  public record Chain(long agency, String slug, ChainCheck check) {}

  /** All chains as they stand at one moment, in the order of their agencies. */
  public static List<Chain> all(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    template.setFetchSize(AT_A_TIME);
    JdbcClient database = JdbcClient.create(template);
    AuditStore store = new AuditStore(database);
    try {
      return database.sql("select agency from audit.head union select agency from audit.entry order by agency")
          .query(Long.class).list().stream().map(agency ->
              new Chain(agency, slug(database, agency), ChainCheck.of(store.head(agency), store.all(agency)))).toList();
    } catch (org.springframework.dao.DataAccessException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
    }
  }

  private static String slug(JdbcClient database, long agency) {
    return database.sql("""
        select after::json ->> 'slug' from audit.entry
        where agency = :agency and no = 1 and subject = 'agency' and deed = 'created'
        """).param("agency", agency).query(String.class).optional().orElse(String.valueOf(agency));
  }
}
