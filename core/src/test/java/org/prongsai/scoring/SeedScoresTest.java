package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Language;

/** The printed figures of seeds 2 and 3; what must follow from them stands in the methodology, sections 10.1 to 10.6. */
class SeedScoresTest {

  private final Criteria criteria2568 = Fixtures.criteria("ita-2568");

  private Scorecard seed3(String... more) throws Exception {
    return PublishedScores.complete(
        criteria2568, Fixtures.with(Fixtures.figures("seed-3.csv", criteria2568), more), List.of());
  }

  @Test
  void seedTwoHas7154AndMustImprove() throws Exception {
    Criteria criteria = Fixtures.criteria("ita-2566");
    Scorecard card = PublishedScores.complete(criteria, Fixtures.figures("seed-2.csv", criteria), List.of());
    assertFigure("71.54", "71.53", "71.55", card.total());
    assertEquals("improve", card.level().code());
    assertTrue(card.level().certain());
    assertTrue(card.contradictions().isEmpty());
    assertEquals(new BigDecimal("68.91"), card.instrument("EIT").orElseThrow().score());
  }

  @Test
  void seedThreeHas9159AndPassesBecauseOfItsDisclosure() throws Exception {
    Scorecard card = seed3();
    assertFigure("91.59", "91.58", "91.60", card.total());
    assertEquals(new Scorecard.LevelReading("pass", "ผ่าน", true, List.of("pass")), card.level());
    assertEquals(new BigDecimal("82.50"), card.instrument("OIT").orElseThrow().score());
    assertEquals(new BigDecimal("95.53"), card.instrument("EIT").orElseThrow().score());
    assertEquals(new BigDecimal("99.78"), card.instrument("IIT").orElseThrow().score());
  }

  @Test
  void theQuestionsOfIndicatorEightCannotAllBeTrue() throws Exception {
    List<Scorecard.Contradiction> contradictions = seed3().contradictions();
    assertEquals(1, contradictions.size());
    List<Scorecard.Repair> repairs = contradictions.getFirst().repairs();
    assertTrue(repairs.contains(new Scorecard.Repair(
        "E9", "public", new BigDecimal("90.00"), new BigDecimal("99.45"), new BigDecimal("99.57"))));
    assertTrue(repairs.stream().noneMatch(r -> r.code().equals("E7") && "public".equals(r.part())));
  }

  @Test
  void aContradictedQuestionHasNoScoreAndIsWhatTheOthersLeave() throws Exception {
    Scorecard card = seed3();
    ScoredFigure e9 = card.item("E9", "public").orElseThrow();
    assertNull(e9.score());
    assertEquals(List.of(new BigDecimal("90.00")), e9.given());
    assertEquals(new BigDecimal("99.45"), e9.low());
    assertEquals(new BigDecimal("99.57"), e9.high());
    assertFigure("98.57", "98.56", "98.58", card.item("E7", "public").orElseThrow());
    assertFigure("94.30", "94.29", "94.31", card.indicator(8).orElseThrow());
  }

  @Test
  void theHeadingIsNamedAgainstTheTableAndTheTableStands() throws Exception {
    Scorecard card = seed3("indicator:8 99.05", "total 91.59");
    assertEquals(2, card.contradictions().size());
    Scorecard.Contradiction heading = card.contradictions().getFirst();
    assertEquals(
        List.of(new BigDecimal("94.30"), new BigDecimal("99.05")),
        heading.figures().stream().map(Scorecard.GivenFigure::given).toList());
    assertTrue(heading.message().in(Language.THAI).startsWith("ตัวชี้วัดที่ ๘ พิมพ์ไว้ ๙๙.๐๕ แต่ตัวเลขอื่นให้ ๙๔.๓๐"));
    assertTrue(heading.message().in(Language.ENGLISH)
        .startsWith("indicator 8 is given as 99.05, but the other figures speak for 94.30"));
    assertEquals(new BigDecimal("94.30"), card.indicator(8).orElseThrow().score());
    assertEquals(new BigDecimal("91.59"), card.total().score());
    assertTrue(card.contradictions().getLast().repairs().stream().anyMatch(
        r -> r.code().equals("E9") && "public".equals(r.part()) && r.low().equals(new BigDecimal("99.45"))));
  }

