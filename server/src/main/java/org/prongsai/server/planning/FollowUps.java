package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed on a day, and the follow-ups that people tick. */
@Service
public class FollowUps {

  private final PlanStore plans;
  private final ReportStore reports;
  private final TaskStore tasks;
  private final StepStore steps;
  private final AuditTrail audit;

  FollowUps(PlanStore plans, ReportStore reports, TaskStore tasks, StepStore steps, AuditTrail audit) {
    this.steps = steps;
    this.plans = plans;
    this.reports = reports;
    this.tasks = tasks;
    this.audit = audit;
  }

  /**
   * All that is late or due within some days in all plans of an agency, the earliest first.
   *
   * @param ahead days after today to look ahead
   */
  public List<Due> due(long agency, LocalDate today, int ahead) {
    return due(agency, plans.open(agency), today, ahead);
  }

  /** Of one activity only. */
  public List<Due> due(Activity activity, LocalDate today, int ahead) {
    return due(activity.agency(), List.of(activity), today, ahead);
  }

  /** Of some activities of an agency only. */
  public List<Due> due(long agency, List<Activity> activities, LocalDate today, int ahead) {
    List<Activity> open = activities.stream().filter(activity -> activity.state().isOpen()).toList();
    Map<Long, Integer> years = years(agency);
    Long[] ids = open.stream().map(Activity::id).toArray(Long[]::new);
    Map<Long, List<DueRules.Mark>> reported = reports.marks(agency, ids);
    Map<Long, List<DueRules.Mark>> ticked = tasks.ticks(agency, ids).stream().collect(Collectors.groupingBy(Tick::task,
        Collectors.mapping(tick -> new DueRules.Mark(null, tick.task(), tick.day(), tick.round()), Collectors.toList())));
    Map<Long, List<StepDone>> done = steps.of(agency, ids);
    List<Due> due = new ArrayList<>();
    for (Activity activity : open) {
      List<DueRules.Mark> own = activity.planned().followUp().stream()
          .flatMap(task -> ticked.getOrDefault(task.id(), List.of()).stream()).toList();
      due.addAll(DueRules.of(activity, years.getOrDefault(activity.plan(), 0),
          reported.getOrDefault(activity.id(), List.of()), own,
          places(done.getOrDefault(activity.id(), List.of())), today, ahead));
    }
    due.sort(Comparator.comparing(Due::due).thenComparing(Due::activity).thenComparing(Due::kind));
    return List.copyOf(due);
  }

  private Map<Long, Integer> years(long agency) {
    Map<Long, Integer> years = new HashMap<>();
    plans.plans(agency).forEach(plan -> years.put(plan.id(), plan.fiscalYear()));
    return years;
  }

  private static Set<Integer> places(List<StepDone> done) {
    return done.stream().map(StepDone::place).collect(Collectors.toSet());
  }

  /** The steps that are done, with their days, by activity; the earliest first. */
  public Map<Long, List<StepDone>> stepsDone(long agency, Collection<Long> activities) {
    return steps.of(agency, activities.toArray(Long[]::new));
  }

  /**
   * The steps and follow-ups of an activity that can be ticked; none when it is not open.
   *
   * @param ahead days after today up to which rounds are near
   */
  public List<Tickable> tickable(Activity activity, LocalDate today, int ahead) {
    return !activity.state().isOpen() ? List.of() : TickRules.of(activity,
        new FiscalYear(years(activity.agency()).getOrDefault(activity.plan(), FiscalYear.of(today).year())),
        due(activity, today, ahead),
        places(steps.of(activity.agency(), activity.id()).getOrDefault(activity.id(), List.of())));
  }

  /** Ticks steps and follow-ups together. */
  @Transactional
  public void tick(Author by, Activity activity, Ticking ticking) {
    for (Tickable each : ticking.done()) {
      Long task = each.task();
      Integer step = each.step();
      if (task != null) {
        tick(by, task, ticking.day(), each.round(), ticking.note());
      } else if (step != null) {
        steps.add(by.agency(), new StepDone(activity.id(), step, ticking.day(), by.account(), by.name(), ticking.note()),
            each.text());
        audit.record(by, new Change(Written.ACTIVITY, activity.id(), "ticked", new TreeMap<>(), new TreeMap<>(Map.of(
            "step", each.text(), "day", ticking.day(), "note", ticking.note()))));
      }
    }
  }

  /** What was ticked of the follow-ups of some activities, the oldest first. */
  public List<Tick> ticks(long agency, Collection<Long> activities) {
    return tasks.ticks(agency, activities.toArray(Long[]::new));
  }

  /**
   * Ticks a follow-up.
   *
   * @param round due day of the round that it answers, from {@link Due#round()}; null when the task has no rounds
   * @param note may be empty
   */
  @Transactional
  public void tick(Author by, long task, LocalDate day, @Nullable LocalDate round, String note) {
    long activity = tasks.activityOf(by.agency(), task).orElseThrow();
    tasks.tick(by.agency(), new Tick(by.agency(), task, day, round, by.account(), by.name(), note.strip()));
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("task", task);
    fields.put("day", day);
    fields.put("round", round);
    fields.put("note", note.strip());
    audit.record(by, new Change(Written.ACTIVITY, activity, "ticked", new TreeMap<>(), new TreeMap<>(fields)));
  }

  /** The activity of a follow-up; null when the agency has no such follow-up. */
  public @Nullable Long activityOf(long agency, long task) {
    return tasks.activityOf(agency, task).orElse(null);
  }
}
