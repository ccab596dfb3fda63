package org.prongsai.server.followup;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.springframework.stereotype.Component;

/** Who is to be told what: accounts by what they may do. */
@Component
class Audience {

  private final People people;

  Audience(People people) {
    this.people = people;
  }

  /** Who reports for a unit; the officers where nobody does. */
  Set<Long> ofUnit(long agency, long unit) {
    Set<Long> own = accounts(agency, member -> member.units().contains(unit)
        && member.roles().stream().anyMatch(Deed.REPORT_PROGRESS.roles()::contains));
    return own.isEmpty() ? officers(agency) : own;
  }

  Set<Long> officers(long agency) {
    return accounts(agency, member -> member.roles().stream().anyMatch(Deed.PLAN_MEASURES.roles()::contains));
  }

  Set<Long> executives(long agency) {
    return accounts(agency, member -> member.roles().stream().anyMatch(Deed.FOLLOW_UP.roles()::contains));
  }

  private Set<Long> accounts(long agency, Predicate<Member> which) {
    return people.members(agency).stream().filter(which).map(Member::account).collect(Collectors.toUnmodifiableSet());
  }
}
