package org.prongsai.server.identity;

import java.util.Set;

/** A person of an agency, as others see them. */
public record Member(long account, String name, String position, Set<Role> roles, Set<Long> units) {

  public Member {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }
}
