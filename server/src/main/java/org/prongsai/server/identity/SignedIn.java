package org.prongsai.server.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who is signed in, as a session remembers it. */
public record SignedIn(long account, String name) implements AuthenticatedPrincipal, Serializable {

  @Override
  public String getName() {
    return Long.toString(account);
  }
}
