package org.prongsai.server.identity;

import java.util.Set;
import org.prongsai.message.Message;

/** Of whom an agency asks a second factor. Who has set one up is always asked for it. */
enum SecondFactorRule {
  EVERYONE(Set.of(Role.values())),
  /** Officers, executives, administrators, overseers: who can change or sign. */
  RESPONSIBLE(Set.of(Role.OFFICER, Role.HEAD, Role.CLERK, Role.MAYOR, Role.ADMINISTRATOR, Role.OVERSEER)),
  VOLUNTARY(Set.of());

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<Role> roles;

  SecondFactorRule(Set<Role> roles) {
    this.roles = roles;
  }

  boolean asks(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  Message label() {
    return Message.of("identity.second-factor-rule." + name().toLowerCase(java.util.Locale.ROOT));
  }
}
