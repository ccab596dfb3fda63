package org.prongsai.app;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.findings.Analysis;
import org.prongsai.findings.KnowledgeReader;
import org.prongsai.findings.MissingComponents;
import org.prongsai.findings.Proposals;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** Gathers what documents are written from: an agency's year, its criteria, its score card, what is advised on it. */
final class YearFacts {

  private YearFacts() {}

  static Outcome<ReportFacts> read(Path file, Home home) {
    return read(file, home, false);
  }

  /** @param propose whether a year that has scores and no measures of its own gets proposed ones */
  static Outcome<ReportFacts> read(Path file, Home home, boolean propose) {
    return AgencyYearReader.read(file).then(year -> of(year, home, propose));
  }

  private static Outcome<ReportFacts> of(AgencyYear year, Home home, boolean propose) {
    CriteriaShelf shelf = new CriteriaShelf(home.criteria());
    String serves = year.servesCriteria();
    return shelf.load(year.criteria()).then(criteria ->
        (serves == null || serves.equals(criteria.id()) ? Outcome.done(criteria) : shelf.load(serves))
            .then(served -> year.scores().isEmpty()
                ? Outcome.done(new ReportFacts(year, criteria, served, null))
                : scored(new ReportFacts(year, criteria, served, null), home, propose)));
  }

  private static Outcome<ReportFacts> scored(ReportFacts facts, Home home, boolean propose) {
    Criteria criteria = facts.criteria();
    AgencyYear year = facts.year();
    AgencyKind kind = year.agency().kind();
    return scores(year.scores(), criteria).then(known -> KnowledgeReader.units(home.criteria()).then(units ->
        KnowledgeReader.read(home.criteria(), criteria, units).then(knowledge -> {
          Scorecard card = PublishedScores.complete(criteria, known, List.of());
          Analysis analysis = Analysis.of(criteria, card, knowledge, units, kind, MissingComponents.in(year));
          Proposals proposals = new Proposals(criteria, units, kind);
          ReportFacts scored =
              new ReportFacts(year, criteria, facts.serves(), card, proposals.findings(analysis));
          List<AgencyYear.Row> measures = propose && year.rows().isEmpty()
              ? proposals.measures(analysis, year.fiscalYear()) : List.of();
          return Outcome.done(measures.isEmpty() ? scored : scored.proposing(measures));
        })));
  }

  private static Outcome<List<KnownScore>> scores(List<GivenScore> given, Criteria criteria) {
    return KnownScoresFile.known(given.stream()
        .map(score -> new KnownScore(score.code(), score.part(), score.score(), score.place())).toList(), criteria);
  }
}
