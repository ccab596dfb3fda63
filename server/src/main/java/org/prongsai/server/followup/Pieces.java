package org.prongsai.server.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** Cuts a year's plans into the pieces of the units. */
@Component
class Pieces {

  /** How far the lists look ahead. */
  static final int DAYS_AHEAD = 30;

  private static final Comparator<LocalDate> LAST_WHEN_NONE = Comparator.nullsLast(Comparator.naturalOrder());

  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final Clock clock;

  Pieces(Plans plans, Progress progress, FollowUps followUps, Agencies agencies, Clock clock) {
    this.plans = plans;
    this.progress = progress;
    this.followUps = followUps;
    this.agencies = agencies;
    this.clock = clock;
  }

  LocalDate today() {
    return Bangkok.day(clock.instant());
  }

  /** The units for which a person may report, in the agency's order; those that ended are left out. */
  List<Unit> unitsOf(Person person) {
    return agencies.units(person.agency().id()).stream()
        .filter(unit -> !unit.ended() && person.may(Deed.REPORT_PROGRESS, unit.id())).toList();
  }

  /**
   * A fiscal year's work.
   *
   * @param activities in whatever state
   * @param dues what is owed of them, the earliest first
   * @param pieces those that somebody works on or has finished, the most urgent first
   */
  record Year(List<Activity> activities, List<Due> dues, List<Piece> pieces) {}

  Year of(long agency, int year) {
    List<Activity> activities = plans.all(agency).stream().filter(plan -> plan.fiscalYear() == year)
        .flatMap(plan -> plans.activities(plan).stream()).toList();
    List<Due> dues = followUps.due(agency, activities, today(), DAYS_AHEAD);
    return new Year(activities, dues, cut(agency, activities.stream().filter(Pieces::isAgreed).toList(), dues));
  }

  private List<Piece> cut(long agency, List<Activity> activities, List<Due> owed) {
    LocalDate today = today();
    Map<Long, List<Report>> reports = progress.reports(agency, activities.stream().map(Activity::id).toList());
    Map<Long, List<Due>> dues = owed.stream().collect(Collectors.groupingBy(Due::activity));
    Map<Long, String> units = agencies.units(agency).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    List<Piece> pieces = new ArrayList<>();
    for (Activity activity : activities) {
      Set<Long> owning = units(activity);
      for (Long unit : owning.isEmpty() ? Collections.<Long>singleton(null) : owning) {
        pieces.add(piece(activity, unit, unit == null ? "" : units.getOrDefault(unit, ""),
            dues.getOrDefault(activity.id(), List.of()), reports.getOrDefault(activity.id(), List.of()), today));
      }
    }
    return sorted(pieces, today);
  }

  private static List<Piece> sorted(List<Piece> pieces, LocalDate today) {
    record Dated(Piece piece, @Nullable LocalDate due) {}
    return pieces.stream().map(piece -> new Dated(piece, piece.due(today)))
        .sorted(Comparator.comparing((Dated dated) -> !dated.piece().isReturned())
            .thenComparing(Dated::due, LAST_WHEN_NONE).thenComparing(dated -> dated.piece().activity().place()))
        .map(Dated::piece).toList();
  }

  /** Whether the activity belongs to a plan of that fiscal year. */
  boolean isOfYear(Activity activity, int year) {
    return plans.all(activity.agency()).stream().anyMatch(plan -> plan.id() == activity.plan() && plan.fiscalYear() == year);
  }

  /**
   * One piece; empty when the agency has no such activity that year or the unit has nothing to do with it.
   *
   * @param unit null for the activity as a whole
   */
  Optional<Piece> find(long agency, int year, long activity, @Nullable Long unit) {
    return plans.activity(agency, activity).filter(each -> isOfYear(each, year)).filter(Pieces::isAgreed)
        .filter(each -> unit == null || units(each).contains(unit))
        .map(each -> piece(each, unit, agencies.units(agency).stream().filter(one -> Objects.equals(one.id(), unit)).map(Unit::name)
            .findFirst().orElse(""), followUps.due(each, today(), DAYS_AHEAD), progress.reports(each), today()));
  }

  /** The units that own it or were asked for a part of it. */
  static Set<Long> units(Activity activity) {
    Set<Long> units = new LinkedHashSet<>(activity.planned().units());
    activity.shares().stream().map(Share::unit).forEach(units::add);
    return units;
  }

  private static boolean isAgreed(Activity activity) {
    return activity.state().isOpen() || activity.state() == ActivityState.DONE;
  }

  private static Piece piece(Activity activity, @Nullable Long unit, String name, List<Due> dues, List<Report> reports,
      LocalDate today) {
    return new Piece(activity, unit, name,
        dues.stream().filter(due -> !due.executive() && Objects.equals(due.unit(), unit)).toList(),
        reports.stream().filter(report -> report.unit() == null || Objects.equals(report.unit(), unit)).toList(),
        unit != null && Objects.equals(activity.planned().compilingUnit(), unit), activity.owes(today));
  }
}
