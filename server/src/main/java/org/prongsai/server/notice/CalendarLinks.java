package org.prongsai.server.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret links by which calendars fetch a person's days: they cannot sign in, so the link itself is the key. */
@Service
public class CalendarLinks {

  /** Whose calendar a link opens. */
  public record Subscriber(long agency, long account) {}

  private final JdbcClient database;
  private final AuditTrail audit;
  private final SecureRandom random = new SecureRandom();

  CalendarLinks(JdbcClient database, AuditTrail audit) {
    this.database = database;
    this.audit = audit;
  }

  /** Makes a person's link; the one before no longer opens anything. It can be shown only now: here its hash is kept. */
  @Transactional
  public String renew(Author by, long account) {
    byte[] key = new byte[24];
    random.nextBytes(key);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    database.sql("""
        insert into notice.calendar_link (agency, account, secret_hash) values (:agency, :account, :hash)
        on conflict (agency, account) do update set secret_hash = excluded.secret_hash
        """).param("agency", by.agency()).param("account", account).param("hash", hash(secret)).update();
    audit.record(by, Change.of("calendarLink", account, "renewed", Map.of(), Map.of("link", "new")));
    return secret;
  }

  @Transactional
  public void remove(Author by, long account) {
    if (database.sql("delete from notice.calendar_link where agency = :agency and account = :account")
        .param("agency", by.agency()).param("account", account).update() > 0) {
      audit.record(by, Change.removed("calendarLink", account, Map.of("link", "removed")));
    }
  }

  public boolean exists(long agency, long account) {
    return database.sql("""
        select exists (select from notice.calendar_link where agency = :agency and account = :account)
        """).param("agency", agency).param("account", account).query(Boolean.class).single();
  }

  public Optional<Subscriber> find(String secret) {
    return database.sql("select agency, account from notice.calendar_link where secret_hash = :hash")
        .param("hash", hash(secret)).query(Subscriber.class).optional();
  }

  private static String hash(String secret) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
