package org.prongsai.server.notice;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Webhooks of agencies. */
@Service
public class Hooks {

  private final HookStore store;
  private final Switchboard switchboard;
  private final AuditTrail audit;
  private final SecureRandom random = new SecureRandom();

  Hooks(HookStore store, Switchboard switchboard, AuditTrail audit) {
    this.store = store;
    this.switchboard = switchboard;
    this.audit = audit;
  }

  public Optional<Hook> find(long agency) {
    return store.find(agency);
  }

  /**
   * Sets where an agency's notices go. The secret is made at the first time, and anew when asked for.
   *
   * @param renew whether the secret is to be another from now on
   */
  @Transactional
  public Outcome<Hook> set(Author by, String url, boolean active, boolean renew) {
    if (WebAddress.of(url, switchboard.privateAddresses()).isEmpty()) {
      return Outcome.refused(Problem.of("notice", 1801, Place.NOWHERE, url));
    }
    Hook before = store.find(by.agency()).orElse(null);
    String secret = before == null || renew ? secret() : before.secret();
    Hook after = new Hook(by.agency(), url, secret, active);
    store.save(after);
    audit.record(by, Change.of("webhook", by.agency(), "changed", before == null ? Map.of() : fields(before),
        fields(after)));
    return Outcome.done(after);
  }

  private String secret() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** Of the secret only its end is written down: the trail is read by many. */
  private static Map<String, Object> fields(Hook hook) {
    return Map.of("url", hook.url(), "active", hook.active(), "secret", "…" + hook.secret().substring(hook.secret().length() - 4));
  }
}
