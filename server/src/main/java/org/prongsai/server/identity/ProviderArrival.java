package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Somebody comes back from the identity provider: lets in whose subject is known here, or who brought a link that was
 * handed over. Nobody gets an account by the provider's word alone.
 */
@Component
class ProviderArrival implements AuthenticationSuccessHandler {

  static final String LINK = "provider.link";
  private static final String FACTOR = "FACTOR_PROVIDER";
  /** Of the ways in which a provider may have known somebody (RFC 8176): several at once. */
  private static final String SEVERAL = "mfa";

  private final Provided provided;
  private final Entrance entrance;
  private final boolean trusted;

  /** @param trusted whether the provider always asks a second factor itself, though it does not say so each time */
  ProviderArrival(Provided provided, Entrance entrance,
      @Value("${prongsai.oidc.second-factor-there:false}") boolean trusted) {
    this.provided = provided;
    this.entrance = entrance;
    this.trusted = trusted;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
      Authentication authentication) throws IOException {
    forget(request, response);
    String next = "/sign-in?provider=unknown";
    if (authentication.getPrincipal() instanceof OidcUser user) {
      next = account(request, user).map(account -> enter(request, response, account, user)).orElse(next);
    }
    response.sendRedirect(next);
  }

  /** The framework has put the provider's word into the session; it counts for nothing there. */
  private static void forget(HttpServletRequest request, HttpServletResponse response) {
    SecurityContextHolder.clearContext();
    new HttpSessionSecurityContextRepository()
        .saveContext(SecurityContextHolder.createEmptyContext(), request, response);
  }

  private Optional<Account> account(HttpServletRequest request, OidcUser user) {
    String issuer = Objects.requireNonNull(user.getIssuer()).toString();
    String subject = Objects.requireNonNull(user.getSubject());
    HttpSession session = request.getSession(true);
    Object link = session.getAttribute(LINK);
    session.removeAttribute(LINK);
    return link instanceof String token ? provided.link(token, issuer, subject)
        : provided.find(issuer, subject);
  }

  private String enter(HttpServletRequest request, HttpServletResponse response, Account account, OidcUser user) {
    String code = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;
    return trusted || methods(user).contains(SEVERAL) ? entrance.letIn(request, response, account, code, FACTOR)
        : entrance.arrive(request, response, account, code);
  }

  private static Set<String> methods(OidcUser user) {
    List<String> methods = user.getIdToken().getAuthenticationMethods();
    return methods == null ? Collections.emptySet() : Set.copyOf(methods);
  }
}
