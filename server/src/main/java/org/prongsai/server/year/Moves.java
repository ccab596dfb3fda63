package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Language;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * What of an instrument can be moved.
 *
 * @param published questions and items with a published score; of a checklist, those below full marks
 * @param others those of which nothing was published
 */
record Moves(String code, String name, List<ScoredFigure> published, List<ScoredFigure> others) {

  Moves {
    published = List.copyOf(published);
    others = List.copyOf(others);
  }

  /** Checklists first: an item is done or not, and gives most. */
  static List<Moves> of(Criteria criteria, Scorecard card, Language language) {
    return criteria.instruments().stream()
        .sorted(Comparator.comparing(instrument -> instrument.kind() != Instrument.Kind.CHECKLIST))
        .map(instrument -> of(instrument, criteria, card, language)).toList();
  }

  private static Moves of(Instrument instrument, Criteria criteria, Scorecard card, Language language) {
    List<ScoredFigure> published = new ArrayList<>();
    List<ScoredFigure> others = new ArrayList<>();
    for (ScoredFigure figure : card.items()) {
      if (ScoreGroup.group(figure.code(), criteria).equals(instrument.code())) {
        if (figure.given().isEmpty() && figure.score() == null) {
          others.add(figure);
        } else if (instrument.kind() == Instrument.Kind.SURVEY || !isFull(figure)) {
          published.add(figure);
        }
      }
    }
    return new Moves(instrument.code(), instrument.name().text().in(language), published, others);
  }

  static boolean isFull(ScoredFigure figure) {
    return figure.score() != null && figure.score().compareTo(ScoreCharts.MOST) >= 0;
  }

  /** Whether something of it is set otherwise. */
  boolean isMovedIn(WhatIf whatIf) {
    return Stream.concat(published.stream(), others.stream())
        .anyMatch(figure -> whatIf.fields().containsKey(TypedScores.name(figure)));
  }
}
