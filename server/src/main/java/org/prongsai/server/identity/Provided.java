package org.prongsai.server.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which subject of an identity provider is whose account. */
@Component
class Provided {

  private static final int NAME_LENGTH = 12;

  private final JdbcClient database;
  private final PeopleStore people;
  private final DoorLinks links;
  private final Admission admission;
  private final AccountTrail trail;
  private final Clock clock;

  Provided(JdbcClient database, PeopleStore people, DoorLinks links, Admission admission, AccountTrail trail,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.links = links;
    this.admission = admission;
    this.trail = trail;
    this.clock = clock;
  }

  Optional<Account> find(String issuer, String subject) {
    return database.sql("select account from identity.provided where issuer = :issuer and subject = :subject")
        .param("issuer", issuer).param("subject", subject).query(Long.class).optional().flatMap(people::account);
  }

  /**
   * Uses a link that was handed over: an invitation brings somebody in, with the account they have by this subject or
   * with a new one; a link to set a password anew joins the subject to that account.
   *
   * @return empty when the link no longer opens, or the subject is somebody else's already
   */
  @Transactional
  public Optional<Account> link(String token, String issuer, String subject) {
    Optional<Account> known = find(issuer, subject);
    if (links.find(token, DoorLink.Kind.INVITATION).isPresent()) {
      if (known.isPresent()) {
        admission.accept(token, new SignedIn(known.get().id(), known.get().fullName()));
        return known;
      }
      return Optional.of(join(admission.acceptAsNew(token, freeName(subject), null), issuer, subject));
    }
    Optional<DoorLink> reset = links.find(token, DoorLink.Kind.RESET);
    if (reset.isEmpty() || known.isPresent()) {
      return Optional.empty();
    }
    links.take(token);
    return people.account(Objects.requireNonNull(reset.get().account())).map(account -> join(account, issuer, subject));
  }

  private Account join(Account account, String issuer, String subject) {
    database.sql("""
        insert into identity.provided (issuer, subject, account, linked_at) values (:issuer, :subject, :account, :now)
        """).param("issuer", issuer).param("subject", subject).param("account", account.id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    trail.record(account, Provider.RETURN, "provider-linked", Map.of("issuer", issuer, "subject", subject));
    return account;
  }

  /** An account has a name, though nobody signs in with this one. */
  private String freeName(String subject) {
    String name = subject.substring(0, Math.min(subject.length(), NAME_LENGTH));
    return people.account(name).isEmpty() ? name : name + "-" + Long.toString(clock.millis(), Character.MAX_RADIX);
  }
}
