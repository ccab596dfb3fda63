package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.criteria.Criteria;

class PublishedScoresTest {

  private final Criteria criteria2566 = Fixtures.criteria("ita-2566");
  private final Criteria criteria2568 = Fixtures.criteria("ita-2568");
  private final Criteria checklist = Fixtures.checklist();

  private static Scorecard complete(Criteria criteria, String... figures) {
    return PublishedScores.complete(criteria, Fixtures.figures(figures), List.of());
  }

  private static String[] indicators(String... more) {
    List<String> all = new ArrayList<>();
    for (int no = 1; no <= 10; no++) {
      all.add("indicator:" + no + " 90");
    }
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void nothingKnownMeansAnythingIsPossible() {
    Scorecard card = complete(criteria2568);
    assertNull(card.total().score());
    assertEquals(new BigDecimal("0.00"), card.total().low());
    assertEquals(new BigDecimal("100.00"), card.total().high());
    assertNull(card.level().code());
    assertEquals(criteria2568.levels().size(), card.level().possible().size());
  }

  @Test
  void twoValuesOfOneFigureAreAContradictionAndTheScoresAboveIntervals() {
    Scorecard card = complete(criteria2568, indicators("indicator:8 99.05"));
    assertEquals(1, card.contradictions().size());
    assertEquals(2, card.contradictions().getFirst().figures().size());
    assertNull(card.indicator(8).orElseThrow().score());
    assertNull(card.total().score());
    assertTrue(card.total().low().compareTo(new BigDecimal("90")) < 0);
    assertTrue(card.total().high().compareTo(new BigDecimal("90.90")) > 0);
    assertEquals(2, card.indicator(8).orElseThrow().given().size());
  }

  @Test
  void theTotalDecidesBetweenTwoValues() {
    Scorecard card = complete(criteria2568, indicators("indicator:8 99.05", "total 90.91"));
    assertEquals(new BigDecimal("99.05"), card.indicator(8).orElseThrow().score());
    assertEquals(1, card.contradictions().getFirst().repairs().size());
  }

  @Test
  void theSameValueTwiceIsNoContradiction() {
    assertTrue(complete(criteria2568, "E9/public 90", "E9/public 90.00").contradictions().isEmpty());
  }

  @Test
  void independentContradictionsAreEachNamed() {
    Scorecard card = complete(criteria2566,
        "indicator:9 100", "sub:9.1 100", "sub:9.2 100", "sub:9.3 100", "sub:9.4 100", "sub:9.5 50",
        "instrument:EIT 90", "instrument:EIT/public 90", "instrument:EIT/survey 80");
    assertEquals(2, card.contradictions().size());
    assertEquals(new BigDecimal("100.00"), card.indicator(9).orElseThrow().score());
    assertEquals(new BigDecimal("90.00"), card.instrument("EIT").orElseThrow().score());
  }

  @Test
  void aPublishedAggregateStandsUpwardAgainstItsParts() {
    Scorecard card = complete(criteria2568, "instrument:IIT 90", "instrument:OIT 90", "instrument:EIT 80",
        "indicator:6 95", "indicator:7 95", "indicator:8 95");
    assertFalse(card.contradictions().isEmpty());
    assertEquals(new BigDecimal("87.00"), card.total().score());
  }

  @Test
  void anAggregateOfUnknownWeightsLiesBetweenItsItems() {
    Scorecard card = complete(checklist, "M4 60", "M5 100", "M6 80");
    ScoredFigure indicator = card.indicator(2).orElseThrow();
    assertNull(indicator.score());
    assertTrue(indicator.low().compareTo(new BigDecimal("59.97")) >= 0);
    assertEquals(new BigDecimal("100.00"), indicator.high());
    assertFalse(complete(checklist, "M4 60", "M5 100", "M6 80", "indicator:2 40").contradictions().isEmpty());
  }

  @Test
  void weightsAndMeansOfItemsComputeAtFaceValue() {
    Scorecard card = complete(checklist, "M1 100", "M2 0", "M3 100", "M7 0", "M8 100", "M9 100");
    assertEquals(new BigDecimal("65.00"), card.indicator(1).orElseThrow().score());
    assertEquals(new BigDecimal("66.67"), card.indicator(3).orElseThrow().score());
  }

  @Test
  void theWayUpTakesTheLargestGainsAndIsExactWhereWeightsAreKnown() {
    List<String> figures = new ArrayList<>(List.of("instrument:IIT 90", "instrument:EIT 90"));
    criteria2566.items().forEach(item -> figures.add(item.code() + " 100"));
    figures.replaceAll(f -> List.of("O1 100", "O2 100", "O19 100", "O39 100", "O40 100", "O41 100").contains(f)
        ? f.replace(" 100", " 0") : f);
    Scorecard card = complete(criteria2566, figures.toArray(String[]::new));
    assertEquals("pass", card.level().code());
    Scorecard.Step first = card.pathToNextLevel().getFirst();
    assertTrue(List.of("O39", "O40", "O41").contains(first.code()), "one of five items of one of two sub-indicators");
    assertEquals(new BigDecimal("2.00"), first.gainLow());
    assertEquals(new BigDecimal("2.00"), first.gainHigh());
    assertEquals("OIT>=85", first.closes());
    Scorecard after = PublishedScores.complete(criteria2566, Fixtures.figures(figures.toArray(String[]::new)),
        card.pathToNextLevel().stream().flatMap(s -> Fixtures.figures(s.code() + " 100").stream()).toList());
    assertEquals("good", after.level().code());
  }

  @Test
  void aChangedQuestionMovesThePublishedIndicatorExactly() {
    Scorecard card = PublishedScores.complete(criteria2568,
        Fixtures.figures("indicator:8 94.30", "E9/public 90"), Fixtures.figures("E9/public 96"));
    assertEquals(new BigDecimal("95.30"), card.indicator(8).orElseThrow().score());
    assertEquals(List.of(), card.indicator(8).orElseThrow().given());
  }

  @Test
  void aQuestionGivenOverAllPartsBindsItsParts() {
    Scorecard card = complete(criteria2568, "E9 95", "E9/public 100");
    ScoredFigure survey = card.item("E9", "survey").orElseThrow();
    assertEquals(new BigDecimal("89.99"), survey.low());
    assertTrue(survey.high().compareTo(new BigDecimal("90.02")) <= 0);
  }

  @Test
  void aYearOfWhichLittleIsKnownIsCompletedAllTheSame() {
    Scorecard card = complete(Fixtures.criteria("ita-2569"), "instrument:IIT 90", "instrument:EIT 90", "instrument:OIT 80");
    assertEquals(new BigDecimal("86.00"), card.total().score());
  }
}
