package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed on a day, and the follow-ups that people tick. */
@Service
public class FollowUps {

  private final PlanStore plans;
  private final ReportStore reports;
  private final TaskStore tasks;
  private final AuditTrail audit;

  FollowUps(PlanStore plans, ReportStore reports, TaskStore tasks, AuditTrail audit) {
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
    Map<Long, Integer> years = new HashMap<>();
    plans.plans(agency).forEach(plan -> years.put(plan.id(), plan.fiscalYear()));
    List<Activity> open = plans.open(agency);
    Long[] ids = open.stream().map(Activity::id).toArray(Long[]::new);
    Map<Long, List<DueRules.Mark>> reported = reports.marks(agency, ids);
    Map<Long, List<DueRules.Mark>> ticked = tasks.ticks(agency, ids).stream().collect(Collectors.groupingBy(Tick::task,
        Collectors.mapping(tick -> new DueRules.Mark(null, tick.task(), tick.day(), tick.round()), Collectors.toList())));
    List<Due> due = new ArrayList<>();
    for (Activity activity : open) {
      List<DueRules.Mark> own = activity.planned().followUp().stream()
          .flatMap(task -> ticked.getOrDefault(task.id(), List.of()).stream()).toList();
      due.addAll(DueRules.of(activity, years.getOrDefault(activity.plan(), 0),
          reported.getOrDefault(activity.id(), List.of()), own, today, ahead));
    }
    due.sort(Comparator.comparing(Due::due).thenComparing(Due::activity).thenComparing(Due::kind));
    return List.copyOf(due);
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
