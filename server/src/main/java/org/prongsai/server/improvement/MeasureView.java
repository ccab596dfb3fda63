package org.prongsai.server.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Comment;
import org.prongsai.server.planning.LeftOut;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.StepDone;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Tick;
import org.prongsai.server.planning.Tickable;

/**
 * All about one measure that its page shows.
 *
 * @param path of the measure, {@code list} of the list it stands in
 * @param topics texts of the questions and items that it answers, by code
 * @param earlier page of the measure that it carries on; null when it is new
 * @param tickable steps and follow-ups that the person may tick now
 * @param lateSteps places of steps that are late
 * @param mayReport units for which the person may report
 * @param papers that were written about it
 * @param later page of the measure that carries it on; null when none does
 * @param effects what became of the scores it was to raise; empty until both years have results
 */
record MeasureView(Measure measure, String path, String list, int year, LocalDate today, List<Unit> units,
    List<Report> reports, List<Tick> ticks, List<Comment> comments, List<Entry> history, Map<String, String> topics,
    @Nullable String earlier, @Nullable String later, boolean mayPlan, boolean mayCompile, boolean mayComment,
    List<Tickable> tickable, List<StepDone> stepsDone, Set<Integer> lateSteps, Set<Long> mayReport,
    List<ActivityMove> moves, List<Papers.Line> papers, List<Effect> effects) {

  /** Of the units that were asked, those that still owe their part. */
  List<Share> missing() {
    return measure.activity().shares().stream().filter(Share::isMissing).toList();
  }

  String unit(@Nullable Long id) {
    return units.stream().filter(unit -> Objects.equals(unit.id(), id)).map(Unit::name).findFirst().orElse("");
  }

  /** The latest report of a unit; null when it has not reported. */
  @Nullable Report latest(long unit) {
    return reports.reversed().stream().filter(report -> Objects.equals(report.unit(), unit) && !report.told().compiles())
        .findFirst().orElse(null);
  }

  boolean mayReport(Share share) {
    return measure.activity().takesReportOf(share.unit()) && mayReport.contains(share.unit());
  }

  /** Where a unit's reports stand with all their proof. */
  String sheet(long unit) {
    return list.replace("/measures", "/progress") + "/" + measure.id() + "/" + unit;
  }

  /** That a step was done, latest last; place from 1. */
  List<StepDone> stepsDone(int place) {
    return stepsDone.stream().filter(done -> done.place() == place).toList();
  }

  /** Whether a step's day has passed and nobody has done it; place from 1. */
  boolean isStepLate(int place) {
    return lateSteps.contains(place);
  }

  List<Tick> ticks(Task task) {
    return ticks.stream().filter(tick -> Objects.equals(tick.task(), task.id())).toList();
  }

  /** The units whose part came in after the last report that compiles, which does not speak for them; none before it. */
  List<String> cameLater() {
    long compiled = reports.stream().filter(report -> report.told().compiles()).mapToLong(Report::id).max().orElse(0);
    return compiled == 0 ? List.of() : measure.activity().shares().stream()
        .filter(share -> share.state() == Share.State.REPORTED).map(share -> unit(share.unit())).toList();
  }

  /** Whom the latest report that compiles does not speak for; null when it speaks for all, or there is none. */
  @Nullable LeftOut leftOut() {
    return reports.reversed().stream().filter(report -> report.told().compiles()).findFirst().map(Report::leftOut)
        .orElse(null);
  }

  String compilePath() {
    return list.replace("/measures", "/progress") + "/" + measure.id() + "/compile";
  }
}
