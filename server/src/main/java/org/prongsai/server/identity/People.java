package org.prongsai.server.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the installation and what they are in which agency. */
@Service
public class People {

  private final PeopleStore store;
  private final Steads steads;
  private final AuditTrail audit;
  private final PasswordEncoder passwords;

  People(PeopleStore store, Steads steads, AuditTrail audit, PasswordEncoder passwords) {
    this.store = store;
    this.steads = steads;
    this.audit = audit;
    this.passwords = passwords;
  }

  /** Everyone who is something in the agency, in the order of their names. */
  public List<Member> members(long agency) {
    return store.members(agency);
  }

  public List<Member> holding(long agency, Role role) {
    return members(agency).stream().filter(member -> member.roles().contains(role)).toList();
  }

  public Optional<Member> member(long agency, long account) {
    return members(agency).stream().filter(member -> member.account() == account).findFirst();
  }

  /** The accounts of members who are something, and of those who may act for one of them today. */
  public Set<Long> answering(long agency, Predicate<Member> which) {
    return steads.capacities(agency).entrySet().stream().filter(each -> each.getValue().stream().anyMatch(which))
        .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
  }

  /** As whom somebody may act today: as themselves first, then in the place of others; empty for no member. */
  public List<Member> capacities(long agency, long account) {
    return steads.capacities(agency).getOrDefault(account, List.of());
  }

  /** The places of others that a person may take today. */
  public List<Place> places(Person self) {
    return steads.places(self);
  }

  /** The agencies in which somebody is something. */
  public List<Agency> agenciesOf(long account) {
    return store.agenciesOf(account);
  }

  /** The account of whoever signs in by that name, in whatever agency; empty when nobody does. */
  public Optional<Long> accountNamed(String name) {
    return store.account(name).map(Account::id);
  }

  /** @param name by which the person signs in, unique here */
  @Transactional
  public long addAccount(Author by, String name, String fullName, String password) {
    long account = store.addAccount(name, fullName, passwords.encode(password));
    audit.record(new Author(0, by.account(), by.name(), by.actingFor(), by.screen()),
        Change.created("account", account, Map.of("name", name, "fullName", fullName)));
    return account;
  }

  @Transactional
  public void join(Author by, long account, String position, Set<Role> roles, Set<Long> units) {
    store.join(by.agency(), account, position, roles, units);
    audit.record(by, Change.created("membership", account, Map.of("position", position,
        "roles", roles.stream().map(Role::code).sorted().toList(), "units", units.stream().sorted().toList())));
  }
}
