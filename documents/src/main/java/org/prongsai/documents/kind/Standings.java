package org.prongsai.documents.kind;

import java.util.stream.Stream;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Standing;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;

/** Says under a document that texts of the criteria in it are not all the regulator's own. */
final class Standings {

  private Standings() {}

  static void note(Criteria criteria, Blocks blocks) {
    boolean official = Stream.of(
            criteria.instruments().stream().map(instrument -> instrument.name()),
            criteria.indicators().stream().map(indicator -> indicator.name()),
            criteria.subIndicators().stream().map(sub -> sub.name()),
            criteria.questions().stream().map(question -> question.text()),
            criteria.items().stream().map(item -> item.name()))
        .flatMap(texts -> texts).allMatch(text -> text.standing() == Standing.OFFICIAL);
    if (!official) {
      blocks.paragraph(Style.SMALL, Wording.text("standing"));
    }
  }
}
