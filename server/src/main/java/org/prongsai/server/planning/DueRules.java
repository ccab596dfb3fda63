package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.FiscalYear;

/** What an activity owes on a day: pure, from the activity, its reports and what was ticked. */
public final class DueRules {

  /** What of a report or a tick matters here: who, when, for which round. */
  public record Mark(@Nullable Long unit, @Nullable Long task, LocalDate day, @Nullable LocalDate round) {

    boolean answers(Round asked) {
      return round == null ? asked.covers(day) : round.equals(asked.due());
    }
  }

  private final Activity activity;
  private final FiscalYear year;
  private final List<Mark> reports;
  private final List<Mark> ticks;
  private final Set<Integer> stepsDone;
  private final LocalDate today;
  private final LocalDate horizon;
  private final List<Due> owed = new ArrayList<>();

  private DueRules(Activity activity, FiscalYear year, List<Mark> reports, List<Mark> ticks, Set<Integer> stepsDone,
      LocalDate today, int ahead) {
    this.stepsDone = stepsDone;
    this.activity = activity;
    this.year = year;
    this.reports = reports;
    this.ticks = ticks;
    this.today = today;
    this.horizon = today.plusDays(ahead);
  }

  /**
   * What is owed up to some days ahead, and what is late, the earliest first. Of a rhythm only the latest round that is up
   * and the coming one within the horizon are told; earlier ones are counted.
   */
  public static List<Due> of(
      Activity activity, int fiscalYear, List<Mark> reports, List<Mark> ticks, LocalDate today, int ahead) {
    return of(activity, fiscalYear, reports, ticks, Set.of(), today, ahead);
  }

  /** @param stepsDone places of the steps that are done, from 1 */
  public static List<Due> of(Activity activity, int fiscalYear, List<Mark> reports, List<Mark> ticks,
      Set<Integer> stepsDone, LocalDate today, int ahead) {
    if (!activity.owes(today)) {
      return List.of();
    }
    var rules = new DueRules(activity, new FiscalYear(fiscalYear), reports, ticks, stepsDone, today, ahead);
    rules.shares();
    rules.rhythms();
    rules.activity.planned().followUp().forEach(rules::task);
    rules.dates();
    rules.owed.sort(Comparator.comparing(Due::due).thenComparing(Due::kind));
    return rules.owed.stream().map(due -> due.in(fiscalYear)).toList();
  }

  /** What was returned is owed at once, however far off its deadline is. */
  private void shares() {
    for (Share share : activity.shares()) {
      LocalDate due = share.due();
      if (share.state() == Share.State.RETURNED) {
        LocalDate day = due != null && due.isBefore(today) ? due : today;
        owed.add(new Due(activity.id(), Due.Kind.RETURNED, share.unit(), share.id(), null, false, activity.name(), day, null, 0));
      } else if (share.isMissing() && due != null && within(due)) {
        owed.add(new Due(activity.id(), Due.Kind.SHARE, share.unit(), share.id(), null, false, activity.name(), due, null, 0));
      }
    }
  }

  private void rhythms() {
    for (Timing rhythm : activity.planned().timings()) {
      if (activity.units().isEmpty()) {
        rounds(rhythm, agreed(), round -> reports.stream().anyMatch(report -> report.answers(round)),
            (round, missed) -> new Due(activity.id(), Due.Kind.REPORT, null, null, null, false, activity.name(),
                round.due(), round.due(), missed));
      }
      for (Share share : activity.shares()) {
        rounds(rhythm, share.asked(), round -> reports.stream()
            .anyMatch(report -> (report.unit() == null || report.unit() == share.unit()) && report.answers(round)),
            (round, missed) -> new Due(activity.id(), Due.Kind.REPORT, share.unit(), null, null, false, activity.name(),
                round.due(), round.due(), missed));
      }
    }
  }

