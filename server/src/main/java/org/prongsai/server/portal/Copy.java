package org.prongsai.server.portal;

import java.time.LocalDate;

/**
 * A copy of the portal that stands where no server of ours does.
 *
 * @param day on which it was made
 * @param original address of the portal's front page
 * @param scripted whether the page runs the copy's one script: that which searches
 */
record Copy(LocalDate day, String original, boolean scripted) {

  private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
      + "form-action 'self'; base-uri 'none'";

  /** Content security policy of the page; by which sites it may be framed only a server can say. */
  String policy() {
    return scripted ? POLICY + "; script-src 'self'; connect-src 'self'" : POLICY;
  }

  Copy withScript() {
    return new Copy(day, original, true);
  }
}
