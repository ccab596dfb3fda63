package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.FiscalYear;

/**
 * An activity of a plan.
 *
 * @param place in the order of the plan, from 1
 * @param version of {@code planned} and state, from 1
 * @param reason why it was dropped or reopened; null when neither
 * @param continues the activity of an earlier plan that this one carries on; null when it is new
 * @param shares of the units that were asked
 * @param reports how many there are
 * @param lastReport day of the latest report; null when there is none
 * @param continuedIn fiscal year, Buddhist era, of the plan that carries it on; null when none does
 * @param agreed the day since which work on it is owed; null before, and where a paper told of it: since its year began
 */
public record Activity(long agency, long id, long plan, int place, int version, ActivityState state,
    @Nullable String reason, @Nullable Long continues, Planned planned, List<Share> shares, int reports,
    @Nullable LocalDate lastReport, @Nullable Integer continuedIn, @Nullable LocalDate agreed) {

  public Activity(long agency, long id, long plan, int place, int version, ActivityState state, @Nullable String reason,
      @Nullable Long continues, Planned planned, List<Share> shares, int reports, @Nullable LocalDate lastReport) {
    this(agency, id, plan, place, version, state, reason, continues, planned, shares, reports, lastReport, null, null);
  }

  public Activity {
    shares = List.copyOf(shares);
  }

  public String name() {
    return planned.name();
  }

  /** The last day of the activity as a whole: its deadline, else the end of its period; null when neither is fixed. */
  public @Nullable LocalDate lastDay() {
    return planned.timings().stream().filter(timing -> timing.role() == Timing.Role.DEADLINE).map(Timing::lastDay)
        .filter(Objects::nonNull).max(LocalDate::compareTo)
        .or(() -> planned.timings().stream().filter(timing -> timing.role() == Timing.Role.PERIOD).map(Timing::lastDay)
            .filter(Objects::nonNull).max(LocalDate::compareTo)).orElse(null);
  }

  /** The next date that anything in it is due on or after a day: steps, deadlines, its last day; null when none is. */
  public @Nullable LocalDate nextDue(LocalDate from) {
    return planned.allTimings().filter(timing -> timing.role() != Timing.Role.COMPLETED && !timing.isRhythm())
        .map(Timing::lastDay).filter(Objects::nonNull).filter(day -> !day.isBefore(from)).min(LocalDate::compareTo)
        .orElse(null);
  }

  public boolean isLate(LocalDate today) {
    LocalDate last = lastDay();
    return (state == ActivityState.DRAFTED || owes(today)) && last != null && last.isBefore(today)
        || owes(today) && shares.stream().anyMatch(share -> share.isLate(today));
  }

  /** Whether work on it is owed on a day: while it is open, until the year begins in which it is carried on. */
  public boolean owes(LocalDate today) {
    return state.isOpen() && (continuedIn == null || FiscalYear.of(today).year() < continuedIn);
  }

  /** The same with the days on which its steps were done, as papers tell them. */
  public Activity withStepsDone(List<StepDone> done) {
    List<Line> steps = new ArrayList<>(planned.steps());
    for (StepDone each : done) {
      if (each.place() <= steps.size() && !StepRules.isCompleted(steps.get(each.place() - 1))) {
        Line step = steps.get(each.place() - 1);
        steps.set(each.place() - 1, new Line(step.text(),
            Stream.concat(step.timings().stream(), Stream.of(Timing.completed(each.day()))).toList()));
      }
    }
    return new Activity(agency, id, plan, place, version, state, reason, continues, planned.withSteps(steps), shares,
        reports, lastReport, continuedIn, agreed);
  }

  /** The units that own a part: those named and those asked. */
  public List<Long> units() {
    return Stream.concat(planned.units().stream(), shares.stream().map(Share::unit)).distinct().toList();
  }

  public @Nullable Share shareOf(long unit) {
    return shares.stream().filter(share -> share.unit() == unit).findFirst().orElse(null);
  }

  /**
   * Whether a report is taken: while it is open, and when it is done from a unit whose part is still missing.
   *
   * @param unit null for the activity as a whole
   */
  public boolean takesReportOf(@Nullable Long unit) {
    Share share = unit == null ? null : shareOf(unit);
    return state.isOpen() || state == ActivityState.DONE && share != null && share.isMissing();
  }

  /** Whether the parts can be gathered: while it is open, and again when one came in after it was done. */
  public boolean takesCompiling() {
    return state.isOpen() || state == ActivityState.DONE && shares.size() > 1
        && shares.stream().anyMatch(share -> share.state() == Share.State.REPORTED);
  }

  /** How far the units that were asked have come together; null when none of them has said. */
  public @Nullable Standing standing() {
    return ProgressRules.together(shares);
  }

  /** The parts that are missing, beside that of one unit. */
  public List<Share> missingBeside(@Nullable Long unit) {
    return shares.stream().filter(share -> share.isMissing() && !Objects.equals(share.unit(), unit)).toList();
  }
}
