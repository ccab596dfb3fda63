package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.audit.Sought;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.DueRules;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Tick;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The work of an agency as it stood at the end of a day. Reports, ticks and the moves between states are kept with their
 * days; what a plan says, who owns it and what was returned is told as it is now.
 */
@Component
class WorkOnDay {

  /**
   * @param ofYear the activities of the fiscal year
   * @param earlier those of earlier years that were still open
   * @param years the fiscal year of each
   * @param dues what was owed, the earliest first
   */
  record Work(List<Activity> ofYear, List<Activity> earlier, Map<Long, Integer> years, List<Due> dues) {

    /** Whether there is anything of which executives have to be told. */
    boolean isAny() {
      return !earlier.isEmpty()
          || ofYear.stream().anyMatch(each -> each.state().isOpen() || each.state() == ActivityState.DONE);
    }
  }

  /** What the trail says of later days. @param states before the first later move @param drafted and {@code entered}: later */
  private record Later(Map<Long, ActivityState> states, Set<Long> drafted, Set<Long> entered) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ALL = 1_000_000;

  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final AuditTrail trail;

  WorkOnDay(Plans plans, Progress progress, FollowUps followUps, AuditTrail trail) {
    this.plans = plans;
    this.progress = progress;
    this.followUps = followUps;
    this.trail = trail;
  }

  /** @param ahead days after that day to look ahead */
  Work on(long agency, int year, LocalDate day, int ahead) {
    Later later = later(agency, day);
    Map<Long, Integer> years = new HashMap<>();
    List<Activity> now = now(agency, year, later.states().keySet(), years);
    Map<Long, List<Report>> reports = progress.reports(agency, years.keySet());
    List<Tick> ticks = followUps.ticks(agency, years.keySet()).stream().filter(tick -> !tick.day().isAfter(day)).toList();
    List<Activity> then = new ArrayList<>();
    List<Due> dues = new ArrayList<>();
    for (Activity activity : now) {
      List<Report> until = reports.getOrDefault(activity.id(), List.of()).stream()
          .filter(report -> !report.told().day().isAfter(day)).toList();
      ActivityState state = state(activity, until, later);
      if (state != null) {
        Activity past = PastRules.on(activity, state, until, day);
        then.add(past);
        dues.addAll(DueRules.of(past, Objects.requireNonNull(years.get(activity.id())), PastRules.marks(until),
            PastRules.ticked(past, ticks), day, ahead));
      }
    }
    dues.sort(Comparator.comparing(Due::due).thenComparing(Due::activity).thenComparing(Due::kind));
    return new Work(then.stream().filter(each -> Objects.equals(years.get(each.id()), year)).toList(),
        then.stream().filter(each -> !Objects.equals(years.get(each.id()), year) && each.state().isOpen()).toList(),
        years, List.copyOf(dues));
  }

  /** All of the year; of earlier years what is open today or was moved after the day, so that it may have been open then. */
  private List<Activity> now(long agency, int year, Set<Long> moved, Map<Long, Integer> years) {
    Map<Long, Plan> known = plans.all(agency).stream().filter(plan -> plan.fiscalYear() <= year)
        .collect(Collectors.toMap(Plan::id, plan -> plan));
    Map<Long, Activity> now = new LinkedHashMap<>();
    known.values().stream().filter(plan -> plan.fiscalYear() == year).flatMap(plan -> plans.activities(plan).stream())
        .forEach(each -> now.put(each.id(), each));
    Stream.concat(plans.openBefore(agency, year).stream(), moved.stream().filter(id -> !now.containsKey(id))
        .flatMap(id -> plans.activity(agency, id).stream())).filter(each -> known.containsKey(each.plan()))
        .forEach(each -> now.putIfAbsent(each.id(), each));
    now.values().forEach(each -> years.put(each.id(), Objects.requireNonNull(known.get(each.plan())).fiscalYear()));
    return List.copyOf(now.values());
  }

  /** Null when it was not there yet: a draft that somebody began later. What was entered later, from a paper, was there. */
  private static @Nullable ActivityState state(Activity activity, List<Report> until, Later later) {
    if (later.drafted().contains(activity.id())) {
      return null;
    }
    return later.entered().contains(activity.id()) ? PastRules.told(activity.state(), until)
        : later.states().getOrDefault(activity.id(), activity.state());
  }

  private Later later(long agency, LocalDate day) {
    Later later = new Later(new HashMap<>(), new HashSet<>(), new HashSet<>());
    Sought sought = new Sought(null, "activity", null, day.plusDays(1).atStartOfDay(Bangkok.ZONE).toInstant(), null);
    for (Entry entry : trail.find(agency, sought, 0, ALL)) {
      if (entry.deed().equals("moved")) {
        later.states().put(entry.subjectId(), ActivityState.valueOf(state(entry.before())));
      } else if (entry.deed().equals("created")) {
        (state(entry.after()).equals(ActivityState.DRAFTED.name()) ? later.drafted() : later.entered()).add(entry.subjectId());
      }
    }
    return later;
  }

  private static String state(String json) {
    return JSON.readTree(json).path("state").asString();
  }
}
