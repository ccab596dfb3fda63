package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.message.Language;

/** What is known from outside of how the years of ITA differ, against what the comparison of their files says. */
class YearsComparisonTest {

  private static final CriteriaShelf SHELF =
      new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria"));
  private static final List<Criteria> ALL =
      SHELF.ids().orThrow().stream().map(id -> SHELF.load(id).orThrow()).toList();

  /** Agencies' pages of 2568 name these as taken over from two items each of 2567. */
  @Test
  void the28ItemsOf2568MergeItemsOf2567() {
    List<Change> changes = compare(2567, 2568).changes();
    assertMerged(changes, List.of("O4", "O6"), "O3");
    assertMerged(changes, List.of("O20", "O21"), "O16");
    assertMerged(changes, List.of("O26", "O27"), "O21");
  }

  /** The rail institute's own table of 2568 headings against those of 2569. */
  @Test
  void theAnalysisOf2568IsRenumberedAndEServiceTakesInItsStatistics() {
    List<Change> changes = compare(2568, 2569).changes();
    assertMerged(changes, List.of("O10", "O11"), "O10");
    assertTrue(changes.stream().anyMatch(change -> change instanceof Change.Renumbered it
        && it.from().equals("O27") && it.to().equals("O25")));
  }

  /** National averages of indicator 8 jumped from 84.49 to 94.39 when "have you used it" became an opinion. */
  @Test
  void theJumpOfIndicator8In2568IsShownAsABreakOfItsCurve() {
    List<CurveBreak> breaks = compare(2567, 2568).breaks();
    assertTrue(breaks.stream().anyMatch(it -> it.subject() == Subject.QUESTION && it.code().equals("E9")), breaks.toString());
    assertTrue(breaks.stream().anyMatch(it -> it.subject() == Subject.INDICATOR && it.code().equals("8")), breaks.toString());
    assertFalse(breaks.stream().anyMatch(it -> it.subject() == Subject.QUESTION && it.code().equals("E7")));
  }

  /** Grades AA to F gave way to five levels with conditions on each instrument; EIT got two parts. */
  @Test
  void the2566ReformShowsInLevelsAndParts() {
    List<Change> changes = compare(2565, 2566).changes();
    assertEquals(2, changes.stream().filter(it -> it instanceof Change.Appeared && it.subject() == Subject.PART).count());
    assertEquals(7, changes.stream().filter(it -> it instanceof Change.Gone && it.subject() == Subject.LEVEL).count());
    assertEquals(5, changes.stream().filter(it -> it instanceof Change.Appeared && it.subject() == Subject.LEVEL).count());
  }

  @Test
  void questionsThatNobodyFoundAreNotCalledDropped() {
    List<Change> changes = compare(2568, 2569).changes();
    assertFalse(changes.stream().anyMatch(it -> it instanceof Change.Gone && it.subject() == Subject.QUESTION));
    assertEquals(2, changes.stream()
        .filter(it -> it instanceof Change.Unknown && it.subject() == Subject.QUESTION).count());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyChangeBetweenAnyTwoYearsCanBeSaid(Language language) {
    ChangeWords words = new ChangeWords(language);
    for (Criteria older : ALL) {
      for (Criteria newer : ALL) {
        for (Change change : CriteriaComparison.of(older, newer, ALL).orThrow().changes()) {
          assertFalse(words.of(change).matches("(?s).*\\{\\d}.*"), words.of(change));
        }
      }
    }
  }

  private static void assertMerged(List<Change> changes, List<String> from, String to) {
    assertTrue(changes.stream().anyMatch(change -> change instanceof Change.Merged it
        && it.subject() == Subject.ITEM && it.from().equals(from) && it.to().equals(to)), from + " into " + to);
  }

  private static CriteriaComparison compare(int older, int newer) {
    return CriteriaComparison.of(SHELF.load("ita-" + older).orThrow(), SHELF.load("ita-" + newer).orThrow(), ALL).orThrow();
  }
}
