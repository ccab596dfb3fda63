package org.prongsai.server.precheck;

import java.util.List;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** What an assessor would probably say of a proof. */
public enum Verdict {
  /** Notes at most. */
  GOOD,
  /** Somebody has to look. */
  DOUBTFUL,
  BAD;

  static Verdict of(List<Finding> findings) {
    return findings.stream().anyMatch(each -> each.seriousness() == Seriousness.CERTAIN) ? BAD
        : findings.stream().anyMatch(each -> each.seriousness() == Seriousness.LIKELY) ? DOUBTFUL : GOOD;
  }

  public Status status() {
    return switch (this) {
      case GOOD -> Status.of(Tone.GOOD, Icon.SHIELD_CHECK, "precheck.verdict.good");
      case DOUBTFUL -> Status.of(Tone.WAIT, Icon.EXCLAMATION_CIRCLE_FILL, "precheck.verdict.doubtful");
      case BAD -> Status.of(Tone.BAD, Icon.EXCLAMATION_OCTAGON_FILL, "precheck.verdict.bad");
    };
  }
}
