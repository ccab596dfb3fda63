package org.prongsai.server.identity;

import java.util.List;
import java.util.Map;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens to an account: in the trail of each agency that the person belongs to, whose administrator
 * answers for it; in the installation's own when there is none.
 */
@Component
class AccountTrail {

  private final PeopleStore people;
  private final AuditTrail audit;

  AccountTrail(PeopleStore people, AuditTrail audit) {
    this.people = people;
    this.audit = audit;
  }

  /** Something that the person did at a page about the account. */
  @Transactional
  public void record(Account account, String screen, String deed, Map<String, ?> facts) {
    record(account, account.id(), account.fullName(), screen, deed, facts);
  }

  /** Something that somebody else, not signed in, did or tried to do with the account. */
  @Transactional
  public void recordOfStranger(Account account, String screen, String deed, Map<String, ?> facts) {
    record(account, null, "–", screen, deed, facts);
  }

  private void record(Account account, @org.jspecify.annotations.Nullable Long by, String name, String screen, String deed,
      Map<String, ?> facts) {
    List<Long> agencies = people.agenciesOf(account.id()).stream().map(Agency::id).sorted().toList();
    for (long agency : agencies.isEmpty() ? List.of(0L) : agencies) {
      audit.record(new Author(agency, by, name, null, screen),
          new Change("account", account.id(), deed, new java.util.TreeMap<>(), new java.util.TreeMap<>(facts)));
    }
  }
}
