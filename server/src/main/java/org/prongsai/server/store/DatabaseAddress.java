package org.prongsai.server.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * Where a PostgreSQL database is and who opens it.
 *
 * @param url as JDBC wants it, without user and password
 * @param user null when the address names none
 * @param password null when the address holds none
 */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

  private static final String JDBC = "jdbc:";

  /**
   * Reads {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE?…} or JDBC's form of it.
   *
   * @param password taken where the address holds none, so that it need not stand among the processes' arguments
   */
  public static Outcome<DatabaseAddress> parse(String address, @Nullable String password) {
    String plain = address.startsWith(JDBC) ? address.substring(JDBC.length()) : address;
    try {
      URI uri = URI.create(plain.replaceFirst("^postgres://", "postgresql://"));
      if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null || uri.getPath() == null
          || uri.getPath().length() < 2) {
        return notUnderstood(address);
      }
      String url = JDBC + "postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath();
      String who = uri.getRawUserInfo();
      int colon = who == null ? -1 : who.indexOf(':');
      String user = who == null ? null : decoded(colon < 0 ? who : who.substring(0, colon));
      String own = who == null || colon < 0 ? password : decoded(who.substring(colon + 1));
      return Outcome.done(new DatabaseAddress(url, user, own).with(uri.getRawQuery()));
    } catch (IllegalArgumentException e) {
      return notUnderstood(address);
    }
  }

  /** JDBC's form bears user and password among its options. */
  private DatabaseAddress with(@Nullable String query) {
    DatabaseAddress read = this;
    StringBuilder rest = new StringBuilder();
    for (String option : query == null ? new String[0] : query.split("&")) {
      if (option.startsWith("user=")) {
        read = new DatabaseAddress(read.url, decoded(option.substring(5)), read.password);
      } else if (option.startsWith("password=")) {
        read = new DatabaseAddress(read.url, read.user, decoded(option.substring(9)));
      } else {
        rest.append(rest.isEmpty() ? "?" : "&").append(option);
      }
    }
    return new DatabaseAddress(read.url + rest, read.user, read.password);
  }

  private static Outcome<DatabaseAddress> notUnderstood(String address) {
    return Outcome.refused(Problem.of("store", 2111, Place.NOWHERE, address.replaceFirst("//[^@/]*@", "//…@")));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without user and password, to be shown. */
  @Override
  public String toString() {
    return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
  }
}