  private void task(Task task) {
    Long unit = task.executive() ? null : answering();
    for (Timing timing : task.timings()) {
      LocalDate last = timing.lastDay();
      if (timing.isRhythm()) {
        rounds(timing, agreed(), round -> ticked(task).stream().anyMatch(tick -> tick.answers(round))
            || !task.executive() && reports.stream().anyMatch(report -> report.answers(round)),
            (round, missed) -> due(task, unit, round.due(), round.due(), missed));
      } else if (last != null && within(last) && ticked(task).isEmpty()) {
        owed.add(due(task, unit, last, null, 0));
      }
    }
  }

  private Due due(Task task, @Nullable Long unit, LocalDate due, @Nullable LocalDate round, int missed) {
    return new Due(activity.id(), Due.Kind.TASK, unit, null, task.id(), task.executive(), task.text(), due, round, missed);
  }

  private List<Mark> ticked(Task task) {
    return ticks.stream().filter(tick -> Objects.equals(tick.task(), task.id())).toList();
  }

  private void dates() {
    List<Line> steps = activity.planned().steps();
    for (int i = 0; i < steps.size(); i++) {
      Line step = steps.get(i);
      int place = i + 1;
      LocalDate due = StepRules.due(step);
      if (due != null && within(due) && !stepsDone.contains(place) && !StepRules.isCompleted(step)) {
        List<Long> doing = doing();
        if (doing.isEmpty()) {
          owed.add(step(null, step, due, place));
        }
        doing.forEach(unit -> owed.add(step(unit, step, due, place)));
      }
    }
    LocalDate last = activity.lastDay();
    if (last != null && within(last) && !isShareOf(answering(), last)) {
      owed.add(new Due(activity.id(), Due.Kind.ACTIVITY, answering(), null, null, false, activity.name(), last, null, 0));
    }
  }

  /** Who owes a part by the same day is not asked for the whole besides. */
  private boolean isShareOf(@Nullable Long unit, LocalDate day) {
    return owed.stream().anyMatch(due -> due.share() != null && Objects.equals(due.unit(), unit)
        && (due.kind() == Due.Kind.RETURNED || due.due().equals(day)));
  }

  private interface Asking {
    Due due(Round round, int missed);
  }

  private void rounds(Timing rhythm, LocalDate since, Predicate<Round> answered, Asking asking) {
    List<Round> open = Round.of(rhythm, year).stream()
        .filter(round -> !round.due().isBefore(since) && within(round.due())).filter(answered.negate()).toList();
    List<Round> up = open.stream().filter(round -> round.due().isBefore(today)).toList();
    if (!up.isEmpty()) {
      owed.add(asking.due(up.getLast(), up.size() - 1));
    }
    open.stream().filter(round -> !round.due().isBefore(today)).forEach(round -> owed.add(asking.due(round, 0)));
  }

  /** Nobody owes what was due before the work was agreed. What is agreed after its year was done in it, and is told now. */
  private LocalDate agreed() {
    LocalDate agreed = activity.agreed();
    return agreed == null || agreed.isAfter(year.days().end()) ? year.days().start() : agreed;
  }

  /** The unit that answers for the whole: who compiles, else the only owner. */
  private @Nullable Long answering() {
    Long compiling = activity.planned().compilingUnit();
    List<Long> units = activity.planned().units();
    return compiling != null ? compiling : units.isEmpty() ? null : units.getFirst();
  }

  private Due step(@Nullable Long unit, Line step, LocalDate due, int place) {
    return new Due(
        activity.id(), Due.Kind.STEP, unit, null, null, false, step.text(), due, null, 0, year.year(), place);
  }

  /** The units that take the steps: the owners that are named, else who compiles, else all that were asked; empty when there is none. */
  private List<Long> doing() {
    List<Long> named = activity.planned().units();
    Long compiling = activity.planned().compilingUnit();
    return !named.isEmpty() ? named : compiling != null ? List.of(compiling) : activity.units();
  }

  private boolean within(LocalDate day) {
    return !day.isAfter(horizon);
  }
}
