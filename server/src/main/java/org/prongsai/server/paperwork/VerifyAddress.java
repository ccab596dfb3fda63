package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import org.prongsai.server.web.KnownAddress;
import org.springframework.stereotype.Component;

/** Where papers of this installation are verified. */
@Component
class VerifyAddress {

  private final KnownAddress server;

  VerifyAddress(KnownAddress server) {
    this.server = server;
  }

  /** Ends with a slash: a paper's code follows. */
  String of(HttpServletRequest request) {
    return server.of(request) + "/verify/";
  }

  /** Where nobody asks, as when the samples are brought in. */
  String ofServer() {
    return server.ofServer() + "/verify/";
  }
}
