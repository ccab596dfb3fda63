package org.prongsai.documents.kind;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
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
public final class YearFacts {

  private YearFacts() {}

  /**
   * @param criteria the folder of criteria and knowledge
   * @param propose whether a year that has scores and no measures of its own gets proposed ones
   */
  public static Outcome<ReportFacts> of(AgencyYear year, Path criteria, boolean propose) {
    CriteriaShelf shelf = new CriteriaShelf(criteria);
    String serves = year.servesCriteria();
    return shelf.load(year.criteria()).then(known ->
        (serves == null || serves.equals(known.id()) ? Outcome.done(known) : shelf.load(serves))
            .then(served -> year.scores().isEmpty()
                ? Outcome.done(new ReportFacts(year, known, served, null))
                : scored(new ReportFacts(year, known, served, null), criteria, propose)));
  }

  private static Outcome<ReportFacts> scored(ReportFacts facts, Path folder, boolean propose) {
    Criteria criteria = facts.criteria();
    AgencyYear year = facts.year();
    AgencyKind kind = year.agency().kind();
    return scores(year.scores(), criteria).then(known -> KnowledgeReader.units(folder).then(units ->
        KnowledgeReader.read(folder, criteria, units).then(knowledge -> {
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
