package org.prongsai.server.yearplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Saved;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing an activity of a yearly plan. */
@Controller
class ActivityPages {

  private static final String NEW = PlanPages.PLAN + "/new";
  private static final String ONE = PlanPages.PLAN + "/{id:\\d+}";
  private static final int CONFLICT = 409;

  private final YearPlans years;
  private final Plans plans;
  private final Agencies agencies;
  private final AuditTrail audit;

  ActivityPages(YearPlans years, Plans plans, Agencies agencies, AuditTrail audit) {
    this.years = years;
    this.plans = plans;
    this.agencies = agencies;
    this.audit = audit;
  }

  @GetMapping(NEW)
  @Allowed(Deed.KEEP_PLANS)
  Reply fresh(Person person, @PathVariable int year, @PathVariable String kind) {
    return page(person, year, PlanPages.kind(kind), null, ActivityForm.filled(blank(year)).with("name", ""), null);
  }

  @PostMapping(NEW)
  @Allowed(Deed.KEEP_PLANS)
  Reply add(Person person, @PathVariable int year, @PathVariable String kind, Form form) {
    PlanKind of = PlanPages.kind(kind);
    Planned typed = form(person, year).read(form, blank(year));
    if (!form.isSound()) {
      return page(person, year, of, null, form, null).refused();
    }
    Plan plan = plans.open(person.author(), year, of.code());
    plans.add(person.author(), plan, typed, null);
    GoTo there = GoTo.path(PlanPages.path(person, year, of) + (form.has("another") ? "/new" : ""));
    return there.saying("yearplan.added", typed.name());
  }

  @GetMapping(ONE)
  @Allowed(Deed.KEEP_PLANS)
  Reply edit(Person person, @PathVariable int year, @PathVariable String kind, @PathVariable long id) {
    PlanKind of = PlanPages.kind(kind);
    Activity activity = activity(person, year, of, id);
    return page(person, year, of, activity, ActivityForm.filled(activity.planned()).with("version", activity.version()), null);
  }

  @PostMapping(ONE)
  @Allowed(Deed.KEEP_PLANS)
  Reply save(Person person, @PathVariable int year, @PathVariable String kind, @PathVariable long id, Form form, Ui ui) {
    PlanKind of = PlanPages.kind(kind);
    Activity now = activity(person, year, of, id);
    ActivityForm.choose(form, now.planned());
    Planned typed = form(person, year).read(form, now.planned());
    if (!form.isSound()) {
      return page(person, year, of, now, form, null).refused();
    }
    Long version = form.id("version");
    return switch (plans.change(person.author(), id, version == null ? 0 : version.intValue(), typed)) {
      case Saved.Done(Activity saved) -> GoTo.path(PlanPages.path(person, year, of)).saying("yearplan.saved", saved.name());
      case Saved.Stale(Planned base, Activity theirs) -> {
        form.with("version", theirs.version());
        yield page(person, year, of, theirs, form, form(person, year).differences(ui, form, theirs.planned()))
            .withStatus(CONFLICT);
      }
    };
  }

  /** Takes an activity out of the plan: it stays in the record with the reason. */
  @PostMapping(ONE + "/drop")
  @Allowed(Deed.KEEP_PLANS)
  Reply drop(Person person, @PathVariable int year, @PathVariable String kind, @PathVariable long id, Form form) {
    PlanKind of = PlanPages.kind(kind);
    Activity now = activity(person, year, of, id);
    String reason = form.required("reason", Message.of("yearplan.drop.reason"));
    if (!form.isSound()) {
      Form again = ActivityForm.filled(now.planned()).with("version", now.version()).with("reason", form.text("reason"));
      form.wrongs().forEach(wrong -> again.wrong(wrong.field(), wrong.problem()));
      return page(person, year, of, now, again, null).refused();
    }
    plans.move(person.author(), id, ActivityMove.DROP, reason);
    return GoTo.path(PlanPages.path(person, year, of)).saying("yearplan.dropped", now.name());
  }

  private Activity activity(Person person, int year, PlanKind kind, long id) {
    return years.activity(person.agency(), year, kind, id).orElseThrow(NotThere::new);
  }

  private ActivityForm form(Person person, int year) {
    return new ActivityForm(year, agencies.units(person.agency().id()));
  }

  private Page page(Person person, int year, PlanKind kind, @Nullable Activity activity, Form form,
      @Nullable List<Difference> differences) {
    List<Unit> units = agencies.units(person.agency().id()).stream().filter(unit -> !unit.ended()).toList();
    return Page.of("yearplan/activity", "form", form, "year", year, "kind", kind, "path",
        PlanPages.path(person, year, kind), "id", activity == null ? 0L : activity.id(), "units", units, "readings",
        form(person, year).readings(form), "differences", differences == null ? List.of() : differences, "who",
        activity == null ? "" : who(person, activity.id()), "mayDrop", activity != null && ActivityMove.DROP.leadsFrom(activity.state()));
  }

  private String who(Person person, long id) {
    return audit.of(person.agency().id(), "activity", id).stream().filter(entry -> entry.deed().equals("changed"))
        .map(Entry::name).findFirst().orElse("");
  }

  /** A new activity lasts the fiscal year unless somebody says otherwise. */
  private static Planned blank(int year) {
    List<Timing> whole = new ArrayList<>(
        List.of(Timing.read(ThaiDates.official(new FiscalYear(year).days()), Timing.Role.PERIOD, year)));
    return Planned.named("–").withTimings(whole);
  }
}
