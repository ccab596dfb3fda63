package org.prongsai.server.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units report, and who gathers it. Who calls has asked whether the person may, and for that unit. */
@Service
public class Progress {

  private final PlanStore plans;
  private final ShareStore shares;
  private final ReportStore reports;
  private final ShareChanges changes;
  private final Plans moves;
  private final AuditTrail audit;
  private final Clock clock;

  Progress(PlanStore plans, ShareStore shares, ReportStore reports, ShareChanges changes, Plans moves, AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.shares = shares;
    this.reports = reports;
    this.changes = changes;
    this.moves = moves;
    this.audit = audit;
    this.clock = clock;
  }

  /** By activity, the oldest report first. */
  public Map<Long, List<Report>> reports(long agency, Collection<Long> activities) {
    return reports.of(agency, activities.toArray(Long[]::new));
  }

  public List<Report> reports(Activity activity) {
    return reports(activity.agency(), List.of(activity.id())).getOrDefault(activity.id(), List.of());
  }

  public Optional<Report> report(long agency, long id) {
    return reports.find(agency, id);
  }

  public Optional<Share> share(long agency, long id) {
    return shares.find(agency, id);
  }

  /**
   * Takes a report: it moves the unit's share, and the activity where the report says so. A report that says that the work
   * is done without a date of completion is dated by its own day.
   *
   * @param unit whose share it is; null for the activity as a whole
   * @throws IllegalMove when the activity takes no such report, or a part is missing in one that compiles and that is not
   *     said
   */
  @Transactional
  public Report report(Author by, long activity, @Nullable Long unit, Report.Told told) {
    return report(by, activity, unit, told, Sending.PLAIN);
  }

  /** As {@link #report(Author, long, Long, Report.Told)}; a form that was taken before gives the report of then. */
  @Transactional
  public Report report(Author by, long activity, @Nullable Long unit, Report.Told told, Sending how) {
    Activity before = plans.lock(by.agency(), activity).orElseThrow();
    String once = how.once();
    Optional<Report> taken = once == null ? Optional.empty() : reports.received(by.agency(), once, activity, unit);
    if (taken.isPresent()) {
      return taken.get();
    }
    if (!(told.compiles() ? before.takesCompiling() : before.takesReportOf(unit))) {
      throw new IllegalMove("report on " + before.state());
    }
    List<Long> missing = before.missingBeside(unit).stream().map(Share::unit).toList();
    LeftOut leftOut = how.leftOut();
    if (told.compiles() && !(leftOut == null ? missing.isEmpty() : leftOut.units().containsAll(missing))) {
      throw new IllegalMove("compiled without " + missing);
    }
    Report report = add(by, before, unit, told.dated(), how);
    Share share = unit == null ? null : before.shareOf(unit);
    if (share != null) {
      ShareMove.REPORT.check(share.state());
      changes.move(by, share, "part-reported", ShareMove.REPORT.to(), null,
          told.standing() == null ? share.standing() : told.standing());
    }
    if (told.compiles()) {
      shares.of(by.agency(), activity).stream().filter(each -> each.state() == Share.State.REPORTED)
          .forEach(each -> changes.move(by, each, "compiled", ShareMove.COMPILE.to(), null, each.standing()));
    }
    ProgressRules.after(before, shares.of(by.agency(), activity), unit, told)
        .ifPresent(move -> moves.take(by, before, move, ""));
    return report;
  }

  /** Adds a report as a paper tells it; it moves nothing. */
  @Transactional
  public Report enter(Author by, long activity, @Nullable Long unit, Report.Told told) {
    return add(by, plans.lock(by.agency(), activity).orElseThrow(), unit, told, Sending.PLAIN);
  }

  private Report add(Author by, Activity activity, @Nullable Long unit, Report.Told told, Sending how) {
    long id = reports.add(
        new Report(by.agency(), 0, activity.id(), 1, unit, by.account(), by.name(), told, how.leftOut()), how.once());
    Report report = reports.find(by.agency(), id).orElseThrow();
    audit.record(by, new Change(Written.ACTIVITY, activity.id(), "reported", new TreeMap<>(), Written.of(report)));
    return report;
  }

