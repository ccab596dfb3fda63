package org.prongsai.server.paperwork;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;

/**
 * Who has to endorse next on the way up: whoever holds a role at that time, or one person. Exactly one of both is given.
 */
record Station(@Nullable Role role, @Nullable Long account) {

  static final List<Station> USUAL = List.of(of(Role.HEAD), of(Role.CLERK), of(Role.MAYOR));

  static Station of(Role role) {
    return new Station(role, null);
  }

  /** {@code head}, or {@code #12} for a person. */
  String code() {
    return role == null ? "#" + account : role.code();
  }

  static Optional<Station> parse(String code) {
    if (code.matches("#\\d{1,18}")) {
      return Optional.of(new Station(null, Long.valueOf(code.substring(1))));
    }
    return code.matches("[a-z]+") ? java.util.Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(code)).findFirst().map(Station::of) : Optional.empty();
  }

  /** Whether the person, or the one for whom they act, is who is waited for. */
  boolean isFor(Person person) {
    if (role != null) {
      return person.is(role);
    }
    long account = java.util.Objects.requireNonNull(this.account);
    Person.Stead stead = person.actingFor();
    return stead == null ? person.account() == account : stead.account() == account;
  }

  List<Member> holders(List<Member> members) {
    return members.stream()
        .filter(member -> role == null ? account != null && member.account() == account : member.roles().contains(role))
        .toList();
  }
}
