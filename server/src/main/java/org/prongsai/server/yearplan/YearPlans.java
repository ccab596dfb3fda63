package org.prongsai.server.yearplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.year.CriteriaLibrary;
import org.springframework.stereotype.Component;

/** The plans of a year and the items that they write. */
@Component
class YearPlans {

  private final Plans plans;
  private final CriteriaLibrary library;

  YearPlans(Plans plans, CriteriaLibrary library) {
    this.plans = plans;
    this.library = library;
  }

  /** Every kind but the integrity measures, which have pages of their own. */
  List<PlanShown> of(Agency agency, int year) {
    return Stream.of(PlanKind.values()).filter(kind -> kind != PlanKind.INTEGRITY_MEASURES)
        .map(kind -> of(agency, year, kind)).toList();
  }

  PlanShown of(Agency agency, int year, PlanKind kind) {
    List<Activity> activities = plans.find(agency.id(), year, kind.code()).map(plans::activities).orElse(List.of());
    return new PlanShown(kind, activities, library.usual(year).items().stream()
        .filter(item -> item.from().contains(kind.code())).map(item -> item.code()).toList());
  }

  /** An activity of that plan; empty when it belongs to another. */
  Optional<Activity> activity(Agency agency, int year, PlanKind kind, long id) {
    Optional<Plan> plan = plans.find(agency.id(), year, kind.code());
    return plans.activity(agency.id(), id).filter(each -> plan.isPresent() && plan.get().id() == each.plan());
  }
}
