package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;

/**
 * The page on which one unit gathers the parts of all.
 *
 * @param piece of the compiling unit; of the whole when that has no part of its own
 * @param all reports on the activity, the oldest first
 * @param units names by number
 * @param proofs files that the gathered reports brought
 */
record Compiling(int year, LocalDate today, Piece piece, List<Report> all, Map<Long, String> units, List<Proof> proofs,
    String path, String measure) {

  Activity activity() {
    return piece.activity();
  }

  List<Share> missing() {
    return activity().missingBeside(piece.unit());
  }

  /** How many units beside this one have a part. */
  long others() {
    return activity().shares().stream().filter(share -> !isOwn(share)).count();
  }

  /** Whether it is the part of the unit that gathers. */
  boolean isOwn(Share share) {
    return Objects.equals(share.unit(), piece.unit());
  }

  List<String> missingNames() {
    return missing().stream().map(share -> name(share.unit())).toList();
  }

  String name(@Nullable Long unit) {
    return unit == null ? "" : units.getOrDefault(unit, "");
  }

  /** The latest that a unit itself reported; null when it has not. */
  @Nullable Report latest(long unit) {
    return all.reversed().stream().filter(report -> Objects.equals(report.unit(), unit) && !report.told().compiles())
        .findFirst().orElse(null);
  }

  Report.Told gathered() {
    Standing together = activity().standing();
    return new Gathering(all, units).told(today, together);
  }

  /** Changes whenever a report comes, is corrected or withdrawn: what was gathered before that is not all. */
  String seen() {
    return all.size() + "-" + all.stream().mapToLong(report -> report.id() * 31 + report.version()).sum();
  }
}
