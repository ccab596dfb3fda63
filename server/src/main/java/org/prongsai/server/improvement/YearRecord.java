package org.prongsai.server.improvement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.StepDone;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency's measures of a year in the form from which papers are composed, both ways. */
@Service
public class YearRecord {

  private final Measures measures;
  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final Findings findings;
  private final CriteriaLibrary library;

  YearRecord(Measures measures, Plans plans, Progress progress, FollowUps followUps, Agencies agencies,
      Findings findings, CriteriaLibrary library) {
    this.followUps = followUps;
    this.measures = measures;
    this.plans = plans;
    this.progress = progress;
    this.agencies = agencies;
    this.findings = findings;
    this.library = library;
  }

  /**
   * The agency's year as papers need it: results of the year before, what the agency states of its weaknesses, measures
   * with all that was reported. What there is none of is left empty.
   *
   * @param year fiscal year of the work, Buddhist era
   */
  public AgencyYear of(Agency agency, int year) {
    Optional<Result> result = findings.result(agency.id(), year);
    List<AgencyYear.Row> rows = rows(agency, year);
    Criteria criteria = result.map(Result::criteria).orElseGet(() -> library.usual(year - 1));
    // What is disclosed goes by the criteria of the year itself, where they are known already.
    Criteria serves = Optional.of(library.usual(year)).filter(known -> known.fiscalYear() == year)
        .filter(known -> known.framework().equals(criteria.framework())).orElse(criteria);
    List<AgencyYear.GivenScore> scores = result.map(YearRecord::scores).orElse(List.of());
    return new AgencyYear(
        new AgencyYear.Agency(agency.name(), agency.kind(), agency.district(), agency.province(), null), year,
        result.map(Result::year).orElse(year - 1), criteria.id(), serves.id(), List.of(), List.of(),
        agency.sample() == Agency.Sample.INVENTED, List.of(), List.of(), List.of(), null, scores,
        findings.written(agency.id(), year), rows, List.of(), null, null, null, null);
  }

  private static List<AgencyYear.GivenScore> scores(Result result) {
    return result.entered().scores().stream().map(score -> new AgencyYear.GivenScore(score.code(), score.part(), null,
        score.score(), null, Place.NOWHERE)).toList();
  }

  /** The measures of a year as rows, in the order of the plan; what was dropped is not among them. */
  public List<AgencyYear.Row> rows(Agency agency, int year) {
    List<Measure> all = measures.of(agency.id(), year).stream()
        .filter(measure -> measure.activity().state() != ActivityState.DROPPED).toList();
    Map<Long, List<Report>> reports = progress.reports(agency.id(), all.stream().map(Measure::id).toList());
    Map<Long, String> units = new HashMap<>();
    agencies.units(agency.id()).forEach(unit -> units.put(unit.id(), unit.name()));
    Map<Long, List<StepDone>> done = followUps.stepsDone(agency.id(), all.stream().map(Measure::id).toList());
    return all.stream().map(measure -> PlanRow.of(
        measure.withStepsDone(done.getOrDefault(measure.id(), List.of())), reports.getOrDefault(measure.id(), List.of()), units)).toList();
  }

  /** One measure as a row. */
  AgencyYear.Row row(Agency agency, Measure measure) {
    Map<Long, String> units = new HashMap<>();
    agencies.units(agency.id()).forEach(unit -> units.put(unit.id(), unit.name()));
    List<StepDone> done =
        followUps.stepsDone(agency.id(), List.of(measure.id())).getOrDefault(measure.id(), List.of());
    return PlanRow.of(measure.withStepsDone(done), progress.reports(agency.id(), List.of(measure.id())).getOrDefault(measure.id(), List.of()),
        units);
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
      Report.Told told = reading.told(row, upTo);
      if (told != null) {
        progress.enter(by, activity.id(), null, told);
      }
    }
    for (AgencyYear.Finding found : year.findings()) {
      Finding finding = Finding.of(found, false);
      findings.keep(by, year.fiscalYear(), finding, finding);
    }
  }
}
