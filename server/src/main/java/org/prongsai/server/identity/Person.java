package org.prongsai.server.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;

/**
 * Who is here, in one agency: what handlers of its office get as an argument.
 *
 * @param account number of the account that is signed in
 * @param position in the agency's words; empty when none is known
 * @param roles and {@code units}: the person's own, or those of the one for whom they act; the units with all below them
 * @param actingFor whose place the person takes at the moment; null when nobody's
 * @param screen the address pattern that was asked: where changes are written down to have come from
 */
public record Person(long account, String name, String position, Agency agency, Set<Role> roles, Set<Long> units,
    @Nullable Stead actingFor, String screen) {

  /** Someone whose place is taken. */
  public record Stead(long account, String name, String position) {}

  public Person {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  Person withUnits(Set<Long> others) {
    return new Person(account, name, position, agency, roles, others, actingFor, screen);
  }

  public boolean may(Deed deed) {
    return deed.roles().stream().anyMatch(roles::contains);
  }

  /** Whether the person may do it for work of this unit: unit staff only for their own. */
  public boolean may(Deed deed, long unit) {
    return may(deed) && (units.contains(unit)
        || roles.stream().anyMatch(role -> role != Role.UNIT && deed.roles().contains(role)));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public Author author() {
    return new Author(agency.id(), account, name, actingFor == null ? null : actingFor.account(), screen);
  }

  /** The start of this agency's office: {@code /office/SLUG}. */
  public String office() {
    return "/office/" + agency.slug();
  }
}
