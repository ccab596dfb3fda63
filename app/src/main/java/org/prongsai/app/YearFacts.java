package org.prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.findings.Analysis;
import org.prongsai.findings.KnowledgeReader;
import org.prongsai.findings.Proposals;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** Gathers what documents are written from: an agency's year, its criteria, its score card, what is advised on it. */
final class YearFacts {

  /** Behind the head of a score file. */
  private static final int FIRST_LINE = 2;

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
    return scores(year.scores(), criteria).then(known -> {
      Scorecard card = PublishedScores.complete(criteria, known, List.of());
      return advised(criteria, card, year.agency().kind(), home)
          .then(suggested -> Outcome.done(new ReportFacts(year, criteria, served, card, suggested)));
    });
  }

  /** The scores as the reader of score files takes them; what it refuses stands at its place in the year's file. */
  private static Outcome<List<KnownScore>> scores(List<GivenScore> given, Criteria criteria) {
    String csv = given.stream()
        .map(score -> score.code() + "," + (score.part() == null ? "" : score.part()) + "," + score.score().toPlainString())
        .collect(Collectors.joining("\n", "code,part,score\n", "\n"));
    return switch (KnownScoresFile.parse("scores", csv, criteria)) {
      case Outcome.Done<List<KnownScore>> done -> done;
      case Outcome.Refused<List<KnownScore>>(var problems) -> Outcome.refused(problems.stream()
          .map(problem -> new Problem(problem.room(), problem.number(),
              given.get(problem.place().line() - FIRST_LINE).place(), problem.arguments())).toList());
    };
  }

  private static Outcome<List<AgencyYear.Finding>> advised(
      Criteria criteria, Scorecard card, AgencyKind kind, Home home) {
    return KnowledgeReader.units(home.criteria()).then(units ->
        KnowledgeReader.read(home.criteria(), criteria, units).then(knowledge -> Outcome.done(
            new Proposals(criteria, units, kind)
                .findings(Analysis.of(criteria, card, knowledge, units, kind, Map.of())))));
  }
}