  @Test
  void theHeadingIsDecidedByTheQuestionsEvenWithoutTheTotal() throws Exception {
    Scorecard card = seed3("indicator:8 99.05");
    assertEquals(2, card.contradictions().size());
    assertFigure("91.59", "91.58", "91.60", card.total());
  }

  @Test
  void questionsThatNobodyListedFollowFromTheIndicators() throws Exception {
    Scorecard card = seed3();
    for (String code : List.of("E1", "E2", "E3")) {
      ScoredFigure question = card.item(code, "public").orElseThrow();
      assertNull(question.score());
      assertTrue(question.low().compareTo(new BigDecimal("99.9")) > 0, code);
    }
    assertTrue(card.item("E4", "public").orElseThrow().low().compareTo(new BigDecimal("99.9")) > 0);
  }

  @Test
  void theThreeIndicatorsOfTheSurveyFollowFromTheirQuestions() {
    List<KnownScore> questions = Fixtures.figures(
        "E1/public 100", "E2/public 100", "E3/public 100", "E1/survey 90.00", "E2/survey 88.67", "E3/survey 100",
        "E4/public 100", "E5/public 99.52", "E6/public 99.52", "E4/survey 93.33", "E5/survey 91.33", "E6/survey 91.33",
        "E7/public 98.57", "E8/public 99.05", "E9/public 99.52", "E7/survey 90.00", "E8/survey 88.67", "E9/survey 90.00");
    Scorecard card = PublishedScores.complete(criteria2568, questions, List.of());
    assertEquals(new BigDecimal("96.45"), card.indicator(6).orElseThrow().score());
    assertEquals(new BigDecimal("95.84"), card.indicator(7).orElseThrow().score());
    assertEquals(new BigDecimal("94.30"), card.indicator(8).orElseThrow().score());
    assertEquals(new BigDecimal("95.53"), card.instrument("EIT").orElseThrow().score());
  }

  @Test
  void theRiskAssessmentAloneLeadsToTheNextLevel() throws Exception {
    List<Scorecard.Step> path = seed3().pathToNextLevel();
    assertEquals("O23", path.getFirst().code());
    assertEquals("OIT>=85", path.getFirst().closes());
    assertTrue(path.getFirst().gainHigh().compareTo(new BigDecimal("4.00")) <= 0, "indicator 10 has lost no more than 20");
    assertEquals(1, path.size());
  }

  @Test
  void aRepairedQuestionLeavesNoContradiction() throws Exception {
    Scorecard card = PublishedScores.complete(
        criteria2568, Fixtures.figures("seed-3.csv", criteria2568), Fixtures.figures("E9/public 99.52"));
    assertTrue(card.contradictions().isEmpty());
    assertEquals(new BigDecimal("94.30"), card.indicator(8).orElseThrow().score());
    assertEquals(new BigDecimal("91.59"), card.total().score());
  }

  @Test
  void aWonItemMovesThePublishedIndicatorWithinWhatItHasLost() throws Exception {
    Scorecard card = PublishedScores.complete(
        criteria2568, Fixtures.figures("seed-3.csv", criteria2568), Fixtures.figures("O23 100"));
    ScoredFigure ten = card.indicator(10).orElseThrow();
    assertNull(ten.score());
    assertTrue(ten.low().compareTo(new BigDecimal("79.99")) >= 0);
    assertEquals(new BigDecimal("100.00"), ten.high());
    assertTrue(card.level().possible().containsAll(List.of("good", "pass")));
  }

  private static void assertFigure(String score, String low, String high, ScoredFigure figure) {
    assertEquals(new BigDecimal(score), figure.score(), figure.code());
    assertEquals(new BigDecimal(low), figure.low(), figure.code());
    assertEquals(new BigDecimal(high), figure.high(), figure.code());
  }

  @Test
  void nothingIsConcludedFromAContradictedAggregateDownward() throws Exception {
    List<KnownScore> figures = Fixtures.figures(
        "indicator:8 99.00", "E7/public 90", "E8/public 90", "E9/public 90", "E7/survey 90", "E8/survey 90");
    Scorecard card = PublishedScores.complete(criteria2568, figures, List.of());
    assertFalse(card.contradictions().isEmpty());
    assertEquals(new BigDecimal("0.00"), card.item("E9", "survey").orElseThrow().low());
    assertEquals(new BigDecimal("99.00"), card.indicator(8).orElseThrow().score());
  }
}
