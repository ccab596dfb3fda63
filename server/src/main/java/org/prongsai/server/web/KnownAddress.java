package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of this server in what is handed on: links, QR codes. The setting {@code prongsai.address} names the one that
 * outsiders know, which nobody can make up; without it, it is the one under which the asking person reached the server.
 */
@Component
public class KnownAddress {

  private final String known;
  private final Environment environment;

  KnownAddress(@Value("${prongsai.address:}") String known, Environment environment) {
    this.known = known;
    this.environment = environment;
  }

  /** Without a stroke at its end: a path follows. */
  public String of(HttpServletRequest request) {
    String base = known.isBlank() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : known;
    return base.replaceAll("/+$", "");
  }

  /** As {@link #of} where nobody asks: without the setting, the address on which the server listens. */
  public String ofServer() {
    return (known.isBlank() ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "") : known)
        .replaceAll("/+$", "");
  }
}
