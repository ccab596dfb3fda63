package org.prongsai.server.identity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The start of an empty installation: its first agency and that agency's administrator, by a link that opens once. */
@Service
public class FirstStart {

  private static final String PAGE = "/first";

  private final PeopleStore people;
  private final DoorLinks links;
  private final DoorLinkStore store;
  private final Agencies agencies;
  private final AuditTrail audit;
  private final PasswordEncoder passwords;

  FirstStart(PeopleStore people, DoorLinks links, DoorLinkStore store, Agencies agencies, AuditTrail audit,
      PasswordEncoder passwords) {
    this.people = people;
    this.links = links;
    this.store = store;
    this.agencies = agencies;
    this.audit = audit;
    this.passwords = passwords;
  }

  /**
   * A link for whoever may see it: it makes the first account. One made before no longer opens.
   *
   * @return its path on this server, good for a day; empty when the installation has an account already
   */
  @Transactional
  public Optional<String> link() {
    if (people.hasAccounts()) {
      return Optional.empty();
    }
    store.forgetFirst();
    return Optional.of(links.make(DoorLink.first(links.after(DoorLinks.FIRST))).path());
  }

  /** The agency as its first administrator describes it. */
  record NewAgency(String slug, String name, AgencyKind kind, @Nullable String district, @Nullable String province) {}

  @Transactional
  public Account begin(String token, NewAgency about, String name, String fullName, String password,
      Belonging belonging) {
    links.take(token);
    Author by = Author.system(0, PAGE);
    Agency agency = agencies.create(by, about.slug(), about.name(), about.kind(), about.district(), about.province(), null);
    long account = people.addAccount(name, fullName, Objects.requireNonNull(passwords.encode(password)));
    people.join(agency.id(), account, belonging.position(), belonging.roles(), Set.of());
    audit.record(by, Change.created("account", account, Map.of("name", name, "fullName", fullName)));
    audit.record(new Author(agency.id(), account, fullName, null, PAGE),
        Change.created("membership", account, belonging.facts()));
    return people.account(account).orElseThrow();
  }
}
