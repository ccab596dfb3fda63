package org.prongsai.server.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Due;
import org.prongsai.server.year.Results;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** Puts the monthly brief together from what the modules know. */
@Component
class Briefs {

  private static final int DAYS_AHEAD = 30;

  private final Results results;
  private final WorkOnDay past;
  private final Papers papers;
  private final Agencies agencies;

  Briefs(Results results, WorkOnDay past, Papers papers, Agencies agencies) {
    this.results = results;
    this.past = past;
    this.papers = papers;
    this.agencies = agencies;
  }

  /** The work of a month as it stood at its end; as it stands today while the month runs. */
  WorkOnDay.Work work(long agency, YearMonth month, LocalDate today) {
    return past.on(agency, FiscalYear.of(month.atEndOfMonth()).year(), asOf(month, today), DAYS_AHEAD);
  }

  static LocalDate asOf(YearMonth month, LocalDate today) {
    return today.isBefore(month.atEndOfMonth()) ? today : month.atEndOfMonth();
  }

  Brief of(Person reader, YearMonth month, LocalDate today, Language language) {
    long agency = reader.agency().id();
    int year = FiscalYear.of(month.atEndOfMonth()).year();
    LocalDate day = asOf(month, today);
    WorkOnDay.Work work = work(agency, month, today);
    Map<Long, String> units = agencies.units(agency).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    Function<Long, String> office = activity -> reader.office() + "/" + work.years().getOrDefault(activity, year);
    List<Due> dues = work.dues();
    Map<Long, String> names = Stream.concat(work.ofYear().stream(), work.earlier().stream())
        .collect(Collectors.toMap(Activity::id, Activity::name));
    List<Brief.Line> late = lines(dues.stream().filter(due -> !due.executive() && due.isLate(day)), names, units, office);
    List<Brief.Line> coming = lines(dues.stream().filter(due -> !due.executive() && !due.isLate(day)), names, units, office);
    List<BriefRules.Late> lateWork = dues.stream().filter(due -> !due.executive() && due.isLate(day))
        .map(due -> new BriefRules.Late(due.activity(), name(due, units))).distinct().toList();
    List<Brief.Line> decisions = decisions(reader, work, names, office);
    int waiting = papers.waitingFor(reader).size();
    Brief.Counts counts = counts(work, day);
    return new Brief(month, year, day, day.isBefore(today),
        results.latest(agency, year).map(result -> Standing.of(result, language)).orElse(null), counts,
        finished(work.ofYear(), month, units, office), late, coming, decisions,
        BriefRules.ask(waiting, decisions.size() - waiting, lateWork, reader.may(Deed.PLAN_MEASURES) ? counts.drafts() : 0));
  }

  private static Brief.Counts counts(WorkOnDay.Work work, LocalDate today) {
    List<Activity> activities = work.ofYear();
    return new Brief.Counts(
        count(activities, ActivityState.AGREED) + count(activities, ActivityState.UNDER_WAY) + count(activities, ActivityState.DONE),
        count(activities, ActivityState.DONE), count(activities, ActivityState.UNDER_WAY),
        count(activities, ActivityState.AGREED),
        late(work, today),
        count(activities, ActivityState.DRAFTED), work.earlier().size());
  }

  /** Measures of the year of which something is late, as the list below tells them. */
  private static int late(WorkOnDay.Work work, LocalDate day) {
    return (int) work.dues().stream().filter(due -> !due.executive() && due.isLate(day)).map(Due::activity).distinct()
        .filter(late -> work.ofYear().stream().anyMatch(each -> each.id() == late)).count();
  }

  private static int count(List<Activity> activities, ActivityState state) {
    return (int) activities.stream().filter(each -> each.state() == state).count();
  }

  private static List<Brief.Line> finished(List<Activity> activities, YearMonth month, Map<Long, String> units,
      Function<Long, String> office) {
    return activities.stream().filter(each -> each.state() == ActivityState.DONE && each.lastReport() != null
        && YearMonth.from(Objects.requireNonNull(each.lastReport())).equals(month))
        .map(each -> new Brief.Line(each.name(), each.planned().units().stream().findFirst().map(units::get).orElse(""),
            Message.of("overview.brief.on", Objects.requireNonNull(each.lastReport())), office.apply(each.id()) + "/measures/" + each.id()))
        .toList();
  }

  /** One line for each activity, however many units owe something of it; the earliest day is told. */
  private static List<Brief.Line> lines(Stream<Due> dues, Map<Long, String> names, Map<Long, String> units,
      Function<Long, String> office) {
    return dues.collect(Collectors.groupingBy(Due::activity, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(same -> new Brief.Line(names.getOrDefault(same.getFirst().activity(), ""), same.stream().map(due -> name(due, units))
            .filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", ")),
            Message.of("overview.brief.due", same.getFirst().due()), office.apply(same.getFirst().activity()) + "/measures/"
                + same.getFirst().activity()))
        .toList();
  }

  private static String name(Due due, Map<Long, String> units) {
    return due.unit() == null ? "" : units.getOrDefault(due.unit(), "");
  }

  private List<Brief.Line> decisions(Person reader, WorkOnDay.Work work, Map<Long, String> names,
      Function<Long, String> office) {
    List<Brief.Line> decisions = new ArrayList<>(papers.waitingFor(reader).stream().map(paper -> new Brief.Line(
        paper.subject(), paper.from(),
        Message.of("overview.brief.since", Bangkok.day(paper.since())), paper.path())).toList());
    if (reader.may(Deed.FOLLOW_UP)) {
      work.dues().stream().filter(Due::executive).forEach(due -> decisions.add(new Brief.Line(due.text(),
          names.getOrDefault(due.activity(), ""), Message.of("overview.brief.due", due.due()), office.apply(due.activity()) + "/follow-up")));
    }
    return decisions;
  }
}
