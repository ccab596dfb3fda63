package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.Scorecard.Contradiction;
import org.prongsai.scoring.Scorecard.Repair;

/**
 * How a contradiction can be reconciled by one change. A figure whose right value follows exactly takes it; one that can
 * lie between two values is set aside, which leaves just that interval: nobody's guess comes to stand as published.
 */
final class Repairs {

  private Repairs() {}

  /**
   * A change that reconciles.
   *
   * @param value what the figure becomes; null when it is set aside
   */
  record Offer(String code, @Nullable String part, BigDecimal given, BigDecimal low, BigDecimal high,
      @Nullable BigDecimal value) {

    String figure() {
      return EnteredScore.figure(code, part);
    }
  }

  /**
   * Figures that cannot all be true.
   *
   * @param message in full, with the changes that would reconcile them
   * @param what without these: for whoever sees the offers beside it
   */
  record Conflict(Message message, Message what, List<Offer> offers) {
    Conflict {
      offers = List.copyOf(offers);
    }
  }

  static List<Conflict> of(Result result) {
    return result.card().contradictions().stream().map(found -> conflict(result.entered(), found)).toList();
  }

  private static Conflict conflict(Entered entered, Contradiction found) {
    Message message = found.message();
    Message what = !found.repairs().isEmpty() && message.arguments().getFirst() instanceof Message part ? part : message;
    return new Conflict(message, what, found.repairs().stream().map(repair -> offer(entered, repair)).toList());
  }

  private static Offer offer(Entered entered, Repair repair) {
    String figure = EnteredScore.figure(repair.code(), repair.part());
    boolean twice = entered.scores().stream().filter(score -> score.figure().equals(figure)).count() > 1;
    boolean exact = repair.low().compareTo(repair.high()) == 0 && !twice;
    return new Offer(repair.code(), repair.part(), repair.given(), repair.low(), repair.high(),
        exact ? repair.low() : null);
  }

  /** The offer that a person took, if it still stands. */
  static Optional<Offer> find(Result result, String figure, String given) {
    return of(result).stream().flatMap(conflict -> conflict.offers().stream())
        .filter(offer -> offer.figure().equals(figure) && offer.given().toPlainString().equals(given)).findFirst();
  }

  static NewScores apply(Entered entered, Offer offer) {
    List<KnownScore> scores = new ArrayList<>();
    boolean done = false;
    for (EnteredScore score : entered.scores()) {
      boolean meant = !done && score.figure().equals(offer.figure()) && score.score().compareTo(offer.given()) == 0;
      done |= meant;
      if (!meant) {
        scores.add(score.known());
      } else if (offer.value() != null) {
        scores.add(new KnownScore(score.code(), score.part(), offer.value(), Place.NOWHERE));
      }
    }
    return new NewScores(entered.criteria(), scores, entered.missing(), Source.of(Source.Kind.REPAIRED));
  }
}
