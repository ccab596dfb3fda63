package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.DueRules;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Tick;

/** How an activity stood on an earlier day: pure, from what was reported until then. */
final class PastRules {

  private PastRules() {}

  /** @param until the reports until that day, the oldest first */
  static Activity on(Activity now, ActivityState state, List<Report> until, LocalDate day) {
    List<Share> shares = now.shares().stream().filter(share -> !share.asked().isAfter(day))
        .map(share -> on(share, until)).toList();
    return new Activity(now.agency(), now.id(), now.plan(), now.place(), now.version(), state, now.reason(),
        now.continues(), now.planned(), shares, until.size(), until.isEmpty() ? null : until.getLast().told().day(), null,
        now.agreed());
  }

  /** A part that nobody had reported on by then was missing, whatever became of it. */
  private static Share on(Share now, List<Report> until) {
    List<Report> own = until.stream().filter(report -> Objects.equals(report.unit(), now.unit())).toList();
    boolean gathered = until.stream().anyMatch(report -> report.told().compiles());
    return own.isEmpty() && !gathered && !now.isMissing()
        ? new Share(now.agency(), now.id(), now.activity(), now.unit(), Share.State.ASKED, null, now.due(), now.asked(), null)
        : now;
  }

  /** The state that the reports until a day tell, of work that was written down only afterwards. */
  static ActivityState told(ActivityState now, List<Report> until) {
    if (now == ActivityState.DRAFTED || now == ActivityState.DROPPED) {
      return now;
    }
    if (until.isEmpty()) {
      return ActivityState.AGREED;
    }
    return now == ActivityState.DONE && until.getLast().told().standing() == Standing.DONE
        ? ActivityState.DONE : ActivityState.UNDER_WAY;
  }

  static List<DueRules.Mark> marks(List<Report> reports) {
    return reports.stream().map(report ->
        new DueRules.Mark(report.unit(), null, report.told().day(), report.told().round())).toList();
  }

  static List<DueRules.Mark> ticked(Activity activity, List<Tick> ticks) {
    List<Long> tasks = activity.planned().followUp().stream().map(task -> task.id()).filter(Objects::nonNull).toList();
    return ticks.stream().filter(tick -> tasks.contains(tick.task()))
        .map(tick -> new DueRules.Mark(null, tick.task(), tick.day(), tick.round())).toList();
  }
}
