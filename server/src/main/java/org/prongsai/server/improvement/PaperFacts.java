package org.prongsai.server.improvement;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.message.Outcome;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.PaperSource;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** What papers of a year are written from: the results that it answers, its weaknesses, its measures. */
@Component
class PaperFacts implements PaperSource {

  private final YearRecord record;
  private final Findings findings;
  private final CriteriaLibrary library;
  private final Clock clock;

  PaperFacts(YearRecord record, Findings findings, CriteriaLibrary library, Clock clock) {
    this.record = record;
    this.findings = findings;
    this.library = library;
    this.clock = clock;
  }

  @Override
  public Outcome<ReportFacts> facts(Person person, int fiscalYear, @Nullable Period period) {
    Agency agency = person.agency();
    AgencyYear year =
        record.of(agency, fiscalYear, Reach.of(period, fiscalYear, Bangkok.day(clock.instant())));
    Optional<Result> result = findings.result(agency.id(), fiscalYear);
    Criteria criteria = library.of(year.criteria());
    Criteria serves = year.servesCriteria() == null ? criteria : library.of(year.servesCriteria());
    return Outcome.done(new ReportFacts(year, criteria, serves, result.map(Result::card).orElse(null),
        result.map(known -> suggested(agency, fiscalYear, known)).orElse(List.of())));
  }

  @Override
  public Optional<String> place(Person person, int fiscalYear, String key) {
    return key.startsWith(PlanRow.KEY)
        ? Optional.of(MeasureListPages.path(person, fiscalYear) + "/" + key.substring(PlanRow.KEY.length()))
        : Optional.empty();
  }

  /** What the agency has dismissed is not suggested to it again. */
  private List<AgencyYear.Finding> suggested(Agency agency, int year, Result result) {
    List<Finding> dismissed = findings.kept(agency.id(), year).stream().filter(Finding::isDismissed).toList();
    return result.suggested().stream().filter(found -> dismissed.stream().noneMatch(finding ->
        Objects.equals(finding.code(), found.code()) && Objects.equals(finding.part(), found.part()))).toList();
  }
}
