package org.prongsai.server.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.notice.Preference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the people of the agency. */
@Component
class Staff {

  private final PeopleStore people;
  private final DoorLinks links;
  private final DoorLinkStore linkStore;
  private final AuditTrail audit;
  private final Notices notices;
  private final Clock clock;

  Staff(PeopleStore people, DoorLinks links, DoorLinkStore linkStore, AuditTrail audit, Notices notices,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.linkStore = linkStore;
    this.audit = audit;
    this.notices = notices;
    this.clock = clock;
  }

  List<DoorLink> invitations(Person administrator) {
    return linkStore.invitations(administrator.agency().id(), clock.instant());
  }

  @Transactional
  public DoorLinks.Made invite(Person by, Particulars invited) {
    DoorLinks.Made made = links.make(DoorLink.invitation(by.agency().id(), invited.belonging(), invited.name(),
        links.after(DoorLinks.INVITATION)).withMail(invited.mail()));
    audit.record(by.author(), Change.created("invitation", made.id(), invited.facts()));
    return made;
  }

  /** @return whether there was one to withdraw */
  @Transactional
  public boolean withdraw(Person by, long invitation) {
    Optional<DoorLink> withdrawn = linkStore.withdraw(by.agency().id(), invitation);
    withdrawn.ifPresent(link ->
        audit.record(by.author(), Change.removed("invitation", invitation, Map.of("name", link.person()))));
    return withdrawn.isPresent();
  }

  /** What came of a change. */
  sealed interface Changed {}

  record Done() implements Changed {}

  /** @param field of the form that says what is wrong */
  record Wrong(String field, Problem problem) implements Changed {}

  /** Somebody else has changed it since the page was read. */
  record Stale() implements Changed {}

  /** As it stands, for the form. */
  Particulars of(long agency, Member member) {
    return new Particulars(member.name(), Objects.requireNonNullElse(notices.preference(agency, member.account()).address(), ""),
        new Belonging(member.position(), member.roles(), member.units()));
  }

  @Transactional
  public Changed change(Person by, Member member, int version, Particulars said) {
    Belonging belonging = said.belonging();
    long agency = by.agency().id();
    people.lockMemberships(agency);
    if (!belonging.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(agency, member.account())) {
      return new Wrong("roles", Problem.of("identity", 1115, Place.NOWHERE));
    }
    boolean renamed = !said.name().equals(member.name());
    if (renamed && people.agenciesOf(member.account()).size() > 1) {
      return new Wrong("full-name", Problem.of("identity", 1141, Place.NOWHERE));
    }
    if (!people.change(agency, member.account(), version, belonging)) {
      return new Stale();
    }
    audit.record(by.author(), Change.of("membership", member.account(), "changed",
        new Belonging(member.position(), member.roles(), member.units()).facts(), belonging.facts()));
    if (renamed) {
      people.rename(member.account(), said.name());
      audit.record(by.author(), Particulars.renamed(member.account(), member.name(), said.name()));
    }
    Preference wishes = notices.preference(agency, member.account());
    if (!said.mail().equals(Objects.requireNonNullElse(wishes.address(), ""))) {
      notices.prefer(by.author(), member.account(), wishes.at(said.mail().isEmpty() ? null : said.mail()));
    }
    return new Done();
  }

  @Transactional
  public Changed end(Person by, Member member) {
    long agency = by.agency().id();
    people.lockMemberships(agency);
    if (isLastAdministrator(agency, member.account())) {
      return new Wrong("roles", Problem.of("identity", 1115, Place.NOWHERE));
    }
    people.end(agency, member.account(), clock.instant());
    audit.record(by.author(), new Change("membership", member.account(), "ended",
        new java.util.TreeMap<>(new Belonging(member.position(), member.roles(), member.units()).facts()),
        new java.util.TreeMap<>()));
    return new Done();
  }

  private boolean isLastAdministrator(long agency, long account) {
    List<Long> administrators = people.members(agency).stream()
        .filter(member -> member.roles().contains(Role.ADMINISTRATOR)).map(Member::account).toList();
    return administrators.equals(List.of(account));
  }

  /**
   * A link by which the member sets a new password.
   *
   * @return empty for somebody who belongs to another agency too: whoever holds this link would be let in there as well
   */
  @Transactional
  public Optional<DoorLinks.Made> reset(Person by, Member member, boolean secondFactorToo) {
    if (people.agenciesOf(member.account()).size() > 1) {
      return Optional.empty();
    }
    linkStore.forgetResets(member.account());
    DoorLinks.Made made = links.make(DoorLink.reset(by.agency().id(), member.account(), secondFactorToo,
        links.after(DoorLinks.RESET)));
    audit.record(by.author(), new Change("account", member.account(), "reset-link-made", new java.util.TreeMap<>(),
        new java.util.TreeMap<>(Map.of("second-factor-too", secondFactorToo))));
    return Optional.of(made);
  }
}
