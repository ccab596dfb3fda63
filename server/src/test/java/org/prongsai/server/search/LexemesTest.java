package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.thai.Folding;

class LexemesTest {

  private static Set<Integer> of(String tolerant, List<String> words) {
    return Arrays.stream(Lexemes.of(1, tolerant, words)).boxed().collect(Collectors.toSet());
  }

  @Test
  void everyPieceOfATextHasOnlyGroupsThatTheTextHas() {
    String text = Folding.tolerant(
        "องค์การบริหารส่วนตำบลตัวอย่างขอเชิญประชาชนร่วมกิจกรรมตามแผนปฏิบัติการป้องกันการทุจริต").text();
    Set<Integer> all = of("หวขอ\n" + text, List.of());
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int from = random.nextInt(text.length() - 1);
      int to = from + 1 + random.nextInt(text.length() - from);
      for (int group : Lexemes.groups(1, text.substring(from, to))) {
        assertTrue(all.contains(group));
      }
    }
  }

  @Test
  void noGroupReachesFromTheTitleIntoTheText() {
    Set<Integer> all = of("กข\nคง", List.of());
    for (int group : Lexemes.groups(1, "ขค")) {
      assertFalse(all.contains(group));
    }
    assertEquals(3, all.size(), "two of the letters, one more of the title's");
  }

  @Test
  void theNumbersOfTwoAgenciesAreNotTheSame() {
    List<String> words = IntStream.range(0, 200).mapToObj(i -> "word" + i).toList();
    Set<Integer> one = of("\n", words);
    assertTrue(Arrays.stream(Lexemes.of(2, "\n", words)).noneMatch(one::contains));
  }

  /** Worked out in another language: a change of these numbers would make blind whatever has been put. */
  @Test
  void theNumbersStayWhatDatabasesHaveKept() {
    assertEquals(549870285, Lexemes.exactWord(1, "แผน"));
    assertEquals(List.of(972851363), Arrays.stream(Lexemes.groups(1, "แผ")).boxed().toList());
  }
}
