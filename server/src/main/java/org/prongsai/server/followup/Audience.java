package org.prongsai.server.followup;

import java.util.Set;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.springframework.stereotype.Component;

/** Who is to be told what: accounts by what they may do today, as themselves or in the place of somebody else. */
@Component
class Audience {

  private final People people;

  Audience(People people) {
    this.people = people;
  }

  /** Who reports for a unit; the officers where nobody does. */
  Set<Long> ofUnit(long agency, long unit) {
    Set<Long> own = people.answering(agency, member -> member.units().contains(unit) && may(member, Deed.REPORT_PROGRESS));
    return own.isEmpty() ? officers(agency) : own;
  }

  Set<Long> officers(long agency) {
    return people.answering(agency, member -> may(member, Deed.PLAN_MEASURES));
  }

  Set<Long> executives(long agency) {
    return people.answering(agency, member -> may(member, Deed.FOLLOW_UP));
  }

  static boolean may(Member member, Deed deed) {
    return member.roles().stream().anyMatch(deed.roles()::contains);
  }
}
