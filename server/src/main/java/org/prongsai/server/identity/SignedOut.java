package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes down that somebody signed out. */
@Component
class SignedOut implements LogoutHandler {

  private final PeopleStore people;
  private final AccountTrail trail;

  SignedOut(PeopleStore people, AccountTrail trail) {
    this.people = people;
    this.trail = trail;
  }

  @Override
  public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      people.account(signedIn.account()).ifPresent(account ->
          trail.record(account, "/sign-out", "signed-out", Map.of("address", request.getRemoteAddr())));
    }
  }
}
