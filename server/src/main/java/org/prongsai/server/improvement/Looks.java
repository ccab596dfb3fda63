package org.prongsai.server.improvement;

import org.prongsai.server.planning.Share;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** How states look: words, icon, tone. */
final class Looks {

  private Looks() {}

  static Status of(Share share) {
    return switch (share.state()) {
      case ASKED -> new Status(Tone.WAIT, Icon.HOURGLASS_SPLIT, share.state().label());
      case REPORTED -> new Status(Tone.INFO, Icon.INBOX, share.state().label());
      case RETURNED -> new Status(Tone.BAD, Icon.ARROW_RETURN_LEFT, share.state().label());
      case COMPILED -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, share.state().label());
    };
  }

  /** @param year fiscal year in which it is carried on, Buddhist era */
  static Status continued(int year) {
    return Status.of(Tone.INFO, Icon.ARROW_REPEAT, "improvement.continued", String.valueOf(year));
  }

  static Status late() {
    return Status.of(Tone.BAD, Icon.EXCLAMATION_TRIANGLE_FILL, "improvement.late");
  }
}
