package org.prongsai.criteria;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the years, held to what agencies' papers and published results say of each year. */
class CriteriaYearsTest {

  private static final List<Integer> YEARS = List.of(2564, 2565, 2566, 2567, 2568, 2569);

  static Criteria ita(int year) {
    return new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria")).load("ita-" + year).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2564, 30, 15, 43", "2565, 30, 15, 43", "2566, 30, 15, 43", "2567, 15, 9, 35", "2568, 15, 9, 28", "2569, 0, 0, 26"
  })
  void eachYearHasItsNumbersOfQuestionsAndItems(int year, int iit, int eit, int items) {
    Criteria criteria = ita(year);
    assertEquals(codes("I", iit), codesStartingWith(criteria, "I"));
    assertEquals(codes("E", eit), codesStartingWith(criteria, "E"));
    assertEquals(codes("O", items), criteria.items().stream().map(Item::code).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2564 | [9, 8, 7, 4, 5, 8, 2]", "2565 | [9, 8, 7, 4, 5, 8, 2]", "2566 | [10, 8, 4, 4, 4, 8, 5]",
    "2567 | [6, 7, 4, 4, 4, 6, 4]", "2568 | [4, 7, 2, 3, 4, 4, 4]", "2569 | [4, 6, 2, 3, 4, 3, 4]"
  })
  void eachYearDividesItsItemsIntoSevenSubIndicators(int year, String sizes) {
    Criteria criteria = ita(year);
    assertEquals(sizes, criteria.subIndicators().stream().map(sub -> criteria.itemsOf(sub).size()).toList().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {2564, 2565, 2566, 2567, 2568, 2569})
  void theInstrumentsWeighThirtyThirtyAndFortyPercentOverTenIndicators(int year) {
    Criteria criteria = ita(year);
    assertEquals("IIT 0.30, EIT 0.30, OIT 0.40", String.join(", ",
        criteria.instruments().stream().map(i -> i.code() + " " + i.weight().toPlainString()).toList()));
    assertEquals(List.of(5, 3, 2),
        criteria.instruments().stream().map(i -> criteria.indicatorsOf(i).size()).toList());
  }

  @ParameterizedTest
  @CsvSource({"2564, false", "2565, false", "2566, true", "2567, true", "2568, true", "2569, true"})
  void from2566OnTheExternalSurveyHasTwoEqualPartsAndQuestionsAreRounded(int year, boolean divided) {
    Criteria criteria = ita(year);
    Map<String, BigDecimal> half = Map.of("public", new BigDecimal("0.5"), "survey", new BigDecimal("0.5"));
    assertEquals(divided ? half : Map.of(), criteria.instrument("EIT").orElseThrow().parts().stream()
        .collect(toMap(Instrument.Part::code, Instrument.Part::weight)));
    assertEquals(divided ? Set.of(Rounding.Stage.QUESTION) : Set.of(), criteria.rounding().stages());
  }

  /** The indicator scores of the 13 agencies of Phichit, 2564, that lost one item. */
  @ParameterizedTest
  @CsvSource({"9.1, 97.78", "9.2, 97.50", "9.3, 97.14", "9.5, 96.00", "10.1, 93.75"})
  void oneLostItemOf2564GivesTheScoresOfThePublishedTable(String no, BigDecimal published) {
    Criteria criteria = ita(2564);
    SubIndicator sub = criteria.subIndicator(no).orElseThrow();
    int wholes = criteria.subIndicatorsOf(criteria.indicator(sub.indicator()).orElseThrow()).size();
    BigDecimal lost = BigDecimal.valueOf(100)
        .divide(BigDecimal.valueOf((long) criteria.itemsOf(sub).size() * wholes), 10, RoundingMode.HALF_UP);
    assertEquals(published, BigDecimal.valueOf(100).subtract(lost).setScale(2, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @CsvSource({"2564, 6, 5", "2566, 6, 5", "2567, 3, 3", "2568, 3, 3"})
  void theIndicatorsOfOneSurveyHaveEquallyManyQuestions(int year, int iit, int eit) {
    Criteria criteria = ita(year);
    for (Indicator indicator : criteria.indicators()) {
      int expected = switch (indicator.instrument()) {
        case "IIT" -> iit;
        case "EIT" -> eit;
        default -> 0;
      };
      assertEquals(expected, criteria.questionsOf(indicator).size(), "indicator " + indicator.no());
    }
  }

  @Test
  void levelsFrom2566AskTheInstrumentsTooAndBeforeOnlyTheTotal() {
    for (int year : List.of(2566, 2567, 2568, 2569)) {
      assertEquals("[excellent 95/95, good 85/85, pass 85/null, improve 70/null, urgent 0/null]", levels(year));
    }
    for (int year : List.of(2564, 2565)) {
      assertEquals("[AA 95/null, A 85/null, B 75/null, C 65/null, D 55/null, E 50/null, F 0/null]", levels(year));
    }
    assertEquals(List.of("excellent", "good", "pass"),
        ita(2568).levels().stream().filter(Level::passes).map(Level::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2566, O24, O23", "2566, O35, O34", "2566, O37, O36", "2566, O38, O36", "2566, O43, O42", "2565, O43, O42"
  })
  void anItemFollowsTheOneItReportsOn(int year, String code, String followed) {
    assertEquals(List.of(followed), ita(year).item(code).orElseThrow().follows());
  }

  @Test
  void whatIsSucceededWasThereInAnEarlierYearAndIsGone() {
    Set<String> earlier = new HashSet<>();
    for (int year : YEARS) {
      Criteria criteria = ita(year);
      Set<String> ids = ids(criteria).collect(toSet());
      succeeded(criteria).forEach(id -> {
        assertTrue(earlier.contains(id), year + " succeeds " + id);
        assertFalse(ids.contains(id), year + " still has " + id);
      });
      earlier.addAll(ids);
    }
  }

  @Test
  void aQuestionKeepsItsIndicatorAndItsDirectionOverTheYears() {
    Map<String, String> first = new HashMap<>();
    for (int year : YEARS) {
      for (Question question : ita(year).questions()) {
        String now = question.indicator() + " " + question.polarity();
        assertEquals(first.getOrDefault(question.id(), now), now, year + " " + question.code());
        first.putIfAbsent(question.id(), now);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "oit.structure, 2566, O1", "oit.structure, 2567, O1", "oit.long-term-plan, 2566, O4",
    "oit.long-term-plan, 2568, O5",
    "oit.qna, 2566, O8", "oit.qna, 2567, O6", "oit.integrity-measures, 2566, O42", "oit.integrity-measures, 2569, O25",
    "iit.personal-errands, 2566, I16", "iit.personal-errands, 2568, I7", "eit.corruption-channel, 2566, E10"
  })
  void aPermanentIdOutlivesTheNumbering(String id, int year, String code) {
    Criteria criteria = ita(year);
    String found = criteria.item(code).map(Item::id).or(() -> criteria.question(code).map(Question::id)).orElseThrow();
    assertEquals(id, found);
  }

  @Test
  void theUseOfOnlineServiceAndTheOpinionOnItAreDifferentQuestions() {
    Question use = ita(2567).question("E9").orElseThrow();
    Question opinion = ita(2568).question("E9").orElseThrow();
    assertNotEquals(use.id(), opinion.id());
    assertEquals(List.of(use.id()), opinion.succeeds());
  }

  @ParameterizedTest
  @CsvSource({
    "O1, oit.structure oit.powers", "O3, oit.contact oit.qna", "O16, oit.ethics-code oit.ethics-drive",
    "O12, oit.procurement-list oit.procurement-progress", "O21, oit.no-gift-declaration oit.no-gift-culture"
  })
  void mergedItemsOf2568NameWhatTheyMerge(String code, String merged) {
    assertEquals(List.of(merged.split(" ")), ita(2568).item(code).orElseThrow().succeeds());
  }

  @Test
  void theUnknownWeightsOf2568HaveRangesThatHoldEveryWayThatFitsThePublishedScores() {
    Criteria criteria = ita(2568);
    assertEquals(Combination.UNKNOWN_WEIGHTS, criteria.indicator(9).orElseThrow().combination());
    assertEquals(Combination.UNKNOWN_WEIGHTS, criteria.indicator(10).orElseThrow().combination());
    for (Item item : criteria.items()) {
      assertFalse(item.weight().isKnown(), item.code());
      assertEquals(Standing.RECONSTRUCTED, item.weight().standing());
    }
    assertWithin(criteria, "O5", "0.05");
    assertWithin(criteria, "O12", "0.10");
    assertWithin(criteria, "O23", "0.20");
    assertTrue(criteria.gaps().stream().anyMatch(gap -> gap.th().contains("85.00") && gap.th().contains("80.00")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2564, 2565, 2566, 2567, 2568, 2569})
  void nothingClaimsToBeOfficialAndEveryYearSaysWhatIsNotKnown(int year) {
    Criteria criteria = ita(year);
    List<StatedText> texts = new ArrayList<>();
    criteria.questions().forEach(question -> texts.add(question.text()));
    for (Item item : criteria.items()) {
      texts.add(item.name());
      item.components().forEach(component -> texts.add(component.text()));
    }
    assertTrue(texts.stream().noneMatch(text -> text.standing() == Standing.OFFICIAL));
    assertFalse(criteria.gaps().isEmpty());
    assertTrue(criteria.gaps().stream().allMatch(gap -> gap.en() != null));
  }

  private static void assertWithin(Criteria criteria, String code, String share) {
    WeightRange range = criteria.item(code).orElseThrow().weight();
    BigDecimal fits = new BigDecimal(share);
    assertTrue(range.low().compareTo(fits) <= 0 && range.high().compareTo(fits) >= 0, code + " " + range);
  }

  private static String levels(int year) {
    return ita(year).levels().stream()
        .map(level -> level.code() + " " + level.minimum() + "/" + level.eachInstrument())
        .toList()
        .toString();
  }

  private static Stream<String> ids(Criteria criteria) {
    return Stream.concat(criteria.questions().stream().map(Question::id), criteria.items().stream().map(Item::id));
  }

  private static Stream<String> succeeded(Criteria criteria) {
    return Stream.concat(criteria.questions().stream().flatMap(q -> q.succeeds().stream()),
        criteria.items().stream().flatMap(i -> i.succeeds().stream()));
  }

  private static List<String> codesStartingWith(Criteria criteria, String letter) {
    return criteria.questions().stream().map(Question::code).filter(code -> code.startsWith(letter)).toList();
  }

  private static List<String> codes(String letter, int count) {
    return Stream.iterate(1, no -> no + 1).limit(count).map(no -> letter + no).toList();
  }
}
