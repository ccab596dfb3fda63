package org.prongsai.server.improvement;

import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Share;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** How states look: words, icon, tone. */
final class Looks {

  private Looks() {}

  static Status of(ActivityState state) {
    return switch (state) {
      case DRAFTED -> new Status(Tone.PLAIN, Icon.PENCIL_SQUARE, state.label());
      case AGREED -> new Status(Tone.WAIT, Icon.CIRCLE, state.label());
      case UNDER_WAY -> new Status(Tone.INFO, Icon.CIRCLE_HALF, state.label());
      case DONE -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, state.label());
      case DROPPED -> new Status(Tone.PLAIN, Icon.SLASH_CIRCLE, state.label());
    };
  }

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
