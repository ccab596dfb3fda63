package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  private static List<String> terms(String written) {
    return Query.of(written).terms().stream().map(term -> (term.quoted() ? "=" : "") + term.exact()).toList();
  }

  @Test
  void wordsBetweenBlanksAreSoughtEachByItself() {
    assertEquals(List.of("no", "gift", "policy"), terms("No  Gift\tPolicy"));
  }

  @Test
  void wordsBetweenQuotationMarksOfAnyKindAreSoughtAsTheyStand() {
    assertEquals(List.of("=no gift", "ปี2566"), terms("\"No Gift\" ปี๒๕๖๖"));
    assertEquals(List.of("=no gift", "ปี"), terms("“No Gift” ปี"));
  }

  @Test
  void aQuotationMarkThatIsNotClosedQuotesTheRest() {
    assertEquals(List.of("แผน", "=no gift"), terms("แผน \"No Gift"));
  }

  @Test
  void aWordThatIsWrittenTwiceIsSoughtOnce() {
    assertEquals(List.of("แผน"), terms("แผน เเผน แผน"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "่้๊๋", "😀", "\u200B\u200D", "%", "_ _", "\"\"", "\"", "''", ".*", "\u0000",
      "\\", "- -"})
  void nothingIsLeftOfWhatCannotBeSought(String written) {
    assertEquals(List.of(), terms(written));
    assertEquals("", Query.of(written).sought());
  }

  @Test
  void ofAVeryLongQuestionTheBeginningCounts() {
    assertEquals(Query.MOST_TERMS, Query.of("แผน1 แผน2 แผน3 แผน4 แผน5 แผน6 แผน7 แผน8 แผน9").terms().size());
    assertTrue(Query.of("ก".repeat(10_000)).terms().getFirst().exact().length() <= Query.LONGEST);
    assertTrue(Query.of("\uD83D\uDE00ก".repeat(10_000)).sought().length() <= Query.LONGEST);
  }
}
