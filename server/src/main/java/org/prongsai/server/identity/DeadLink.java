package org.prongsai.server.identity;

import org.prongsai.server.web.Page;

/** A link that opens nothing any more, or never did: used, too old, withdrawn, or followed by a newer one. */
final class DeadLink extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int NOT_FOUND = 404;

  DeadLink() {
    super(null, null, false, false);
  }

  static Page page() {
    return Page.of("identity/dead-link").withStatus(NOT_FOUND);
  }
}
