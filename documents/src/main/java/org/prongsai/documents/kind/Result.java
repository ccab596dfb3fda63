package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.Scorecard;

/** The result in a sentence. */
final class Result {

  private Result() {}

  static String sentence(String agency, Scorecard card) {
    String total = Figures.known(card.total());
    if (total.equals("-")) {
      return Wording.text("result.unknown", agency);
    }
    Scorecard.LevelReading level = card.level();
    if (level.name() == null) {
      return Wording.text("result.no-level", agency, total);
    }
    return Wording.text(level.certain() ? "result" : "result.uncertain", agency, total, level.name());
  }

  /** Names of the levels that are possible, best first. */
  static List<String> possible(Scorecard card, org.prongsai.criteria.Criteria criteria) {
    return criteria.levels().stream().filter(level -> card.level().possible().contains(level.code()))
        .map(level -> level.name().th()).toList();
  }
}
