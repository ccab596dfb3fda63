package org.prongsai.server.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prongsai.thai.FiscalYear;

/** What can be ticked now: pure. */
final class TickRules {

  private TickRules() {}

  /**
   * Follow-ups whose round or day is up or near, those without any day at all times, and all steps that are not done: a
   * step may be done before its day.
   *
   * @param dues of the activity
   * @param done places of the steps that are done
   */
  static List<Tickable> of(Activity activity, FiscalYear year, List<Due> dues, Set<Integer> done) {
    List<Tickable> open = new ArrayList<>();
    List<Line> steps = activity.planned().steps();
    for (int i = 0; i < steps.size(); i++) {
      Line step = steps.get(i);
      if (!done.contains(i + 1) && !StepRules.isCompleted(step)) {
        open.add(new Tickable(null, i + 1, false, step.text(), StepRules.due(step), null));
      }
    }
    dues.stream().filter(due -> due.kind() == Due.Kind.TASK)
        .map(due -> new Tickable(due.task(), null, due.executive(), due.text(), due.due(), due.round())).distinct()
        .forEach(open::add);
    activity.planned().followUp().stream().filter(task -> task.timings().stream()
            .allMatch(timing -> timing.lastDay() == null && Round.of(timing, year).isEmpty()))
        .forEach(task -> open.add(new Tickable(task.id(), null, task.executive(), task.text(), null, null)));
    return List.copyOf(open);
  }
}
