package org.prongsai.server.followup;

import java.util.Set;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.springframework.stereotype.Component;

/** Who is to be told what: accounts by what they may do today, as themselves or in the place of somebody else. */
@Component
class Audience {

  private final People people;
  private final Agencies agencies;

  Audience(People people, Agencies agencies) {
    this.people = people;
    this.agencies = agencies;
  }

  /** Who reports for a unit; where nobody does, for the nearest unit above it; the officers where there is none either. */
  Set<Long> ofUnit(long agency, long unit) {
    Unit asked = agencies.unit(agency, unit).orElse(null);
    while (asked != null) {
      Set<Long> own = of(agency, asked.id());
      if (!own.isEmpty()) {
        return own;
      }
      Long above = asked.parent();
      asked = above == null ? null : agencies.unit(agency, above).orElse(null);
    }
    return officers(agency);
  }

  private Set<Long> of(long agency, long unit) {
    return people.answering(agency, member -> member.units().contains(unit) && may(member, Deed.REPORT_PROGRESS));
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
