package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.Item.Feed;
import org.prongsai.criteria.Item.View;

/** What of each year's checklist is written by plans. */
class ItemsWriteThemselvesTest {

  /**
   * Items that plans fill and yet nobody can write from rows: policies and codes that people sign, results of surveys. The
   * first two of O42 of 2566, the analysis, are told by the findings; the QR code of O43 stands on the portal's front page.
   */
  private static final List<String> FOR_PEOPLE = List.of("oit.hr-policy", "oit.no-gift-report", "oit.ethics-drive",
      "oit.ethics-code-and-drive", "oit.no-gift-declaration-and-culture", "oit.no-gift-drive-and-gift-rules",
      "oit.hr-criteria-and-plan", "oit.executive-involvement", "oit.integrity-culture", "oit.integrity-measures",
      "oit.risk-measures");

  private static Criteria of(int year) {
    return new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria")).load("ita-" + year).orThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {2564, 2565, 2566, 2567, 2568, 2569})
  void everyItemOfAPlanIsWrittenByOneOrIsForPeople(int year) {
    List<String> open = of(year).items().stream().filter(item -> item.feed() == Feed.PLAN && item.from().isEmpty())
        .map(Item::id).filter(id -> !FOR_PEOPLE.contains(id)).toList();
    assertEquals(List.of(), open);
  }

  /** The three that the method names: plan, half year and report are views of one plan. */
  @Test
  void planHalfYearAndReportOf2566AreThreeViewsOfOnePlan() {
    Criteria criteria = of(2566);
    assertEquals(List.of(View.PLAN, View.HALF_YEAR, View.REPORT), Stream.of("O11", "O12", "O13")
        .map(code -> criteria.item(code).orElseThrow().views().getFirst()).toList());
    assertEquals(List.of("operations"), Stream.of("O11", "O12", "O13")
        .flatMap(code -> criteria.item(code).orElseThrow().from().stream()).distinct().toList());
    assertTrue(criteria.items().stream().filter(item -> !item.from().isEmpty()).count() >= 15);
    assertEquals(List.of("budget"), criteria.item("O11").orElseThrow().components().get(2).shows());
  }
}
