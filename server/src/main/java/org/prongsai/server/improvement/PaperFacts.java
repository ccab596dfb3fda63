package org.prongsai.server.improvement;

import java.util.List;
import java.util.Optional;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.PaperSource;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.prongsai.server.year.Results;
import org.springframework.stereotype.Component;

/** What papers of a year are written from: the results that it answers, its weaknesses, its measures. */
@Component
class PaperFacts implements PaperSource {

  private final Results results;
  private final CriteriaLibrary library;
  private final YearRecord record;
  private final FindingStore findings;

  PaperFacts(Results results, CriteriaLibrary library, YearRecord record, FindingStore findings) {
    this.results = results;
    this.library = library;
    this.record = record;
    this.findings = findings;
  }

  @Override
  public Outcome<ReportFacts> facts(Person person, int fiscalYear) {
    Agency agency = person.agency();
    Optional<Result> result = results.latest(agency.id(), fiscalYear - 1);
    Criteria criteria = result.map(Result::criteria).orElseGet(() -> library.usual(fiscalYear - 1));
    // What is disclosed goes by the criteria of the year itself, where they are known already.
    Criteria serves = Optional.of(library.usual(fiscalYear)).filter(known -> known.fiscalYear() == fiscalYear)
        .filter(known -> known.framework().equals(criteria.framework())).orElse(criteria);
    List<AgencyYear.Finding> stated = findings.of(agency.id(), fiscalYear).stream()
        .filter(finding -> !finding.isDismissed()).map(Finding::written).toList();
    AgencyYear year = new AgencyYear(
        new AgencyYear.Agency(agency.name(), agency.kind(), agency.district(), agency.province(), null), fiscalYear,
        result.map(Result::year).orElse(fiscalYear - 1), criteria.id(), serves.id(), List.of(), List.of(),
        agency.sample() == Agency.Sample.INVENTED, List.of(), List.of(), List.of(), null, result.map(PaperFacts::scores)
        .orElse(List.of()), stated, record.rows(agency, fiscalYear), List.of(), null, null, null, null);
    return Outcome.done(new ReportFacts(year, criteria, serves, result.map(Result::card).orElse(null),
        result.map(Result::suggested).orElse(List.of())));
  }

  private static List<GivenScore> scores(Result result) {
    return result.entered().scores().stream()
        .map(score -> new GivenScore(score.code(), score.part(), null, score.score(), null, Place.NOWHERE)).toList();
  }
}
