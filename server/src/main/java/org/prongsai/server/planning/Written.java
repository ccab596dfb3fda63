package org.prongsai.server.planning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.Change;

/** What of plans is written into the trail of changes, by the names of the records' components. */
final class Written {

  /** The subject of all entries about an activity, its shares, reports and follow-ups: one thing has one history. */
  static final String ACTIVITY = "activity";

  private Written() {}

  static SortedMap<String, @Nullable Object> of(Planned planned) {
    SortedMap<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("name", planned.name());
    fields.put("details", planned.details());
    fields.put("steps", planned.steps().stream().map(Written::line).toList());
    fields.put("owners", planned.owners().stream().map(Owner::text).toList());
    Owner compiler = planned.compiler();
    fields.put("compiler", compiler == null ? null : compiler.text());
    fields.put("timings", planned.timings().stream().map(Timing::text).toList());
    fields.put("budget", of(planned.budget()));
    fields.put("indicators", planned.indicators());
    fields.put("followUp", planned.followUp().stream().map(task -> task.text() + dates(task.timings())).toList());
    planned.facts().forEach((name, value) -> fields.put("facts." + name, value));
    return fields;
  }

  static SortedMap<String, @Nullable Object> of(Report report) {
    Report.Told told = report.told();
    SortedMap<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("report", report.id());
    fields.put("unit", report.unit());
    fields.put("day", told.day());
    fields.put("round", told.round());
    fields.put("standing", told.standing());
    fields.put("progress", of(told.progress()));
    fields.put("results", of(told.results()));
    fields.put("outcomes", of(told.outcomes()));
    fields.put("problems", of(told.problems()));
    fields.put("suggestions", of(told.suggestions()));
    fields.put("spent", of(told.spent()));
    fields.put("event", told.event());
    fields.put("links", told.links());
    fields.put("files", told.files());
    LeftOut leftOut = report.leftOut();
    if (leftOut != null) {
      fields.put("leftOut", leftOut.units());
      fields.put("leftOutWhy", leftOut.reason());
    }
    fields.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
    return fields;
  }

  static SortedMap<String, @Nullable Object> of(Share share) {
    SortedMap<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("unit", share.unit());
    fields.put("share", share.state());
    fields.put("due", share.due());
    fields.put("reason", share.reason());
    fields.put("standing", share.standing());
    return fields;
  }

  /** What changed of a share, always with the unit whose it is. */
  static Change of(String deed, Share before, Share after) {
    Change change = Change.of(ACTIVITY, before.activity(), deed, of(before), of(after));
    if (change.isNone()) {
      return change;
    }
    SortedMap<String, @Nullable Object> became = new TreeMap<>(change.after());
    became.put("unit", after.unit());
    return new Change(ACTIVITY, before.activity(), deed, change.before(), became);
  }

  private static @Nullable Object of(Budget budget) {
    if (!budget.isSaid()) {
      return null;
    }
    return budget.none() ? "none" : budget.satang() + (budget.source() == null ? "" : " " + budget.source());
  }

  private static @Nullable Object of(Stated stated) {
    return stated.none() ? "none" : stated.lines().isEmpty() ? null : stated.lines().stream().map(Written::line).toList();
  }

  private static String line(Line line) {
    return line.text() + dates(line.timings());
  }

  private static String dates(List<Timing> timings) {
    return timings.isEmpty() ? "" : " [" + String.join("; ", timings.stream().map(Timing::text).toList()) + "]";
  }
}
