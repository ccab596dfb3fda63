package org.prongsai.server.improvement;

import java.util.List;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.StepDone;

/** A measure (มาตรการ): an activity of the plan of integrity measures. */
record Measure(Activity activity, MeasureFacts about) {

  static Measure of(Activity activity) {
    return new Measure(activity, MeasureFacts.of(activity.planned().facts()));
  }

  /** The same with the days on which its steps were done, as papers tell them. */
  Measure withStepsDone(List<StepDone> done) {
    return new Measure(activity.withStepsDone(done), about);
  }

  long id() {
    return activity.id();
  }

  /** Whether there is no unit that is asked to report, so that whoever plans has to. */
  boolean hasNoUnit() {
    return activity.units().isEmpty() && !activity.planned().isOfEveryUnit();
  }

  String name() {
    return activity.name();
  }
}
