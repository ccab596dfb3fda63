package org.prongsai.server.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.Afterwards.Told;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Register;
import org.prongsai.server.paperwork.Registers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The second half of an invented agency's year: its people finish what they can. */
@Component
@Order(4)
class WorkOfSample implements YearPart {

  private final Agencies agencies;
  private final Registers registers;
  private final Plans plans;
  private final Progress progress;
  private final SamplePeople people;

  WorkOfSample(Agencies agencies, Registers registers, Plans plans, Progress progress, SamplePeople people) {
    this.agencies = agencies;
    this.registers = registers;
    this.plans = plans;
    this.progress = progress;
    this.people = people;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    Afterwards afterwards = sample.afterwards();
    Map<String, Long> units = agencies.units(agency.id()).stream().collect(Collectors.toMap(Unit::name, Unit::id));
    afterwards.sections().forEach(
        section -> agencies.addUnit(by, section.name(), Unit.Kind.SECTION, units.get(section.below())));
    afterwards.committees().forEach(name -> agencies.addUnit(by, name, Unit.Kind.COMMITTEE, null));
    int year = sample.year().fiscalYear();
    afterwards.registers().forEach(book -> registers.open(by,
        new Register(agency.id(), 0, book.series(), book.name(), book.prefix(), false, false, year, book.beginsAt())));
    List<Activity> all = plans.all(agency.id()).stream().filter(plan -> plan.fiscalYear() == year)
        .map((Plan plan) -> plans.activities(plan)).flatMap(List::stream).toList();
    afterwards.reports().forEach(told -> report(agency, all, told, Objects.requireNonNull(units.get(told.unit()))));
  }

  private void report(Agency agency, List<Activity> all, Told told, long unit) {
    Activity activity = all.stream().filter(each -> List.of(each.planned().facts().getOrDefault("codes", "").split(" "))
        .contains(told.answers())).findFirst().orElseThrow();
    Author author = people.ofUnit(agency, unit).author();
    progress.report(author, activity.id(), unit, Report.Told.of(told.day(), Standing.DONE, Stated.of(told.progress()))
        .with(Stated.of(told.results()), Stated.UNSAID).proved(told.links(), List.of(), event(told)));
    if (plans.activity(agency.id(), activity.id()).orElseThrow().state().isOpen()) {
      plans.move(people.holding(agency, Role.OFFICER).author(), activity.id(), ActivityMove.FINISH, "");
    }
    if (told.comment() != null) {
      plans.comment(people.holding(agency, Role.CLERK).author(), activity.id(), told.comment());
    }
  }

  private static Report.@Nullable Event event(Told told) {
    return told.eventDay() == null ? null : new Report.Event(told.eventDay(), told.eventPlace(), told.participants());
  }
}
