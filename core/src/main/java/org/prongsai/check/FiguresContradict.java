package org.prongsai.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard.Contradiction;
import org.prongsai.scoring.Scorecard.GivenFigure;

/** Figures that cannot all be true, with the change that would reconcile them (seed 3: E9 of the public part). */
final class FiguresContradict implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<GivenScore> scores =
        paper.year().scores().stream().filter(score -> isFigure(paper.criteria(), score)).toList();
    if (scores.isEmpty()) {
      return Stream.empty();
    }
    List<KnownScore> known = scores.stream()
        .map(score -> new KnownScore(score.code(), score.part(), score.score(), score.place())).toList();
    return PublishedScores.complete(paper.criteria(), known, List.of()).contradictions().stream()
        .filter(contradiction -> !isOneFigureTwice(contradiction))
        .map(contradiction -> new Remark("figures-contradict", Severity.WRONG,
            place(contradiction.figures().getFirst(), scores), Message.of("check.where.scores"),
            List.of(contradiction.message())));
  }

  /** Others are remarks of {@link UnknownCode} and {@link UnknownPart}; parts of composite questions are no figures. */
  private static boolean isFigure(Criteria criteria, GivenScore score) {
    boolean subQuestion = !score.code().contains(":") && score.code().contains(".");
    return !subQuestion && UnknownCode.isKnown(criteria, score.code()) && UnknownPart.isKnown(criteria, score);
  }

  /** {@link GivenTwice} says it. */
  private static boolean isOneFigureTwice(Contradiction contradiction) {
    GivenFigure first = contradiction.figures().getFirst();
    return contradiction.figures().stream()
        .allMatch(figure -> figure.code().equals(first.code()) && Objects.equals(figure.part(), first.part()));
  }

  private static Place place(GivenFigure figure, List<GivenScore> scores) {
    return scores.stream()
        .filter(score -> score.code().equals(figure.code()) && Objects.equals(score.part(), figure.part())
            && score.score().compareTo(figure.given()) == 0)
        .map(GivenScore::place).findFirst().orElse(Place.NOWHERE);
  }
}
