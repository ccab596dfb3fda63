package org.prongsai.server.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody is in an agency. */
record Belonging(String position, Set<Role> roles, Set<Long> units) {

  Belonging {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  List<String> roleCodes() {
    return roles.stream().sorted().map(Role::code).toList();
  }

  /** For the trail. */
  Map<String, Object> facts() {
    return Map.of("position", position, "roles", roleCodes(), "units", units.stream().sorted().toList());
  }
}
