package org.prongsai.server.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Asks a named database, before anything is done with it, whether it can carry an installation. */
public final class DatabaseCheck {

  private static final int OLDEST = 15;
  private static final String PATIENCE_SECONDS = "5";

  private DatabaseCheck() {}

  /** Refused when nobody answers there, the door stays shut, or the server is not one that we can use. */
  public static Outcome<DatabaseAddress> of(DatabaseAddress address) {
    try (Connection connection = open(address)) {
      try (Statement question = connection.createStatement();
          ResultSet answer = question.executeQuery("""
              select current_setting('server_version_num')::int / 10000, getdatabaseencoding(),
                  has_database_privilege(current_database(), 'CREATE')
              """)) {
        answer.next();
        if (answer.getInt(1) < OLDEST) {
          return Outcome.refused(Problem.of("store", 2115, place(address), answer.getInt(1), OLDEST));
        }
        if (!"UTF8".equals(answer.getString(2))) {
          return Outcome.refused(Problem.of("store", 2118, place(address), answer.getString(2)));
        }
        return answer.getBoolean(3) ? Outcome.done(address)
            : Outcome.refused(Problem.of("store", 2116, place(address), String.valueOf(address.user())));
      }
    } catch (SQLException e) {
      String state = String.valueOf(e.getSQLState());
      return switch (state) {
        case "28P01", "28000" -> Outcome.refused(Problem.of("store", 2113, place(address), String.valueOf(address.user())));
        case "3D000" -> Outcome.refused(Problem.of("store", 2117, place(address)));
        default -> Outcome.refused(Problem.of("store", 2112, place(address), String.valueOf(e.getMessage())));
      };
    }
  }

  /** @throws SQLException at the latest after five seconds without an answer */
  public static Connection open(DatabaseAddress address) throws SQLException {
    Properties properties = new Properties();
    if (address.user() != null) {
      properties.setProperty("user", address.user());
    }
    if (address.password() != null) {
      properties.setProperty("password", address.password());
    }
    properties.setProperty("connectTimeout", PATIENCE_SECONDS);
    properties.setProperty("loginTimeout", PATIENCE_SECONDS);
    return DriverManager.getConnection(address.url(), properties);
  }

  private static Place place(DatabaseAddress address) {
    return Place.of(address.toString());
  }
}
