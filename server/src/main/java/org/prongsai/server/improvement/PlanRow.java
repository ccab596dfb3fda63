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
import org.prongsai.server.planning.Report.Told;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Tick;
import org.prongsai.server.planning.Timing;

/**
 * Writes a measure and the reports on it as the row of a measures table, from which papers are composed.
 *
 * <p>Where several units reported and nobody compiled, each line tells whose it is. A stated "none" is printed as such; what
 * nobody said is left out.
 */
final class PlanRow {

  /**
   * What is known of a measure beside its plan.
   *
   * @param reports the oldest first, {@code ticks} too
   * @param units names by number
   * @param files names of proofs, by report
   */
  record Known(List<Report> reports, List<Tick> ticks, Map<Long, String> units, Map<Long, List<String>> files) {}

  /** Before the number of the measure, in the key of its row. */
  static final String KEY = "measure:";

  private final Measure measure;
  private final Known known;
  private final Reach reach;
  private final Gathered gathered;
  private final List<DateMark> dates = new ArrayList<>();

  private PlanRow(Measure measure, Known known, Reach reach) {
    this.measure = measure;
    this.known = known;
    this.reach = reach;
    this.gathered = new Gathered(known.reports().stream().filter(report -> reach.holds(report.told().day())).toList());
  }

  static AgencyYear.Row of(Measure measure, Known known, Reach reach) {
    return new PlanRow(measure, known, reach).row();
  }

  private AgencyYear.Row row() {
    Planned planned = measure.activity().planned();
    MeasureFacts about = measure.about();
    marks(null, planned.timings());
    List<String> steps = lines("step", planned.steps());
    List<String> followUp = lines("followUp",
        planned.followUp().stream().map(task -> new Line(task.text(), task.timings())).toList());
    gathered.of(told -> told.standing() != null || !told.timings().isEmpty())
        .forEach(report -> marks(null, report.told().timings()));
    List<String> progress = told("progress", Told::progress);
    List<String> results = told("result", Told::results);
    List<String> outcomes = told("outcome", Told::outcomes);
    List<String> problems = told("problem", Told::problems);
    List<String> suggestions = told("suggestion", Told::suggestions);
    return new AgencyYear.Row(about.table(), about.codes(), about.instrument(), about.indicator(), about.subIndicator(),
        about.part(), about.topic(), about.issue(), planned.details(), steps, owners(planned), dates, followUp, status(),
        progress, results, outcomes, KEY + measure.id(), Besides.money(planned.budget()), planned.indicators(), problems,
        suggestions, Besides.spent(gathered), Besides.events(gathered),
        Besides.followedUp(planned, known.ticks().stream().filter(tick -> reach.holds(tick.day())).toList()),
        gathered.all().stream().flatMap(report -> report.told().links().stream()).distinct().toList(),
        gathered.all().stream().flatMap(report -> known.files().getOrDefault(report.id(), List.of()).stream()).distinct()
            .toList(), Place.NOWHERE);
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
    @Nullable Standing reported = StandingRules.after(measure.activity(), gathered.all());
    if (reach.past()) {
      return reported == null ? null : switch (reported) {
        case NOT_STARTED -> AgencyYear.Status.NOT_STARTED;
        case UNDER_WAY -> AgencyYear.Status.IN_PROGRESS;
        case DONE -> AgencyYear.Status.DONE;
      };
    }
    return switch (state) {
      case DONE -> AgencyYear.Status.DONE;
      case UNDER_WAY -> AgencyYear.Status.IN_PROGRESS;
      case DRAFTED, AGREED, DROPPED -> reported == Standing.NOT_STARTED ? AgencyYear.Status.NOT_STARTED : null;
    };
  }

  private List<String> told(String part, Function<Told, Stated> what) {
    List<String> texts = new ArrayList<>();
    for (Report report : gathered.of(told -> what.apply(told).isSaid())) {
      Stated stated = what.apply(report.told());
      boolean named = gathered.isOfSeveral(told -> what.apply(told).isSaid());
      String whose = named && report.unit() != null ? known.units().getOrDefault(report.unit(), "") : "";
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

  /** What was completed after the last day that counts is not known to the paper yet. */
  private void marks(@Nullable String of, List<Timing> timings) {
    timings.stream().filter(timing -> timing.role() != Timing.Role.COMPLETED || reach.holds(timing.lastDay()))
        .forEach(timing -> dates.add(new DateMark(timing.text(), AgencyYear.Role.valueOf(timing.role().name()),
            timing.kind(), timing.start(), timing.end(), timing.due(), timing.every(), of, Place.NOWHERE)));
  }
}
