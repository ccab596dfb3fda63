package org.prongsai.server.improvement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.web.Column;
import org.prongsai.server.web.Paging;

/**
 * What the list of measures shows.
 *
 * @param path of the list, without query
 * @param all measures of the year, {@code found} those that the filter lets through, in its order
 * @param mayPlan whether the person may change the plan
 */
record MeasureList(String path, int year, LocalDate today, List<Measure> all, List<Measure> found, MeasureFilter filter,
    Paging paging, List<Unit> units, boolean mayPlan) {

  static final int SIZE = 100;

  List<Measure> shown() {
    return found.subList((int) paging.offset(), (int) paging.to());
  }

  List<Measure> in(ActivityState state) {
    return found.stream().filter(measure -> measure.activity().state() == state).toList();
  }

  /** States that have a lane; dropped ones only when asked for. */
  List<ActivityState> lanes() {
    return Arrays.stream(ActivityState.values())
        .filter(state -> state != ActivityState.DROPPED || filter.state() == ActivityState.DROPPED).toList();
  }

  long drafts() {
    return all.stream().filter(measure -> measure.activity().state() == ActivityState.DRAFTED).count();
  }

  /** Drafts of which no unit will hear when they are agreed. */
  List<Measure> unasked() {
    return all.stream().filter(measure -> measure.activity().state() == ActivityState.DRAFTED && measure.hasNoUnit())
        .toList();
  }

  long count(ActivityState state) {
    return all.stream().filter(measure -> measure.activity().state() == state).count();
  }

  long late() {
    return all.stream().filter(measure -> measure.activity().isLate(today)).count();
  }

  /** The indicators that measures answer, each once. */
  List<Integer> indicators() {
    return all.stream().map(measure -> measure.about().indicator()).filter(Objects::nonNull).distinct().sorted().toList();
  }

  Column.Sorted sorted(String by) {
    return !filter.sort().equals(by) ? Column.Sorted.NOT
        : filter.down() ? Column.Sorted.DESCENDING : Column.Sorted.ASCENDING;
  }

  /** Once up, once down. */
  String sortPath(String by) {
    return path + filter.with("sort", filter.sort().equals(by) && !filter.down() ? "-" + by : by);
  }

  static String owners(Measure measure) {
    return measure.activity().planned().owners().stream().map(Owner::text).collect(Collectors.joining(", "));
  }

  /** How many of the units that were asked have reported. */
  static Map.Entry<Long, Integer> parts(Measure measure) {
    var shares = measure.activity().shares();
    return Map.entry(shares.stream().filter(share -> !share.isMissing()).count(), shares.size());
  }
}
