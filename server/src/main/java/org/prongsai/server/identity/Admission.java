package org.prongsai.server.identity;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.notice.Preference;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens when somebody opens an invitation or a link to set a password anew. */
@Component
class Admission {

  private final DoorLinks links;
  private final PeopleStore people;
  private final SecondFactorStore factors;
  private final OwnSessions sessions;
  private final HoldBack holdBack;
  private final PasswordEncoder passwords;
  private final AccountTrail trail;
  private final AuditTrail audit;
  private final Notices notices;

  Admission(DoorLinks links, PeopleStore people, SecondFactorStore factors, OwnSessions sessions, HoldBack holdBack,
      PasswordEncoder passwords, AccountTrail trail, AuditTrail audit, Notices notices) {
    this.links = links;
    this.people = people;
    this.factors = factors;
    this.sessions = sessions;
    this.holdBack = holdBack;
    this.passwords = passwords;
    this.trail = trail;
    this.audit = audit;
    this.notices = notices;
  }

  /** @param password null for who signs in only by an identity provider */
  @Transactional
  public Account acceptAsNew(String token, String name, @Nullable String password) {
    DoorLink link = links.take(token);
    long account = people.addAccount(name, link.person(), password == null ? null : passwords.encode(password));
    audit.record(new Author(0, account, link.person(), null, "/invitation"),
        Change.created("account", account, Map.of("name", name, "fullName", link.person())));
    join(link, account, link.person());
    return people.account(account).orElseThrow();
  }

  /** For somebody who has an account here already, from another agency. */
  @Transactional
  public void accept(String token, SignedIn signedIn) {
    join(links.take(token), signedIn.account(), signedIn.name());
  }

  private void join(DoorLink link, long account, String name) {
    Belonging belonging = link.belonging();
    long agency = Objects.requireNonNull(link.agency());
    people.join(agency, account, belonging.position(), belonging.roles(), belonging.units());
    Author by = new Author(agency, account, name, null, "/invitation");
    audit.record(by, Change.created("membership", account, belonging.facts()));
    Preference own = notices.preference(agency, account);
    if (!link.mail().isEmpty() && own.address() == null) {
      notices.prefer(by, account, own.at(link.mail()));
    }
  }

  /** Ends all sessions of the account: whoever is in with the old password is out. */
  @Transactional
  public Account reset(String token, String password) {
    DoorLink link = links.take(token);
    Account account = people.account(Objects.requireNonNull(link.account())).orElseThrow();
    people.setPassword(account.id(), Objects.requireNonNull(passwords.encode(password)));
    if (link.secondFactorToo()) {
      factors.remove(account.id());
    }
    holdBack.forget(account.name());
    trail.record(account, "/reset", "password-reset", Map.of("second-factor-too", link.secondFactorToo()));
    sessions.endOthers(account.id(), null);
    return account;
  }
}
