package org.prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.findings.Analysis;
import org.prongsai.findings.KnowledgeReader;
import org.prongsai.findings.Proposals;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** Gathers what documents are written from: an agency's year, its criteria, its score card, what is advised on it. */
final class YearFacts {

  private YearFacts() {}

  static Outcome<ReportFacts> read(Path file, Home home) {
    return AgencyYearReader.read(file).then(year -> of(year, home));
  }

  static Outcome<ReportFacts> of(AgencyYear year, Home home) {
    CriteriaShelf shelf = new CriteriaShelf(home.criteria());
    String serves = year.servesCriteria();
    return shelf.load(year.criteria()).then(criteria ->
        (serves == null || serves.equals(criteria.id()) ? Outcome.done(criteria) : shelf.load(serves))
            .then(served -> year.scores().isEmpty()
                ? Outcome.done(new ReportFacts(year, criteria, served, null))
                : scored(year, criteria, served, home)));
  }

  private static Outcome<ReportFacts> scored(AgencyYear year, Criteria criteria, Criteria served, Home home) {
    Scorecard card = PublishedScores.complete(criteria, year.scores().stream()
        .map(given -> new KnownScore(given.code(), given.part(), given.score(), given.place())).toList(), List.of());
    return advised(criteria, card, year.agency().kind(), home)
        .then(suggested -> Outcome.done(new ReportFacts(year, criteria, served, card, suggested)));
  }

  private static Outcome<List<AgencyYear.Finding>> advised(
      Criteria criteria, Scorecard card, AgencyKind kind, Home home) {
    return KnowledgeReader.units(home.criteria()).then(units ->
        KnowledgeReader.read(home.criteria(), criteria, units).then(knowledge -> Outcome.done(
            new Proposals(criteria, units, kind)
                .findings(Analysis.of(criteria, card, knowledge, units, kind, Map.of())))));
  }
}
