package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

class EstimateTest {

  private static final Scorecard BEFORE = card("91.59", "91.59", "91.59");
  private static final List<Scorecard.Step> GAINS = List.of(new Scorecard.Step("O12", null, number("0"), number("100"),
      number("2.00"), number("4.00"), ""));

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Scorecard card(@Nullable String score, String low, String high) {
    ScoredFigure total = new ScoredFigure("total", null, score == null ? null : number(score), number(low), number(high),
        List.of(), List.of());
    return new Scorecard("ita-2568", total, new Scorecard.LevelReading(null, null, false, List.of()), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  private static WhatIf set(String code, String score) {
    return new WhatIf(List.of(new KnownScore(code, null, number(score), Place.NOWHERE)));
  }

  private static Optional<Estimate> of(Scorecard after, WhatIf whatIf) {
    return Estimate.of(BEFORE, after, GAINS, whatIf);
  }

  @Test
  void addsWhatFullMarksAreEstimatedToGainAndOfAHalfWayHalf() {
    Scorecard open = card(null, "85.00", "100.00");
    assertEquals(Optional.of(new Estimate(number("93.59"), number("95.59"))), of(open, set("O12", "100")));
    assertEquals(Optional.of(new Estimate(number("92.59"), number("93.59"))), of(open, set("O12", "50")));
  }

  @Test
  void neverReachesBeyondWhatIsCertain() {
    assertEquals(Optional.of(new Estimate(number("94.00"), number("95.00"))),
        of(card(null, "94.00", "95.00"), set("O12", "100")));
  }

  @Test
  void isSilentWhereTheTotalIsCertainOrNothingIsKnownOfTheChange() {
    assertEquals(Optional.empty(), of(card("93.00", "93.00", "93.00"), set("O12", "100")));
    assertEquals(Optional.empty(), of(card(null, "85.00", "100.00"), set("O5", "100")));
  }
}
