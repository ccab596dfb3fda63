package org.prongsai.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.Afterwards.Work;
import org.prongsai.server.demo.Afterwards.YearlyPlan;
import org.prongsai.server.disclosure.Disclosures;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The yearly plans of an invented agency, how far they are, and what it has published of its checklist. */
@Component
@Order(6)
class PlansOfSample implements YearPart {

  private final Agencies agencies;
  private final Plans plans;
  private final Progress progress;
  private final Disclosures disclosures;
  private final SamplePeople people;

  PlansOfSample(Agencies agencies, Plans plans, Progress progress, Disclosures disclosures, SamplePeople people) {
    this.agencies = agencies;
    this.plans = plans;
    this.progress = progress;
    this.disclosures = disclosures;
    this.people = people;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    int year = sample.year().fiscalYear();
    sample.afterwards().plans().forEach(each -> bring(agency, by, year, each, false));
    if (!sample.afterwards().published().isEmpty()) {
      disclosures.publish(people.holding(agency, Role.OFFICER).author(), agency, year, sample.afterwards().published());
    }
  }

  /** @param over whether the year is long over: then nothing of it is still owed, whatever was reported last */
  void bring(Agency agency, Author by, int year, YearlyPlan each, boolean over) {
    Map<String, Unit> units = agencies.units(agency.id()).stream().collect(Collectors.toMap(Unit::name, unit -> unit));
    Plan plan = plans.open(by, year, each.kind().code());
    each.activities().forEach(work -> enter(by, plan, work, over, Objects.requireNonNull(units.get(work.unit()), work.unit())));
  }

  private void enter(Author by, Plan plan, Work work, boolean over, Unit unit) {
    List<Timing> timings = new ArrayList<>(List.of(Timing.read(work.period(), Timing.Role.PERIOD, plan.fiscalYear())));
    Planned planned = new Planned(work.name(), List.of(), List.of(), List.of(new Owner(unit.name(), unit.id())), null, timings,
        budget(work.baht(), work.source()), work.indicators(), List.of(), new TreeMap<>());
    long id = plans.enter(by, plan, planned, over || work.standing() == Standing.DONE ? ActivityState.DONE : ActivityState.UNDER_WAY,
        null).id();
    progress.enter(by, id, unit.id(), new Report.Told(work.day(), null, false, work.standing(), Stated.of(work.progress()),
        Stated.UNSAID, Stated.UNSAID, answer(work.problems()), answer(work.suggestions()), budget(work.spent(), null), event(work),
        List.of(), List.of(), List.of()));
  }

  private static Report.@Nullable Event event(Work work) {
    return work.eventDay() == null ? null : new Report.Event(work.eventDay(), work.eventPlace(), work.participants());
  }

  private static Stated answer(List<String> said) {
    return said.isEmpty() ? Stated.NONE : Stated.of(said);
  }

  private static Budget budget(@Nullable Integer baht, @Nullable String source) {
    return baht == null ? Budget.NONE : new Budget(false, baht * 100L, source);
  }
}
