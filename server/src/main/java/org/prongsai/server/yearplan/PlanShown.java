package org.prongsai.server.yearplan;

import java.util.List;
import java.util.Objects;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.PlanKind;

/**
 * A yearly plan in short.
 *
 * @param activities all but those that were dropped, in the order of the plan
 * @param items codes of the checklist's items that it writes
 */
record PlanShown(PlanKind kind, List<Activity> activities, List<String> items) {

  PlanShown {
    activities = activities.stream().filter(each -> each.state() != ActivityState.DROPPED).toList();
    items = List.copyOf(items);
  }

  int drafts() {
    return (int) activities.stream().filter(each -> each.state() == ActivityState.DRAFTED).count();
  }

  int done() {
    return (int) activities.stream().filter(each -> each.state() == ActivityState.DONE).count();
  }

  /** In satang, of those that say an amount. */
  long budget() {
    return activities.stream().map(each -> each.planned().budget().satang()).filter(Objects::nonNull)
        .mapToLong(Long::longValue).sum();
  }

  /** How many say neither an amount nor that none is used. */
  int unsaid() {
    return (int) activities.stream().filter(each -> !each.planned().budget().isSaid()).count();
  }
}
