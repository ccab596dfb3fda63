package org.prongsai.server.precheck;

import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.message.Message;

/** What was seen of an address, as findings with the texts of this room. */
final class Seen {

  private static final String TEXTS = "precheck.finding.";

  private Seen() {}

  static Finding of(String code, Seriousness seriousness, Object... arguments) {
    return new Finding(code, seriousness, null, Message.of(TEXTS + code + ".why", arguments),
        Message.of(TEXTS + code + ".do", arguments), null);
  }
}
