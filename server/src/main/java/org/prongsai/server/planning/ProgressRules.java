package org.prongsai.server.planning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reports mean for the activity: pure. */
final class ProgressRules {

  private ProgressRules() {}

  /**
   * The move that a report brings about. Work that somebody has begun is under way. It is done when the report that
   * compiles, or is of the activity as a whole, says so; where nobody compiles, when every unit that was asked has said so.
   *
   * @param shares as they are after the report
   */
  static Optional<ActivityMove> after(Activity activity, List<Share> shares, @Nullable Long unit, Report.Told told) {
    if (!activity.state().isOpen() || told.standing() == null || told.standing() == Standing.NOT_STARTED) {
      return Optional.empty();
    }
    boolean whole = unit == null || told.compiles()
        || activity.planned().compiler() == null && shares.stream().allMatch(share -> share.standing() == Standing.DONE);
    if (told.standing() == Standing.DONE && whole) {
      return Optional.of(ActivityMove.FINISH);
    }
    return activity.state() == ActivityState.AGREED ? Optional.of(ActivityMove.START) : Optional.empty();
  }

  /** The furthest that all have come: done when all are, not started when nobody has begun; null when nobody has said. */
  static @Nullable Standing together(List<Share> shares) {
    List<Standing> said = shares.stream().map(Share::standing).filter(Objects::nonNull).toList();
    if (said.isEmpty()) {
      return null;
    }
    if (said.size() == shares.size() && said.stream().allMatch(each -> each == Standing.DONE)) {
      return Standing.DONE;
    }
    return said.stream().allMatch(each -> each == Standing.NOT_STARTED) ? Standing.NOT_STARTED : Standing.UNDER_WAY;
  }
}
