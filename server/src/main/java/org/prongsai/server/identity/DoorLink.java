package org.prongsai.server.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets somebody in once.
 *
 * @param agency into which an invitation leads; null for the first start of an installation
 * @param account whose password a reset sets anew; null else
 * @param person the invited person's name
 * @param mail where the invited person is to be told; empty when not known
 * @param secondFactorToo whether a reset takes the second factor away as well
 */
record DoorLink(long id, Kind kind, @Nullable Long agency, @Nullable Long account, String person, String mail, String position,
    Set<Role> roles, Set<Long> units, boolean secondFactorToo, Instant expiresAt) {

  enum Kind { FIRST, INVITATION, RESET }

  static DoorLink first(Instant expiresAt) {
    return new DoorLink(0, Kind.FIRST, null, null, "", "", "", Set.of(), Set.of(), false, expiresAt);
  }

  static DoorLink invitation(long agency, Belonging belonging, String person, Instant expiresAt) {
    return new DoorLink(0, Kind.INVITATION, agency, null, person, "", belonging.position(), belonging.roles(),
        belonging.units(), false, expiresAt);
  }

  static DoorLink reset(@Nullable Long agency, long account, boolean secondFactorToo, Instant expiresAt) {
    return new DoorLink(0, Kind.RESET, agency, account, "", "", "", Set.of(), Set.of(), secondFactorToo, expiresAt);
  }

  DoorLink withMail(String address) {
    return new DoorLink(id, kind, agency, account, person, address, position, roles, units, secondFactorToo, expiresAt);
  }

  Belonging belonging() {
    return new Belonging(position, roles, units);
  }
}
