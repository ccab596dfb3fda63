package org.prongsai.scoring.answers;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Outcome;

/** Writes answers that give wanted scores, and reads the scores back. */
final class AnswerFolders {

  private AnswerFolders() {}

  static Criteria criteria(String id) {
    return new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria")).load(id).orThrow();
  }

  static AnswerScores scores(Path folder, Criteria criteria, boolean equalWeights) {
    return AnswerScores.from(folder, criteria, equalWeights, 2, bytes -> {}).orThrow();
  }

  static List<org.prongsai.message.Problem> problems(Path folder, Criteria criteria) {
    return switch (AnswerScores.from(folder, criteria, false, 2, bytes -> {})) {
      case Outcome.Refused<AnswerScores>(var problems) -> problems;
      case Outcome.Done<AnswerScores>(var done) -> throw new AssertionError("not refused: " + done.remarks());
    };
  }

  /**
   * Rows of one agency whose mean of each question, rounded half up, is the wanted score: as many respondents as given,
   * all at the best option but as many steps below it as the score lacks.
   *
   * @param steps between the worst and the best option of each question
   */
  static List<String> rows(String agency, int respondents, Map<String, String> wanted, Map<String, Integer> steps) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int i = 0; i < respondents; i++) {
      rows.add(new StringBuilder(agency));
    }
    wanted.forEach((code, score) -> {
      int best = steps.get(code);
      int missing = missingSteps(respondents, new BigDecimal(score), best);
      for (StringBuilder row : rows) {
        int below = Math.min(best, missing);
        missing -= below;
        row.append(',').append(best + 1 - below);
      }
    });
    return rows.stream().map(StringBuilder::toString).toList();
  }

  private static int missingSteps(int respondents, BigDecimal score, int best) {
    for (int missing = 0; missing <= respondents * best; missing++) {
      BigDecimal mean = new BigDecimal(100).multiply(new BigDecimal(respondents * best - missing))
          .divide(new BigDecimal(respondents * best), 2, RoundingMode.HALF_UP);
      if (mean.compareTo(score) == 0) {
        return missing;
      }
    }
    throw new AssertionError(score + " cannot be had from " + respondents + " respondents");
  }

  static void write(Path file, String header, List<String> rows) throws IOException {
    Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
  }
}