  /** Whether anything came with a form of that number. */
  public boolean isReceived(long agency, String once) {
    return reports.isReceived(agency, once);
  }

  /** The report that came with a form of that number; empty when none did. */
  public Optional<Report> received(long agency, String once, long activity, @Nullable Long unit) {
    return reports.received(agency, once, activity, unit);
  }

  /**
   * Takes a report back: it no longer counts and is not printed, but stays in the database and in the trail. Its unit's
   * share is again what the reports that remain say; work that was done by this report alone is under way again.
   *
   * @return whether it still stood
   * @throws IllegalMove when no reason is given
   */
  @Transactional
  public boolean withdraw(Author by, long id, String reason) {
    Optional<Report> found = reports.find(by.agency(), id);
    if (reason.isBlank()) {
      throw new IllegalMove("withdrawal without a reason");
    }
    if (found.isEmpty() || !reports.withdraw(found.get(), Bangkok.day(clock.instant()), by.name(), reason.strip())) {
      return false;
    }
    Report report = found.get();
    Activity activity = plans.lock(by.agency(), report.activity()).orElseThrow();
    audit.record(by, new Change(Written.ACTIVITY, activity.id(), "withdrawn", Written.of(report),
        new TreeMap<>(Map.of("report", id, "reason", reason.strip()))));
    List<Report> left = reports(activity);
    for (Share share : activity.shares()) {
      ProgressRules.afterWithdrawal(share, report, left).ifPresent(move -> {
        move.check(share.state());
        changes.move(by, share, "part-reported", move.to(), null, ProgressRules.standing(share.unit(), left));
      });
    }
    if (ProgressRules.isUndone(activity, shares.of(by.agency(), activity.id()), report, left)) {
      moves.take(by, activity, ActivityMove.REOPEN, reason);
    }
    return true;
  }

  /** Corrects a report; empty when somebody else corrected it since that version, and nothing was changed. */
  @Transactional
  public Optional<Report> amend(Author by, long id, int version, Report.Told told) {
    Report before = reports.find(by.agency(), id).orElseThrow();
    Activity activity = plans.lock(by.agency(), before.activity()).orElseThrow();
    Report after = new Report(before.agency(), id, before.activity(), version + 1, before.unit(), before.account(),
        before.name(), told.dated(), before.leftOut());
    if (!reports.amend(after, version)) {
      return Optional.empty();
    }
    audit.record(by, Change.of(Written.ACTIVITY, before.activity(), "amended", Written.of(before), Written.of(after)));
    Share share = before.unit() == null ? null : activity.shareOf(before.unit());
    if (share != null && told.standing() != null) {
      changes.move(by, share, "part-reported", share.state(), share.reason(), told.standing());
    }
    ProgressRules.after(activity, shares.of(by.agency(), activity.id()), before.unit(), told)
        .ifPresent(move -> moves.take(by, activity, move, ""));
    return reports.find(by.agency(), id);
  }

  /**
   * Asks units for their part of an activity; who was asked before gets the new deadline.
   *
   * @param due null when there is none
   */
  @Transactional
  public void ask(Author by, long activity, Collection<Long> units, @Nullable LocalDate due) {
    Activity before = plans.lock(by.agency(), activity).orElseThrow();
    before.shares().stream().filter(share -> units.contains(share.unit())).forEach(share -> changes.setDue(by, share, due));
    changes.ask(by, before, units, due);
  }

  /**
   * Sends a share back to its unit.
   *
   * @throws IllegalMove when there is nothing to return or no reason is given
   */
  @Transactional
  public void sendBack(Author by, long share, String reason) {
    Share before = shares.find(by.agency(), share).orElseThrow();
    plans.lock(by.agency(), before.activity());
    ShareMove.RETURN.check(before.state());
    if (reason.isBlank()) {
      throw new IllegalMove("return without a reason");
    }
    changes.move(by, before, "returned", ShareMove.RETURN.to(), reason.strip(), before.standing());
  }
}
