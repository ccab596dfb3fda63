package org.prongsai.server.improvement;

import org.prongsai.server.planning.Activity;

/** A measure (มาตรการ): an activity of the plan of integrity measures. */
record Measure(Activity activity, MeasureFacts about) {

  static Measure of(Activity activity) {
    return new Measure(activity, MeasureFacts.of(activity.planned().facts()));
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
