package org.prongsai.server.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.Duties;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Tickable;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Results;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** Gathers what the page of a measure shows. */
@Component
class MeasureViews {

  private static final int DAYS_AHEAD = 30;

  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final AuditTrail audit;
  private final Results results;
  private final CriteriaLibrary library;
  private final Papers papers;
  private final Effects effects;
  private final Clock clock;

  MeasureViews(Plans plans, Progress progress, FollowUps followUps, Agencies agencies, AuditTrail audit, Results results,
      CriteriaLibrary library, Papers papers, Effects effects, Clock clock) {
    this.plans = plans;
    this.progress = progress;
    this.followUps = followUps;
    this.agencies = agencies;
    this.audit = audit;
    this.results = results;
    this.library = library;
    this.papers = papers;
    this.effects = effects;
    this.clock = clock;
  }

  MeasureView of(Person person, int year, Measure measure) {
    Activity activity = measure.activity();
    long agency = person.agency().id();
    String list = MeasureListPages.path(person, year);
    List<ActivityMove> moves = ActivityMove.from(activity.state()).stream()
        .filter(move -> MeasurePages.mayMove(person, activity, move)).toList();
    return new MeasureView(measure, list + "/" + activity.id(), list, year, Bangkok.day(clock.instant()),
        agencies.units(agency), progress.reports(activity), followUps.ticks(agency, List.of(activity.id())),
        plans.comments(activity), audit.of(agency, "activity", activity.id()), topics(agency, year, measure),
        page(person, activity.continues()), plans.continuing(activity).stream().findFirst()
            .map(later -> page(person, later.id())).orElse(null),
        person.may(Deed.PLAN_MEASURES), Duties.mayCompile(person, activity), person.may(Deed.COMMENT),
        tickable(person, activity), followUps.stepsDone(agency, List.of(activity.id()))
            .getOrDefault(activity.id(), List.of()), lateSteps(activity), activity.shares().stream()
            .map(Share::unit).filter(unit -> person.may(Deed.REPORT_PROGRESS, unit)).collect(Collectors.toSet()), moves,
        papers.about(person, MeasureMemoPages.about(activity.id())),
        effects.of(agency, year, List.of(measure)));
  }

  List<Unit> units(Person person) {
    return agencies.units(person.agency().id()).stream().filter(unit -> !unit.ended()).toList();
  }

  /** What the person may tick now: the executives their own, the owning units and whoever plans the rest. */
  List<Tickable> tickable(Person person, Activity activity) {
    return followUps.tickable(activity, today(), DAYS_AHEAD).stream()
        .filter(each -> Duties.mayTick(person, activity, each.executive())).toList();
  }

  private Set<Integer> lateSteps(Activity activity) {
    return followUps.due(activity, today(), 0).stream().filter(due -> due.isLate(today())).map(Due::step)
        .filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return Bangkok.day(clock.instant());
  }

  /** The page of another year's measure; null where there is none. */
  private @Nullable String page(Person person, @Nullable Long id) {
    Activity activity = id == null ? null : plans.activity(person.agency().id(), id).orElse(null);
    return activity == null ? null : plans.all(person.agency().id()).stream()
        .filter(plan -> plan.id() == activity.plan()).map(Plan::fiscalYear).findFirst()
        .map(year -> MeasurePages.path(person, year, activity.id())).orElse(null);
  }

  private Map<String, String> topics(long agency, int year, Measure measure) {
    Criteria criteria = results.years(agency).stream().filter(entered -> entered.year() < year).findFirst()
        .flatMap(entered -> library.find(entered.criteria())).orElseGet(() -> library.usual(year - 1));
    Map<String, String> topics = new LinkedHashMap<>();
    for (String code : measure.about().codes()) {
      criteria.question(code).map(question -> question.text().th())
          .or(() -> criteria.item(code).map(item -> item.name().th())).ifPresent(text -> topics.put(code, text));
    }
    return topics;
  }
}
