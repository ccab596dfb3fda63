package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/** Whatever happens to a file on its way, its reader answers with criteria or with sentences, never with a surprise. */
class DamagedCriteriaTest {

  private static final List<String> STRANGE = List.of("", "null", "[]", "{}", "-1", "๑๒", "true", "\"", ":", "- ", "&a", "*a",
      "!!int", "1e999999", "0.0000000001", "2566-13-45", "อ", "\u0000", "\t", "{th: {th: {}}}");

  static LongStream seeds() {
    return LongStream.range(0, 1500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDamagedFileIsReadOrRefusedInWords(long seed) {
    Random random = new Random(seed);
    String text = Broken.small();
    for (int blows = 1 + random.nextInt(3); blows > 0; blows--) {
      text = damaged(text, random);
    }
    if (CriteriaReader.parse("x.yaml", text) instanceof Outcome.Refused<Criteria>(var problems)) {
      assertFalse(problems.isEmpty());
      for (Problem problem : problems) {
        for (Language language : Language.values()) {
          assertFalse(problem.line(language).isBlank());
        }
      }
    }
  }

  private static String damaged(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    String strange = STRANGE.get(random.nextInt(STRANGE.size()));
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, colon < 0 ? strange : line.substring(0, colon + 2) + strange);
      case 3 -> lines.set(at, " " + line);
      case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
      default -> {
        return text.substring(0, random.nextInt(text.length()));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
