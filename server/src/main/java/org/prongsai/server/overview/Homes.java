package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.calendar.AssessmentCalendar;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Ui;
import org.prongsai.server.year.Results;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** Puts the first screen together from what the modules know. */
@Component
class Homes {

  private static final int DAYS_AHEAD = 30;

  private final Results results;
  private final Plans plans;
  private final FollowUps followUps;
  private final PaperTasks papers;
  private final OwnWork own;
  private final Agencies agencies;
  private final AssessmentCalendar calendar;

  Homes(Results results, Plans plans, FollowUps followUps, PaperTasks papers, OwnWork own, Agencies agencies,
      AssessmentCalendar calendar) {
    this.papers = papers;
    this.own = own;
    this.results = results;
    this.plans = plans;
    this.followUps = followUps;
    this.agencies = agencies;
    this.calendar = calendar;
  }

  Home of(Person person, FiscalYear year, LocalDate today, Ui ui) {
    long agency = person.agency().id();
    List<Activity> measures = plans.find(agency, year.year(), Plan.INTEGRITY_MEASURES).map(plans::activities).orElse(List.of());
    Map<Long, String> units = agencies.units(agency).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    List<Due> dues = followUps.due(agency, measures, today, DAYS_AHEAD);
    String office = person.office() + "/" + year.year();
    Standing standing = results.latest(agency, year.year()).map(result -> Standing.of(result, ui.language())).orElse(null);
    var dueTasks = new DueTasks(units, measures.stream().collect(Collectors.toMap(Activity::id, Activity::name)), today,
        office, ui);
    List<Task> late = dueTasks.ofOthers(dues.stream().filter(due -> !OwnWork.isOf(person, due) && due.isLate(today)).toList());
    int lateInAll = (int) dues.stream().filter(due -> due.isLate(today)).map(Due::activity).distinct().count();
    boolean brought = results.of(agency, year.year() - 1).isPresent();
    NextStep next = person.may(Deed.PLAN_MEASURES) ? NextStep.of(year.year(), FiscalYear.of(today).year(), brought,
        measures, lateInAll, papers.onTheirWay(person, year.year())) : null;
    return new Home(year.year(), standing, next,
        Waiting.of(own.of(person, dues, dueTasks, ui), OwnWork.rest(person, office)),
        own.owed(person, measures, office, ui), own.steads(person, dues),
        Waiting.of(late, office + "/measures?due=late"),
        new Calendar(year, today, person.office())
            .months(measures, calendar.steps(agency, year.year(), ui.language()), ui), counts(measures));
  }

  private static List<Home.Count> counts(List<Activity> measures) {
    return Arrays.stream(ActivityState.values()).map(state -> {
      int number = (int) measures.stream().filter(measure -> measure.state() == state).count();
      return new Home.Count(state.status(), number, measures.isEmpty() ? 0 : Math.round(number * 100f / measures.size()));
    }).filter(count -> count.number() > 0).toList();
  }
}
