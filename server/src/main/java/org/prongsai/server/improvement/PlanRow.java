package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.message.Place;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;

/**
 * Writes a measure and the reports on it as the row of a measures table, from which papers are composed.
 *
 * <p>A report that compiles stands for all that came before it. Where several units reported and nobody compiled, each
 * line tells whose it is. A stated "none" is printed as such; what nobody said is left out.
 */
final class PlanRow {

  private final Measure measure;
  private final List<Report> reports;
  private final Map<Long, String> units;
  private final boolean named;
  private final List<DateMark> dates = new ArrayList<>();

  private PlanRow(Measure measure, List<Report> reports, Map<Long, String> units) {
    this.measure = measure;
    this.reports = standing(reports);
    this.units = units;
    this.named = this.reports.stream().map(Report::unit).distinct().count() > 1;
  }

  /**
   * @param reports on the measure, the oldest first
   * @param units names by number
   */
  static AgencyYear.Row of(Measure measure, List<Report> reports, Map<Long, String> units) {
    return new PlanRow(measure, reports, units).row();
  }

  private static List<Report> standing(List<Report> reports) {
    int last = 0;
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).told().compiles()) {
        last = i;
      }
    }
    return reports.subList(last, reports.size());
  }

  private AgencyYear.Row row() {
    Planned planned = measure.activity().planned();
    MeasureFacts about = measure.about();
    marks(null, planned.timings());
    List<String> steps = lines("step", planned.steps());
    List<String> followUp = lines("followUp",
        planned.followUp().stream().map(task -> new Line(task.text(), task.timings())).toList());
    reports.forEach(report -> marks(null, report.told().timings()));
    List<String> progress = told("progress", Report.Told::progress);
    List<String> results = told("result", Report.Told::results);
    List<String> outcomes = told("outcome", Report.Told::outcomes);
    return new AgencyYear.Row(about.table(), about.codes(), about.instrument(), about.indicator(), about.subIndicator(),
        about.part(), about.topic(), about.issue(), planned.details(), steps, owners(planned), dates, followUp, status(),
        progress, results, outcomes, Place.NOWHERE);
  }

  /** The compiling unit last, unless it owns a part anyway. */
  private static List<String> owners(Planned planned) {
    List<String> owners = new ArrayList<>(planned.owners().stream().map(Owner::text).toList());
    Owner compiler = planned.compiler();
    if (compiler != null && !owners.contains(compiler.text())) {
      owners.add(compiler.text());
    }
    return owners;
  }

  /** That work has not begun has to be stated: agreed and not yet reported on says nothing. */
  private AgencyYear.@Nullable Status status() {
    ActivityState state = measure.activity().state();
    if (state == ActivityState.DONE) {
      return AgencyYear.Status.DONE;
    }
    if (state == ActivityState.UNDER_WAY) {
      return AgencyYear.Status.IN_PROGRESS;
    }
    return reports.stream().anyMatch(report -> report.told().standing() == Standing.NOT_STARTED)
        ? AgencyYear.Status.NOT_STARTED : null;
  }

  private List<String> told(String part, Function<Report.Told, Stated> what) {
    List<String> texts = new ArrayList<>();
    for (Report report : reports) {
      Stated stated = what.apply(report.told());
      String whose = named && report.unit() != null ? units.getOrDefault(report.unit(), "") : "";
      if (stated.none()) {
        texts.add(said(whose, Messages.text(Message.of("improvement.none"), Language.THAI)));
      }
      for (Line line : stated.lines()) {
        texts.add(said(whose, line.text()));
        marks(part + " " + texts.size(), line.timings());
      }
    }
    return texts;
  }

  private static String said(String whose, String text) {
    return whose.isEmpty() ? text : whose + ": " + text;
  }

  private List<String> lines(String part, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      marks(part + " " + (i + 1), lines.get(i).timings());
    }
    return lines.stream().map(Line::text).toList();
  }

  private void marks(@Nullable String of, List<Timing> timings) {
    timings.forEach(timing -> dates.add(new DateMark(timing.text(), AgencyYear.Role.valueOf(timing.role().name()),
        timing.kind(), timing.start(), timing.end(), timing.due(), timing.every(), of, Place.NOWHERE)));
  }
}
