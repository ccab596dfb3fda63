package org.prongsai.server.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of accounts: an authenticator app, and recovery codes for who has lost it. */
@Service
public class SecondFactors {

  private final SecondFactorStore store;
  private final PeopleStore people;
  private final AccountTrail trail;
  private final AuditTrail audit;
  private final Seal seal;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  SecondFactors(SecondFactorStore store, PeopleStore people, AccountTrail trail, AuditTrail audit, Seal seal,
      Clock clock) {
    this.store = store;
    this.people = people;
    this.trail = trail;
    this.audit = audit;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Gives an account a second factor without asking its person, for accounts of a demonstration.
   *
   * @return the secret in base 32, as authenticator apps take it
   */
  @Transactional
  public String give(Author by, long account) {
    byte[] secret = fresh();
    store.setPending(account, seal.seal(secret, account));
    store.confirm(account, 0);
    audit.record(by, Change.created("second-factor", account, Map.of("given", true)));
    return Base32.of(secret);
  }

  boolean isSetUp(long account) {
    return store.find(account).filter(factor -> factor.secret() != null).isPresent();
  }

  /** Whether an agency of this account asks it for a second factor. */
  boolean isAsked(long account) {
    return people.agenciesOf(account).stream().anyMatch(agency -> people.member(agency.id(), account)
        .filter(member -> rule(agency).asks(member.roles())).isPresent());
  }

  /** What the agency has decided; agencies of a demonstration leave it to each person until they decide otherwise. */
  SecondFactorRule rule(Agency agency) {
    return store.rule(agency.id(), agency.sample() == null ? SecondFactorRule.EVERYONE : SecondFactorRule.VOLUNTARY);
  }

  @Transactional
  public void setRule(Author by, Agency agency, SecondFactorRule rule) {
    audit.record(by, Change.of("agency", agency.id(), "changed", Map.of("second-factor", rule(agency).name()),
        Map.of("second-factor", rule.name())));
    store.setRule(agency.id(), rule);
  }

  /** The secret that the person is setting up; the same until it is proved. */
  @Transactional
  public byte[] pending(long account) {
    return store.find(account).map(SecondFactorStore.Factor::pending).map(sealed -> seal.open(sealed, account))
        .orElseGet(() -> {
          byte[] secret = fresh();
          store.setPending(account, seal.seal(secret, account));
          return secret;
        });
  }

  /** @return the recovery codes, which nobody can be shown again; empty when the code is not the pending secret's */
  @Transactional
  public Optional<List<String>> confirm(Account account, String screen, String code) {
    OptionalLong step = Totp.step(pending(account.id()), plain(code), clock.instant(), 0);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    store.confirm(account.id(), step.getAsLong());
    trail.record(account, screen, "second-factor-set-up", Map.of("set-up", true));
    return Optional.of(newCodes(account.id()));
  }

  @Transactional
  public List<String> renewCodes(Account account, String screen) {
    trail.record(account, screen, "recovery-codes-renewed", Map.of("renewed", true));
    return newCodes(account.id());
  }

  int codesLeft(long account) {
    return store.recoveryCodes(account);
  }

  /** Takes a code of the app or a recovery code; each serves once. */
  @Transactional
  public boolean accepts(Account account, String screen, String typed) {
    Optional<SecondFactorStore.Factor> factor = store.find(account.id()).filter(each -> each.secret() != null);
    if (factor.isEmpty()) {
      return false;
    }
    byte[] secret = seal.open(java.util.Objects.requireNonNull(factor.get().secret()), account.id());
    OptionalLong step = Totp.step(secret, plain(typed), clock.instant(), factor.get().lastStep());
    if (step.isPresent()) {
      return store.use(account.id(), step.getAsLong());
    }
    boolean recovered = store.useRecoveryCode(account.id(), mark(account.id(), typed));
    if (recovered) {
      trail.record(account, screen, "recovery-code-used", Map.of("left", store.recoveryCodes(account.id())));
    }
    return recovered;
  }

  @Transactional
  public void remove(Account account, String screen) {
    store.remove(account.id());
    trail.record(account, screen, "second-factor-removed", Map.of("set-up", false));
  }

  private List<String> newCodes(long account) {
    List<String> codes = RecoveryCode.some(chance);
    store.setRecoveryCodes(account, codes.stream().map(code -> mark(account, code)).toList());
    return codes;
  }

  private String mark(long account, String code) {
    return seal.mark(account + " " + RecoveryCode.plain(code));
  }

  private byte[] fresh() {
    byte[] secret = new byte[Totp.SECRET];
    chance.nextBytes(secret);
    return secret;
  }

  /** Figures as typed, Thai ones too, without the spaces that apps show between them. */
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed.codePoints().filter(each -> !Character.isWhitespace(each)).forEach(each -> {
      int figure = Character.digit(each, 10);
      plain.append(figure >= 0 ? Integer.toString(figure) : Character.toString(each));
    });
    return plain.toString();
  }
}
