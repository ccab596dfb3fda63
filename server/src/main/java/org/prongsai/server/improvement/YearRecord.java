package org.prongsai.server.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Place;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Task;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency's measures of a year in the form from which papers are composed, both ways. */
@Service
public class YearRecord {

  private final Measures measures;
  private final YearRows rows;
  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final Findings findings;
  private final CriteriaLibrary library;

  YearRecord(Measures measures, YearRows rows, Plans plans, Progress progress, FollowUps followUps, Agencies agencies,
      Findings findings, CriteriaLibrary library) {
    this.measures = measures;
    this.rows = rows;
    this.plans = plans;
    this.progress = progress;
    this.followUps = followUps;
    this.agencies = agencies;
    this.findings = findings;
    this.library = library;
  }

  /**
   * The agency's year as papers need it: results of the year before, what the agency states of its weaknesses, measures
   * with all that was reported, in the order of the criteria. What there is none of is left empty.
   *
   * @param year fiscal year of the work, Buddhist era
   */
  public AgencyYear of(Agency agency, int year) {
    return of(agency, year, Reach.ALL);
  }

  AgencyYear of(Agency agency, int year, Reach reach) {
    Optional<Result> result = findings.result(agency.id(), year);
    Criteria criteria = findings.criteria(agency.id(), year);
    List<Measure> told = measures.of(agency.id(), year).stream().filter(YearRecord::isOfThePlan)
        .filter(measure -> !reach.agreed() || measure.activity().state() != ActivityState.DRAFTED)
        .map(measure -> placed(measure, criteria)).toList();
    List<AgencyYear.Row> sorted = RowOrder.sorted(rows.of(agency, told, reach), criteria);
    // What is disclosed goes by the criteria of the year itself, where they are known already.
    Criteria serves = Optional.of(library.usual(year)).filter(known -> known.fiscalYear() == year)
        .filter(known -> known.framework().equals(criteria.framework())).orElse(criteria);
    List<AgencyYear.GivenScore> scores = result.map(YearRecord::scores).orElse(List.of());
    return new AgencyYear(
        new AgencyYear.Agency(agency.name(), agency.kind(), agency.district(), agency.province(), null), year,
        result.map(Result::year).orElse(year - 1), criteria.id(), serves.id(), List.of(), List.of(),
        agency.sample() == Agency.Sample.INVENTED, List.of(), List.of(), List.of(), null, scores,
        findings.written(agency.id(), year), sorted, List.of(), null, null, null, null);
  }

  private static List<AgencyYear.GivenScore> scores(Result result) {
    return result.entered().scores().stream().map(score -> new AgencyYear.GivenScore(score.code(), score.part(), null,
        score.score(), null, Place.NOWHERE)).toList();
  }

  /** The measures of a year as rows, in the order of the plan; what was dropped is not among them. */
  public List<AgencyYear.Row> rows(Agency agency, int year) {
    return rows.of(agency, measures.of(agency.id(), year).stream().filter(YearRecord::isOfThePlan).toList(), Reach.ALL);
  }

  /** Under the heading to which its code belongs; its own words stay its own. */
  private static Measure placed(Measure measure, Criteria criteria) {
    MeasureFacts about = measure.about();
    return new Measure(measure.activity(), about.under(criteria).saying(about.topic(), about.issue()));
  }

  private static boolean isOfThePlan(Measure measure) {
    return measure.activity().state() != ActivityState.DROPPED;
  }

  /** One measure as a row. */
  AgencyYear.Row row(Agency agency, Measure measure) {
    return rows.of(agency, List.of(measure), Reach.ALL).getFirst();
  }

  /**
   * Takes over rows and findings of an agency-year file, with what its reports say. Nobody is asked for a share.
   *
   * @param upTo the day up to which the file reports, for reports that bear no date of their own
   */
  @Transactional
  public void enter(Author by, AgencyYear year, LocalDate upTo) {
    List<Unit> units = agencies.units(by.agency());
    RowPlan reading = new RowPlan(year.fiscalYear(), units, OfficialWords::isExecutive, OfficialWords::isEveryUnit);
    Plan plan = plans.open(by, year.fiscalYear(), Measures.KIND);
    for (AgencyYear.Row row : year.rows()) {
      Activity activity = plans.enter(by, plan, reading.planned(row), RowPlan.state(row), null);
      reading.told(row, upTo).forEach(told -> progress.enter(by, activity.id(), null, told));
      row.followedUp().forEach(done -> activity.planned().followUp().stream()
          .filter(task -> task.text().equals(done.text())).map(Task::id).filter(Objects::nonNull).findFirst()
          .ifPresent(task -> followUps.tick(by, task, done.day(), null, done.note() == null ? "" : done.note())));
    }
    for (AgencyYear.Finding found : year.findings()) {
      Finding finding = Finding.of(found, false);
      findings.keep(by, year.fiscalYear(), finding, finding);
    }
  }
}
