package org.prongsai.server.yearplan;

import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The yearly plans, and one of them. */
@Controller
class PlanPages {

  static final String LIST = "/office/{agency}/{year:25\\d\\d}/plans";
  static final String PLAN = LIST + "/{kind:[a-z-]+}";

  private final YearPlans years;
  private final Plans plans;

  PlanPages(YearPlans years, Plans plans) {
    this.years = years;
    this.plans = plans;
  }

  @GetMapping(LIST)
  @Allowed(Deed.SEE_PLANS)
  Reply list(Person person, @PathVariable int year) {
    return Page.of("yearplan/plans", "year", year, "path", person.office() + "/" + year + "/plans", "plans",
        years.of(person.agency(), year));
  }

  @GetMapping(PLAN)
  @Allowed(Deed.SEE_PLANS)
  Reply plan(Person person, @PathVariable int year, @PathVariable String kind) {
    PlanKind of = kind(kind);
    return Page.of("yearplan/plan", "year", year, "path", path(person, year, of), "office", person.office() + "/" + year,
        "plan", years.of(person.agency(), year, of), "mayKeep", person.may(Deed.KEEP_PLANS));
  }

  /** Agrees all that is drafted: units are asked for their parts from then on. */
  @PostMapping(PLAN + "/agree")
  @Allowed(Deed.KEEP_PLANS)
  Reply agree(Person person, @PathVariable int year, @PathVariable String kind) {
    PlanShown plan = years.of(person.agency(), year, kind(kind));
    int agreed = 0;
    for (Activity activity : plan.activities()) {
      if (activity.state() == ActivityState.DRAFTED) {
        plans.move(person.author(), activity.id(), ActivityMove.AGREE, "");
        agreed++;
      }
    }
    return GoTo.path(path(person, year, plan.kind())).saying("yearplan.agreed", agreed);
  }

  /** @throws NotThere for a kind that has no pages here */
  static PlanKind kind(String code) {
    return PlanKind.of(code).filter(kind -> kind != PlanKind.INTEGRITY_MEASURES).orElseThrow(NotThere::new);
  }

  static String path(Person person, int year, PlanKind kind) {
    return person.office() + "/" + year + "/plans/" + kind.code();
  }
}
