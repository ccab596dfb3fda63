package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Timing;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;

/**
 * What a measure takes along into the next year: what is to be done and who does it, never how far it came. Rhythms go along;
 * dates of the old year do not, for nobody has decided the new ones.
 */
final class CarryRules {

  private CarryRules() {}

  /** A draft has not been anything yet; whatever else it came to, a measure may be taken on and begins anew. */
  static boolean mayCarry(Measure measure) {
    return measure.activity().state() != ActivityState.DRAFTED;
  }

  static Planned carried(Measure old, int year) {
    Planned planned = old.activity().planned();
    Timing period =
        Timing.read(ThaiDates.official(new FiscalYear(year).days()), Timing.Role.PERIOD, year);
    List<Timing> timings = new ArrayList<>(List.of(period));
    timings.addAll(rhythms(planned.timings()));
    return new Planned(planned.name(), planned.details(),
        planned.steps().stream().map(step -> new Line(step.text(), rhythms(step.timings()))).toList(), planned.owners(),
        planned.compiler(), timings, Budget.UNSAID, planned.indicators(),
        planned.followUp().stream().map(task -> new Task(null, task.text(), task.executive(), rhythms(task.timings())))
            .toList(), planned.facts());
  }

  private static List<Timing> rhythms(List<Timing> timings) {
    return timings.stream().filter(Timing::isRhythm).toList();
  }
}
