package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

class WeightRulesTest {

  private static final String FIRST_RANGE = "weight: {low: 0.0416, high: 0.05, standing: reconstructed}";

  @Test
  void underUnknownWeightsTheItemsOfOneSubIndicatorNeedNotFillIt() throws IOException {
    assertTrue(CriteriaReader.parse("ita-2568.yaml", of2568()) instanceof Outcome.Done<Criteria>);
  }

  @Test
  void underUnknownWeightsTheItemsOfAnIndicatorCannotHaveMoreThanAll() throws IOException {
    String greedy = of2568().replaceFirst(Pattern.quote(FIRST_RANGE), "weight: {low: 0.9, high: 0.9}");
    List<Problem> problems = ((Outcome.Refused<Criteria>) CriteriaReader.parse("ita-2568.yaml", greedy)).problems();
    assertEquals(List.of(233), problems.stream().map(Problem::number).toList());
    assertTrue(problems.getFirst().line(Language.ENGLISH).contains("the items of indicator 9"));
  }

  private static String of2568() throws IOException {
    return Files.readString(Path.of(System.getProperty("prongsai.home"), "criteria", "ita-2568.yaml"));
  }
}
