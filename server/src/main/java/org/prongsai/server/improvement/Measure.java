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

  String name() {
    return activity.name();
  }
}
