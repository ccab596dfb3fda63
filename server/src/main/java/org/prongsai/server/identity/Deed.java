package org.prongsai.server.identity;

import static org.prongsai.server.identity.Role.ADMINISTRATOR;
import static org.prongsai.server.identity.Role.CLERK;
import static org.prongsai.server.identity.Role.HEAD;
import static org.prongsai.server.identity.Role.MAYOR;
import static org.prongsai.server.identity.Role.OFFICER;
import static org.prongsai.server.identity.Role.OVERSEER;
import static org.prongsai.server.identity.Role.READER;
import static org.prongsai.server.identity.Role.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done in an agency's office, and which roles may do it: the one place of these rules. Each
 * address names its deed with {@link Allowed}; docs/access.md is made from both and held to them by a test.
 */
public enum Deed {
  SEE_OFFICE(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR),
  KEEP_CALENDAR(OFFICER),
  SEE_RESULTS(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR, OVERSEER),
  ENTER_RESULTS(OFFICER),
  SEE_MEASURES(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR),
  PLAN_MEASURES(OFFICER),
  SEE_PLANS(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR),
  /** The yearly plans beside the measures: their activities, money, owners. */
  KEEP_PLANS(OFFICER),
  SEE_REGISTERS(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR),
  /** What is entered row by row, whichever unit does the work. */
  KEEP_REGISTERS(OFFICER, UNIT),
  /** Of the units that the person belongs to; the officer of all units. */
  REPORT_PROGRESS(OFFICER, UNIT),
  /** The executives' own follow-up. */
  FOLLOW_UP(HEAD, CLERK, MAYOR),
  COMMENT(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER),
  /** Whose items are which, by when; and to publish them. */
  KEEP_DISCLOSURE(OFFICER),
  /** To prove items: the officer all, units those that are theirs. */
  PROVE_DISCLOSURE(OFFICER, UNIT),
  /** To read, as the second person, what somebody else has put together. */
  READ_DISCLOSURE(OFFICER, HEAD, CLERK, MAYOR, READER),
  /** The executive's word that what is handed in to be assessed is what the agency means. */
  APPROVE_SUBMISSION(CLERK, MAYOR),
  /** To give verdicts on what an agency has handed in, one's own or another: only on what one was invited to. */
  READ_SUBMISSIONS(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, OVERSEER),
  SEE_PAPERS(OFFICER, UNIT, HEAD, CLERK, MAYOR, READER, ADMINISTRATOR),
  WRITE_PAPERS(OFFICER),
  /** To endorse, return or sign what has come to this person on its way up the line, and nothing else. */
  DECIDE_PAPERS(OFFICER, UNIT, HEAD, CLERK, MAYOR),
  MANAGE_PEOPLE(ADMINISTRATOR),
  MANAGE_NOTICES(OFFICER, ADMINISTRATOR),
  SEE_TRAIL(OFFICER, ADMINISTRATOR);

  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final Set<Role> roles;

  Deed(Role first, Role... others) {
    this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /** Who may do it. */
  public Set<Role> roles() {
    return roles;
  }
}
