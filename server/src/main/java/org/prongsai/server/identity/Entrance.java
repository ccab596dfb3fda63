package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** The last steps of signing in, the same for every way in: a fresh session, its first line in the trail, and where to. */
@Component
class Entrance {

  static final String TOTP = "FACTOR_TOTP";
  static final String ABOUT = SessionAbout.class.getName();
  private static final String ARRIVAL = Arrival.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  /** A working day of rest. */
  private static final Duration REST = Duration.ofHours(8);
  private static final int LONGEST_AGENT = 300;

  private final SessionAuthenticationStrategy fresh;
  private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
  private final PeopleStore people;
  private final SecondFactors factors;
  private final AccountTrail trail;
  private final HoldBack holdBack;
  private final Clock clock;

  Entrance(CsrfTokenRepository csrf, PeopleStore people, SecondFactors factors, AccountTrail trail, HoldBack holdBack,
      Clock clock) {
    this.fresh = new CompositeSessionAuthenticationStrategy(
        List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrf)));
    this.people = people;
    this.factors = factors;
    this.trail = trail;
    this.holdBack = holdBack;
    this.clock = clock;
  }

  /**
   * After the first factor.
   *
   * @return the address that comes next: the second factor's page where one is needed
   */
  String arrive(HttpServletRequest request, HttpServletResponse response, Account account, String factor) {
    boolean setUp = factors.isSetUp(account.id());
    if (!setUp && !factors.isAsked(account.id())) {
      return letIn(request, response, account, factor);
    }
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(ARRIVAL, new Arrival(account.id(), factor, clock.instant()));
    return setUp ? "/sign-in/second" : "/sign-in/set-up";
  }

  /** Who has shown the first factor in this session, not long ago. */
  Optional<Arrival> arrival(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ARRIVAL) instanceof Arrival arrival
        && arrival.at().plus(PATIENCE).isAfter(clock.instant()) ? Optional.of(arrival) : Optional.empty();
  }

  Optional<Account> arrived(HttpServletRequest request) {
    return arrival(request).flatMap(arrival -> people.account(arrival.account()));
  }

  /** The second factor was shown by who arrived with the first. */
  String letIn(HttpServletRequest request, HttpServletResponse response, Arrival arrival) {
    Account account = people.account(arrival.account()).orElseThrow();
    return letIn(request, response, account, arrival.factor(), TOTP);
  }

  /** Nothing is left to show. */
  String letIn(HttpServletRequest request, HttpServletResponse response, Account account, String... shown) {
    List<? extends GrantedAuthority> authorities =
        Arrays.stream(shown).map(FactorGrantedAuthority::fromAuthority).toList();
    Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account.id(), account.fullName()), null, authorities);
    HttpSession session = request.getSession(true);
    session.removeAttribute(ARRIVAL);
    fresh.onAuthentication(authentication, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    session.setAttribute(ABOUT, new SessionAbout(clock.instant(), request.getRemoteAddr(),
        agent.substring(0, Math.min(agent.length(), LONGEST_AGENT))));
    session.setMaxInactiveInterval(Math.toIntExact(REST.toSeconds()));
    holdBack.forget(account.name());
    trail.record(account, "/sign-in", "signed-in", Map.of("address", request.getRemoteAddr(), "factors",
        Arrays.stream(shown).map(factor -> factor.replace("FACTOR_", "").toLowerCase(java.util.Locale.ROOT)).toList()));
    return whereTo(request, response);
  }

  /** The page that was asked for when the sign-in came between; else the offices. */
  private String whereTo(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest saved = wanted.getRequest(request, response);
    wanted.removeRequest(request, response);
    if (saved == null || !"GET".equals(saved.getMethod())) {
      return "/office";
    }
    URI uri = URI.create(saved.getRedirectUrl());
    String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    return path.startsWith("/office") || path.startsWith("/account") ? path : "/office";
  }
}
