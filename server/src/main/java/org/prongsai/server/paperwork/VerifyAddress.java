package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where papers of this installation are verified. The setting {@code prongsai.address} names the address that outsiders
 * know; without it, it is the one under which the signing person reached the server.
 */
@Component
class VerifyAddress {

  private final String known;

  VerifyAddress(@Value("${prongsai.address:}") String known) {
    this.known = known;
  }

  /** Ends with a slash: a paper's code follows. */
  String of(HttpServletRequest request) {
    String base = known.isBlank() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : known;
    return base.replaceAll("/+$", "") + "/verify/";
  }
}
