package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaYearsTest {

  private static final CriteriaShelf SHELF =
      new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria"));

  private static Criteria ita(int year) {
    return SHELF.load("ita-" + year).orThrow();
  }

  @Test
  void theSubIndicatorsOf2566HoldTenEightFourFourFourEightAndFiveItems() {
    assertEquals(List.of(10, 8, 4, 4, 4, 8, 5), sizes(ita(2566)));
  }

  @Test
  void theSubIndicatorsOf2568HoldFourSevenTwoThreeFourFourAndFourItems() {
    assertEquals(List.of(4, 7, 2, 3, 4, 4, 4), sizes(ita(2568)));
  }

  private static List<Integer> sizes(Criteria criteria) {
    return criteria.subIndicators().stream().map(sub -> criteria.itemsOf(sub).size()).toList();
  }
}
