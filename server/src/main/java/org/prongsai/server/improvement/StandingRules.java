package org.prongsai.server.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;

/** How far work had come by what was reported: the same as the reports made of it then, without the days since. */
final class StandingRules {

  private StandingRules() {}

  /**
   * @param reports those that count, the oldest first
   * @return null when none of them says
   */
  static @Nullable Standing after(Activity activity, List<Report> reports) {
    Map<Long, Standing> byUnit = new HashMap<>();
    @Nullable Standing standing = null;
    for (Report report : reports) {
      Standing said = report.told().standing();
      if (said != null) {
        standing = next(activity, byUnit, standing, report, said);
      }
    }
    return standing;
  }

  private static Standing next(
      Activity activity, Map<Long, Standing> byUnit, @Nullable Standing before, Report report, Standing said) {
    Long unit = report.unit();
    if (unit == null || report.told().compiles()) {
      return said;
    }
    byUnit.put(unit, said);
    return switch (said) {
      case NOT_STARTED -> before == null ? said : before;
      case UNDER_WAY -> said;
      case DONE -> activity.planned().compiler() == null && allDone(activity, byUnit) ? said : Standing.UNDER_WAY;
    };
  }

  private static boolean allDone(Activity activity, Map<Long, Standing> byUnit) {
    return activity.shares().stream().map(Share::unit).allMatch(unit -> byUnit.get(unit) == Standing.DONE);
  }
}
