package org.prongsai.server.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change of their own account. */
@Component
class OwnAccount {

  private static final String HERE = "/account";

  private final PeopleStore people;
  private final PasswordEncoder passwords;
  private final SignIn signIn;
  private final HoldBack holdBack;
  private final OwnSessions sessions;
  private final AccountTrail trail;

  OwnAccount(PeopleStore people, PasswordEncoder passwords, SignIn signIn, HoldBack holdBack, OwnSessions sessions,
      AccountTrail trail) {
    this.people = people;
    this.passwords = passwords;
    this.signIn = signIn;
    this.holdBack = holdBack;
    this.sessions = sessions;
    this.trail = trail;
  }

  /** What is wrong with the present password as typed; counted and held back as at the door. */
  Optional<Problem> wrong(Account account, String password, String address) {
    return switch (signIn.byPassword(account.name(), password, address)) {
      case SignIn.Known _ -> {
        holdBack.forget(account.name());
        yield Optional.empty();
      }
      case SignIn.Unknown _ -> Optional.of(Problem.of("identity", 1109, Place.NOWHERE));
      case SignIn.Held(Instant until) -> Optional.of(Problem.of("identity", 1102, Place.NOWHERE, until));
    };
  }

  /** Ends all other sessions: whoever knew the old password is out. */
  @Transactional
  public void changePassword(Account account, String password, @Nullable String session) {
    people.setPassword(account.id(), Objects.requireNonNull(passwords.encode(password)));
    trail.record(account, HERE + "/password", "password-changed", Map.of("changed", true));
    sessions.endOthers(account.id(), session);
  }

  @Transactional
  public boolean endSession(Account account, String mark) {
    boolean ended = sessions.end(account.id(), mark);
    if (ended) {
      trail.record(account, HERE, "session-ended", Map.of("sessions", "one"));
    }
    return ended;
  }

  @Transactional
  public void endOtherSessions(Account account, @Nullable String session) {
    sessions.endOthers(account.id(), session);
    trail.record(account, HERE, "session-ended", Map.of("sessions", "others"));
  }
}
