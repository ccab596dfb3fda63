package org.prongsai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.Item;

class ReviewScoreTest {

  private final Criteria criteria = new CriteriaShelf(Path.of(System.getProperty("prongsai.home", "."), "criteria"))
      .load("ita-2566").orThrow();

  private Map<String, Boolean> all(boolean whole) {
    Map<String, Boolean> items = new TreeMap<>();
    criteria.items().forEach(item -> items.put(item.code(), whole));
    return items;
  }

  @Test
  void everythingMetIsFullMarksAndNothingMetIsNone() {
    assertEquals(new BigDecimal("100.00"), ReviewScore.of(criteria, all(true)).score());
    assertEquals(new BigDecimal("0.00"), ReviewScore.of(criteria, all(false)).score());
  }

  /** One of ten items of 9.1, of five sub-indicators in indicator 9, of two indicators: 100 / (10 · 5 · 2) = 1. */
  @Test
  void oneItemCostsItsShareByTheCriteria() {
    Map<String, Boolean> items = all(true);
    items.put("O1", false);
    long beside = criteria.items().stream()
        .filter(item -> item.subIndicator().equals(criteria.item("O1").orElseThrow().subIndicator())).count();
    assertEquals(10, beside);
    assertEquals(new BigDecimal("99.00"), ReviewScore.of(criteria, items).score());
  }

  @Test
  void whileItemsAreNotDecidedTheScoreIsAnInterval() {
    Map<String, Boolean> items = all(true);
    items.remove("O1");
    assertNull(ReviewScore.of(criteria, items).score());
    assertTrue(ReviewScore.of(criteria, items).low().compareTo(ReviewScore.of(criteria, items).high()) < 0);
  }

  @Test
  void anItemHasAllItsPointsOrNone() {
    assertEquals(new BigDecimal(100), Item.score(true));
    assertEquals(BigDecimal.ZERO, Item.score(false));
  }
}
