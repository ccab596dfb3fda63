package org.prongsai.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** Gathers what documents are written from: an agency's year, its criteria, its score card. */
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
            .then(servesCriteria -> Outcome.done(
                new ReportFacts(year, criteria, servesCriteria, scorecard(year, criteria)))));
  }

  private static @Nullable Scorecard scorecard(AgencyYear year, Criteria criteria) {
    if (year.scores().isEmpty()) {
      return null;
    }
    return PublishedScores.complete(criteria, year.scores().stream()
        .map(given -> new KnownScore(given.code(), given.part(), given.score(), given.place())).toList(), List.of());
  }
}
