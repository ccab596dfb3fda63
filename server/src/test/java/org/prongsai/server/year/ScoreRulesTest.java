package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** The pure rules of the module. */
class ScoreRulesTest {

  private static final Criteria CRITERIA = new CriteriaShelf(
      Path.of(System.getProperty("prongsai.home"), "criteria")).load("ita-2568").orThrow();

  private static KnownScore score(String code, String part, String score) {
    return new KnownScore(code, part, new BigDecimal(score), Place.NOWHERE);
  }

  private static List<KnownScore> seed3() {
    return Seeds.year(3).scores().stream().map(given -> score(given.code(), given.part(), given.score().toPlainString()))
        .toList();
  }

  @Test
  void whatOnlyOneChangedStandsAndWhatBothChangedIsAConflict() {
    ScoreMerge merge = ScoreMerge.of(Map.of("A", "1", "B", "2", "C", "3", "D", "4"),
        Map.of("A", "9", "B", "2", "C", "7", "D", "4", "E", "5"), Map.of("A", "1", "B", "8", "C", "6"));
    assertEquals(List.of("C"), merge.conflicts());
    assertEquals(Map.of("A", "9", "B", "8", "C", "7", "E", "5"), merge.merged());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noChangeOfEitherSideIsLostUnlessItIsAConflict(long seed) {
    Random random = new Random(seed);
    Map<String, String> base = some(random);
    Map<String, String> mine = some(random);
    Map<String, String> theirs = some(random);
    ScoreMerge merge = ScoreMerge.of(base, mine, theirs);
    for (int i = 0; i < 12; i++) {
      String figure = "O" + i;
      boolean my = !String.valueOf(mine.get(figure)).equals(String.valueOf(base.get(figure)));
      String expected = my || merge.conflicts().contains(figure) ? mine.get(figure) : theirs.get(figure);
      assertEquals(expected, merge.merged().get(figure), figure);
    }
    assertEquals(List.of(), ScoreMerge.of(base, mine, base).conflicts());
    assertEquals(mine, ScoreMerge.of(base, mine, base).merged());
    assertEquals(theirs, ScoreMerge.of(base, base, theirs).merged());
  }

  private static Map<String, String> some(Random random) {
    Map<String, String> figures = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      if (random.nextBoolean()) {
        figures.put("O" + i, random.nextBoolean() ? "0" : "100");
      }
    }
    return figures;
  }

  @Test
  void theDistanceOfSeedThreeIsTwoAndAHalfPointsOfDisclosure() {
    Distance distance = Distance.of(CRITERIA, PublishedScores.complete(CRITERIA, seed3(), List.of()));
    assertEquals("good", distance.next() == null ? null : distance.next().code());
    assertEquals(List.of("instrument:OIT"), distance.open().stream().map(each -> each.figure().code()).toList());
    assertEquals(new BigDecimal("2.50"), distance.farthest().orElseThrow().missing());
  }

  @Test
  void atTheTopAndWhereNothingIsKnownThereIsNoNextLevel() {
    List<KnownScore> full = List.of(score("instrument:IIT", null, "100"), score("instrument:EIT", null, "100"),
        score("instrument:OIT", null, "100"));
    Distance top = Distance.of(CRITERIA, PublishedScores.complete(CRITERIA, full, List.of()));
    assertNotNull(top.level());
    assertNull(top.next());
    Distance open = Distance.of(CRITERIA, PublishedScores.complete(CRITERIA, List.of(), List.of()));
    assertNull(open.level());
    assertNull(open.next());
  }

  @Test
  void whatIfKeepsOnlyWhatIsOtherThanPublished() {
    Scorecard card = PublishedScores.complete(CRITERIA, seed3(), List.of());
    WhatIf whatIf = WhatIf.of(List.of(score("I7", null, "96.770"), score("O12", null, "100"),
        score("E9", "public", "99.5")), card);
    assertEquals("?O12=100&E9%2Fpublic=99.5", whatIf.query());
    assertEquals("", WhatIf.of(List.of(score("I7", null, "96.77")), card).query());
  }

  @Test
  void theShortestWayOfSeedThreeIsOneItem() {
    Scorecard card = PublishedScores.complete(CRITERIA, seed3(), List.of());
    WhatIf way = new WhatIf(List.of()).with(card.pathToNextLevel());
    assertEquals(card.pathToNextLevel().size(), way.set().size());
    assertTrue(way.set().stream().allMatch(step -> step.score().compareTo(new BigDecimal(100)) == 0));
  }
}
