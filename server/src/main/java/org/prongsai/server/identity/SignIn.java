package org.prongsai.server.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges what somebody shows at the door. A name that does not exist gets the same answer in the same time. */
@Component
class SignIn {

  sealed interface Judgement {}

  record Known(Account account) implements Judgement {}

  record Unknown() implements Judgement {}

  /** Not judged at all: too many attempts came before. */
  record Held(Instant until) implements Judgement {}

  private final PeopleStore people;
  private final PasswordEncoder passwords;
  private final SecondFactors factors;
  private final HoldBack holdBack;
  private final AccountTrail trail;
  private final String nobody;

  SignIn(PeopleStore people, PasswordEncoder passwords, SecondFactors factors, HoldBack holdBack, AccountTrail trail) {
    this.people = people;
    this.passwords = passwords;
    this.factors = factors;
    this.holdBack = holdBack;
    this.trail = trail;
    this.nobody = Objects.requireNonNull(passwords.encode("the password of nobody"));
  }

  Judgement byPassword(String name, String password, String address) {
    Optional<Instant> held = holdBack.attempt(name, address);
    if (held.isPresent()) {
      return new Held(held.get());
    }
    Optional<Account> account = people.account(name);
    String hash = account.map(Account::passwordHash).orElse(nobody);
    if (!passwords.matches(password, hash) || account.map(Account::passwordHash).isEmpty()) {
      account.ifPresent(known -> refused(known, "password", address));
      return new Unknown();
    }
    holdBack.giveBack(address);
    return new Known(account.get());
  }

  /** Failures at the second factor count with those at the password: whoever has only the password cannot try codes. */
  Judgement byCode(long id, String code, String address) {
    Account account = people.account(id).orElseThrow();
    Optional<Instant> held = holdBack.attempt(account.name(), address);
    if (held.isPresent()) {
      return new Held(held.get());
    }
    if (!factors.accepts(account, "/sign-in/second", code)) {
      refused(account, "second-factor", address);
      return new Unknown();
    }
    holdBack.giveBack(address);
    return new Known(account);
  }

  private void refused(Account account, String factor, String address) {
    trail.recordOfStranger(account, "/sign-in", holdBack.isHeld(account.name()) ? "locked" : "refused",
        Map.of("factor", factor, "address", address));
  }
}
