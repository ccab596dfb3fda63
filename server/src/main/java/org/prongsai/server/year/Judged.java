package org.prongsai.server.year;

import java.util.List;
import java.util.Map;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.findings.Analysis;
import org.prongsai.findings.Proposals;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.memory.Remembered;
import org.springframework.stereotype.Component;

/** All that follows from figures, computed once for the same figures: criteria are data that do not change meanwhile. */
@Component
class Judged {

  /** Of each kind: the years that people look at. What falls out is computed again. */
  private static final int KEPT = 200;

  private record Figures(String criteria, List<KnownScore> known, List<KnownScore> whatIf) {}

  private record Facts(Figures figures, Map<String, List<Integer>> missing, AgencyKind kind) {}

  /** @param proposals drafts in the words of that kind of agency */
  record Reading(Scorecard card, Analysis analysis, List<AgencyYear.Finding> suggested, Proposals proposals) {}

  private final CriteriaLibrary library;
  private final Remembered<Figures, Scorecard> cards = new Remembered<>(KEPT);
  private final Remembered<Figures, List<Scorecard.Step>> gains = new Remembered<>(KEPT);
  private final Remembered<Facts, Reading> readings = new Remembered<>(KEPT);

  Judged(CriteriaLibrary library) {
    this.library = library;
  }

  Scorecard card(String criteria, List<KnownScore> known, List<KnownScore> whatIf) {
    return cards.of(new Figures(criteria, known, whatIf), this::compute);
  }

  /** What full marks of each question and item would add to the total. */
  List<Scorecard.Step> gains(String criteria, List<KnownScore> known) {
    return gains.of(new Figures(criteria, known, List.of()),
        figures -> PublishedScores.gains(library.of(criteria), figures.known()));
  }

  Reading reading(Entered entered, AgencyKind kind) {
    return readings.of(new Facts(new Figures(entered.criteria(), entered.known(), List.of()), entered.missing(), kind),
        this::read);
  }

  private Scorecard compute(Figures figures) {
    return PublishedScores.complete(library.of(figures.criteria()), figures.known(), figures.whatIf());
  }

  private Reading read(Facts facts) {
    Criteria criteria = library.of(facts.figures().criteria());
    Scorecard card = cards.of(facts.figures(), this::compute);
    Analysis analysis = Analysis.of(
        criteria, card, library.knowledge(criteria), library.units(), facts.kind(), facts.missing());
    Proposals proposals = new Proposals(criteria, library.units(), facts.kind());
    return new Reading(card, analysis, proposals.findings(analysis), proposals);
  }
}
