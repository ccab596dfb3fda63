package org.prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Message;

/** A score of a part that its instrument does not have. */
final class UnknownPart implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    return paper.year().scores().stream()
        .filter(score -> UnknownCode.isKnown(paper.criteria(), score.code()) && !isKnown(paper.criteria(), score))
        .map(score -> new Remark("unknown-part", Severity.WRONG, score.place(),
            Message.of("check.where.score", score.code()),
            List.of(score.code(), String.valueOf(score.part()), paper.criteria().id())));
  }

  static boolean isKnown(Criteria criteria, GivenScore score) {
    return score.part() == null || instrument(criteria, score.code()).stream()
        .flatMap(instrument -> instrument.parts().stream()).anyMatch(part -> part.code().equals(score.part()));
  }

  /** Empty for the total, which has no parts. */
  private static Optional<Instrument> instrument(Criteria criteria, String code) {
    if (code.startsWith("instrument:")) {
      return criteria.instrument(code.substring("instrument:".length()));
    }
    @Nullable Integer no = code.startsWith("indicator:")
        ? Integer.valueOf(code.substring("indicator:".length()))
        : WrongIndicator.indicator(criteria, code);
    return Optional.ofNullable(no).flatMap(criteria::indicator).map(Indicator::instrument).flatMap(criteria::instrument);
  }
}
