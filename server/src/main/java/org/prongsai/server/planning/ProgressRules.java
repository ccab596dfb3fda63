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

  /**
   * What becomes of a unit's share when a report is withdrawn: it is asked for again when nothing is left of it, and waits
   * to be gathered again when the report that gathered it is gone. A share that is moved nowhere may still stand elsewhere.
   *
   * @param left the reports that remain, the oldest first
   */
  static Optional<ShareMove> afterWithdrawal(Share share, Report gone, List<Report> left) {
    List<Report> own = left.stream().filter(report -> Objects.equals(report.unit(), share.unit())).toList();
    boolean ofShare = Objects.equals(gone.unit(), share.unit());
    if (ofShare && own.isEmpty() && share.state() != Share.State.ASKED) {
      return Optional.of(ShareMove.WITHDRAW);
    }
    boolean gathered = !own.isEmpty()
        && left.stream().anyMatch(report -> report.told().compiles() && report.id() >= own.getLast().id());
    if (gone.told().compiles() && share.state() == Share.State.COMPILED && !gathered) {
      return Optional.of(ShareMove.UNCOMPILE);
    }
    return ofShare && share.state() == Share.State.REPORTED ? Optional.of(ShareMove.REPORT) : Optional.empty();
  }

  /** As the latest report of a unit that says so states it; null when none does. */
  static @Nullable Standing standing(long unit, List<Report> reports) {
    return reports.reversed().stream().filter(report -> Objects.equals(report.unit(), unit))
        .map(report -> report.told().standing()).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Whether work that is done was done by a report that is gone, and by nothing that remains. */
  static boolean isUndone(Activity activity, List<Share> shares, Report gone, List<Report> left) {
    boolean said = left.stream().anyMatch(report -> report.told().standing() == Standing.DONE
        && (report.unit() == null || report.told().compiles()))
        || activity.planned().compiler() == null && !shares.isEmpty()
        && shares.stream().allMatch(share -> share.standing() == Standing.DONE);
    return activity.state() == ActivityState.DONE && gone.told().standing() == Standing.DONE && !said;
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
