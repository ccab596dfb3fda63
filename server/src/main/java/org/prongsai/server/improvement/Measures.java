package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.server.audit.Author;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.NotThere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of integrity measures of an agency's year. */
@Service
class Measures {

  static final String KIND = Plan.INTEGRITY_MEASURES;

  private final Plans plans;

  Measures(Plans plans) {
    this.plans = plans;
  }

  /** In the order of the plan. */
  List<Measure> of(long agency, int year) {
    return plans.find(agency, year, KIND).map(plan -> plans.activities(plan).stream().map(Measure::of).toList())
        .orElse(List.of());
  }

  /** @throws NotThere when that year's plan of the agency has no such measure */
  Measure get(long agency, int year, long id) {
    Plan plan = plans.find(agency, year, KIND).orElseThrow(NotThere::new);
    return plans.activity(agency, id).filter(activity -> activity.plan() == plan.id()).map(Measure::of)
        .orElseThrow(NotThere::new);
  }

  @Transactional
  List<Activity> draft(Author by, int year, List<Planned> drafts) {
    Plan plan = plans.open(by, year, KIND);
    List<Activity> added = new ArrayList<>();
    drafts.forEach(planned -> added.add(plans.add(by, plan, planned, null)));
    return added;
  }

  /** @return how many drafts became agreed */
  @Transactional
  int agreeAll(Author by, int year) {
    plans.hold(by, of(by.agency(), year).stream().map(Measure::id).toList());
    List<Measure> drafts = of(by.agency(), year).stream()
        .filter(measure -> measure.activity().state() == ActivityState.DRAFTED).toList();
    drafts.forEach(measure -> plans.move(by, measure.id(), ActivityMove.AGREE, ""));
    return drafts.size();
  }

  /** @return how many measures changed */
  @Transactional
  int change(Author by, int year, Bulk bulk) {
    int changed = 0;
    plans.hold(by, bulk.ids());
    for (Measure measure : of(by.agency(), year)) {
      if (bulk.ids().contains(measure.id()) && change(by, measure.activity(), bulk)) {
        changed++;
      }
    }
    return changed;
  }

  private boolean change(Author by, Activity activity, Bulk bulk) {
    Planned planned = activity.planned();
    if (bulk.owner() != null) {
      planned = planned.withOwners(List.of(bulk.owner()), planned.compiler());
    }
    if (bulk.period() != null) {
      List<Timing> timings = new ArrayList<>(List.of(bulk.period()));
      planned.timings().stream().filter(timing -> timing.role() != Timing.Role.PERIOD).forEach(timings::add);
      planned = planned.withTimings(timings);
    }
    boolean rewritten = !planned.equals(activity.planned());
    if (rewritten) {
      plans.change(by, activity.id(), activity.version(), planned);
    }
    ActivityMove move = bulk.move();
    boolean moved = move != null && move.leadsFrom(activity.state());
    if (move != null && moved) {
      plans.move(by, activity.id(), move, bulk.reason());
    }
    return rewritten || moved;
  }

  /**
   * Takes measures on to another year: as drafts, linked to the old ones, which stay as they were.
   *
   * @return how many were taken on; those already taken on before are not taken on twice
   */
  @Transactional
  int carryOver(Author by, int fromYear, List<Long> ids, int year) {
    Plan plan = plans.open(by, year, KIND);
    int carried = 0;
    for (Measure old : of(by.agency(), fromYear)) {
      if (ids.contains(old.id()) && CarryRules.mayCarry(old) && !isCarried(old, plan)) {
        plans.add(by, plan, CarryRules.carried(old, year), old.id());
        carried++;
      }
    }
    return carried;
  }

  boolean isCarried(Measure old, Plan plan) {
    return plans.continuing(old.activity()).stream().anyMatch(activity -> activity.plan() == plan.id());
  }

  Optional<Plan> plan(long agency, int year) {
    return plans.find(agency, year, KIND);
  }
}
