package org.prongsai.server.improvement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency's measures of a year in the form from which papers are composed, both ways. */
@Service
public class YearRecord {

  private final Measures measures;
  private final Plans plans;
  private final Progress progress;
  private final Agencies agencies;
  private final FindingStore findings;

  YearRecord(Measures measures, Plans plans, Progress progress, Agencies agencies, FindingStore findings) {
    this.measures = measures;
    this.plans = plans;
    this.progress = progress;
    this.agencies = agencies;
    this.findings = findings;
  }

  /** The measures of a year as rows, in the order of the plan; what was dropped is not among them. */
  public List<AgencyYear.Row> rows(Agency agency, int year) {
    List<Measure> all = measures.of(agency.id(), year).stream()
        .filter(measure -> measure.activity().state() != ActivityState.DROPPED).toList();
    Map<Long, List<Report>> reports = progress.reports(agency.id(), all.stream().map(Measure::id).toList());
    Map<Long, String> units = new HashMap<>();
    agencies.units(agency.id()).forEach(unit -> units.put(unit.id(), unit.name()));
    return all.stream().map(measure -> PlanRow.of(measure, reports.getOrDefault(measure.id(), List.of()), units)).toList();
  }

  /**
   * Takes over rows and findings of an agency-year file, with what its reports say. Nobody is asked for a share.
   *
   * @param upTo the day up to which the file reports, for reports that bear no date of their own
   */
  @Transactional
  public void enter(Author by, AgencyYear year, LocalDate upTo) {
    List<Unit> units = agencies.units(by.agency());
    RowPlan reading = new RowPlan(year.fiscalYear(), units, executive());
    Plan plan = plans.open(by, year.fiscalYear(), Measures.KIND);
    for (AgencyYear.Row row : year.rows()) {
      Activity activity = plans.enter(by, plan, reading.planned(row), RowPlan.state(row), null);
      Report.Told told = reading.told(row, upTo);
      if (told != null) {
        progress.enter(by, activity.id(), null, told);
      }
    }
    year.findings().forEach(found -> findings.add(by.agency(), year.fiscalYear(), Finding.of(found, false)));
  }

  /** Follow-ups that begin with the word for executives are theirs. */
  private static Predicate<String> executive() {
    String word = Messages.text(Message.of("improvement.executive"), Language.THAI);
    return text -> text.startsWith(word);
  }
}
