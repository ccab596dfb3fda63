package org.prongsai.server.paperwork;

import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** By what the person of this request has signed in, as it is kept with a signature: {@code OTT+PASSWORD}. */
final class SessionStrength {

  private static final String FACTOR = "FACTOR_";

  private SessionStrength() {}

  static String now() {
    Authentication session = SecurityContextHolder.getContext().getAuthentication();
    String factors = session == null ? "" : session.getAuthorities().stream().map(GrantedAuthority::getAuthority)
        .filter(authority -> authority != null && authority.startsWith(FACTOR))
        .map(authority -> authority.substring(FACTOR.length())).sorted().collect(Collectors.joining("+"));
    return factors.isEmpty() ? "PASSWORD" : factors;
  }
}
