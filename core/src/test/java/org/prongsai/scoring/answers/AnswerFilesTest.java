package org.prongsai.scoring.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Question;
import org.prongsai.message.Language;
import org.prongsai.message.Problem;
import org.prongsai.scoring.exact.Fraction;

/** What people put into answer files, and how it is read. */
class AnswerFilesTest {

  private final Criteria criteria = AnswerFolders.criteria("ita-2568");

  @TempDir
  private Path folder;

  private BigDecimal indicatorSix(String content) throws IOException {
    String rows = "agency,E1,E2,E3\n" + content;
    Files.writeString(folder.resolve("eit-public.csv"), rows);
    Files.writeString(folder.resolve("eit-survey.csv"), rows);
    return AnswerFolders.scores(folder, criteria, false).agencies().getFirst().indicators().get(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a,6,4,2\n", "a,6,4,2", "a,6,4,2\r\n", "a,๖,๔,๒\n", "a, 6 ,\"4\",2\n", "\"a\",6,4,2\n\n", "\n\na,6,4,2\n",
      "a,6,,2\na,,4,\n"
  })
  void manyWaysOfWritingTheSameAnswers(String content) throws IOException {
    assertEquals(new BigDecimal("86.67"), indicatorSix(content), content);
  }

  @Test
  void namesInQuotesWithCommasAreOneAgencyAndComeOutInOrderOfFirstAppearance() throws IOException {
    Files.writeString(folder.resolve("iit.csv"), "\uFEFFagency,i๑\n\"b, ใหญ่\",6\nก,6\n\"b, ใหญ่\",1\n");
    Files.writeString(folder.resolve("oit.csv"), "agency,O1\nใหม่,100\nก,0\n");
    assertEquals(List.of("b, ใหญ่", "ก", "ใหม่"),
        AnswerFolders.scores(folder, criteria, false).agencies().stream().map(AgencyScore::agency).toList());
  }

  @Test
  void oneAgencyInUtf8AndInWindows874IsOneAgency() throws IOException {
    Files.writeString(folder.resolve("iit.csv"), "agency,I1\nเทศบาลสมมติ,6\n");
    Files.write(folder.resolve("oit.csv"), "agency,O1\nเทศบาลสมมติ,100\n".getBytes(Charset.forName("x-windows-874")));
    assertEquals(1, AnswerFolders.scores(folder, criteria, false).agencies().size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      agency,E1,E2\\na,6,6\\na,6        | 321 | 3:4
      agency,E1\\na,6,6                 | 322 | 2:4
      agency,E1\\nก,6\\nก,7             | 323 | 3:3
      agency,E3\\na,3                   | 323 | 2:3
      agency,E1\\na,x                   | 323 | 2:3
      agency,E1\\n,6                    | 325 | 2:1
      agency,E1\\n"a,6                  | 320 | 2:1
      agency,E1,E10\\na,6,6             | 326 | 1:11
      agency,E1,O1\\na,6,6              | 326 | 1:11
      agency,E1,e1\\na,6,6              | 327 | 1:11
      หน่วยงาน,E1\\na,6                 | 328 | 1:1
      """)
  void badInputIsRefusedAtItsPlace(String content, int number, String place) throws IOException {
    Files.writeString(folder.resolve("eit-public.csv"), content.replace("\\n", "\n"));
    Problem problem = AnswerFolders.problems(folder, criteria).getFirst();
    assertEquals(number, problem.number());
    assertTrue(problem.line(Language.THAI).startsWith(folder.resolve("eit-public.csv") + ":" + place + ": "),
        problem.line(Language.ENGLISH));
  }

  @Test
  void verdictsBeyondAHundredAndFoldersInPlaceOfFilesAreRefused() throws IOException {
    Files.writeString(folder.resolve("oit.csv"), "agency,O1,O2\na,100,100.5\n");
    assertEquals(324, AnswerFolders.problems(folder, criteria).getFirst().number());
    Files.delete(folder.resolve("oit.csv"));
    assertEquals(330, AnswerFolders.problems(folder, criteria).getFirst().number());
    Files.createDirectory(folder.resolve("oit.csv"));
    assertEquals(102, AnswerFolders.problems(folder, criteria).getFirst().number());
    assertEquals(329, AnswerFolders.problems(folder.resolve("none"), criteria).getFirst().number());
  }

  @Test
  void anAgencyWithTwoRowsOfVerdictsIsRefusedByName() throws IOException {
    Files.writeString(folder.resolve("oit.csv"), "agency,O1\nก,100\nข,0\nก,0\n");
    Problem problem = AnswerFolders.problems(folder, criteria).getFirst();
    assertEquals(331, problem.number());
    assertTrue(problem.line(Language.THAI).contains("\"ก\""), problem.line(Language.THAI));
  }

  @Test
  void questionsAndItemsWithoutAColumnAreSaid() throws IOException {
    Files.writeString(folder.resolve("iit.csv"), "agency,I1\nก,6\n");
    Files.writeString(folder.resolve("oit.csv"), "agency,O1\nก,100\n");
    List<String> keys = AnswerFolders.scores(folder, criteria, false).remarks().stream().map(m -> m.key()).toList();
    assertTrue(keys.contains("scoring.answers.missing-columns") && keys.contains("scoring.answers.missing-items"));
  }

  @Test
  void theFirstFaultOfALargeFileIsNamedWhicheverWorkerMeetsItFirst() throws IOException {
    StringBuilder rows = new StringBuilder("agency,I1\n");
    for (int row = 2; row <= 2_000_000; row++) {
      rows.append(row == 1_500_000 || row == 700_001 ? "a,9\n" : "a,6\n");
    }
    Files.writeString(folder.resolve("iit.csv"), rows);
    assertEquals(700_001, AnswerFolders.problems(folder, criteria).getFirst().place().line());
  }

  /** An independent reading with decimals of forty digits, row by row, and files cut into stretches of a few bytes. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomAnswersScoreAsASlowReadingDoesHoweverTheFileIsCut(long seed) throws Exception {
    Random random = new Random(seed);
    List<Question> questions = criteria.questionsOf(criteria.indicator(1).orElseThrow());
    Map<String, List<int[]>> answers = new LinkedHashMap<>();
    StringBuilder file = new StringBuilder("agency,I1,I2,I3\n");
    for (int row = 0; row < 400; row++) {
      String agency = "หน่วยงาน " + random.nextInt(7);
      int[] places = questions.stream().mapToInt(q -> 1 + random.nextInt(q.scores().size())).toArray();
      answers.computeIfAbsent(agency, name -> new ArrayList<>()).add(places);
      file.append(agency).append(',').append(places[0]).append(',').append(places[1]).append(',').append(places[2])
          .append(random.nextBoolean() ? "\n" : "\r\n");
    }
    Path iit = Files.writeString(folder.resolve("iit.csv"), file);
    AnswerTable table =
        new AnswerHeader(criteria, iit, criteria.instrument("IIT").orElseThrow()).read(null).orThrow();
    for (int stretch : new int[] {1, 7, 64, 1000, 1 << 20}) {
      TableTotals totals = new TableTotals(table, new TableReader(table, 3, stretch, bytes -> {}).read());
      assertEquals(new ArrayList<>(answers.keySet()), new ArrayList<>(totals.byAgency().keySet()));
      totals.byAgency().forEach((agency, cells) -> IntStream.range(0, 3).forEach(q -> assertEquals(
          slowMean(answers.get(agency), questions.get(q), q), new Figure.Column(0, q, table.unitsPerPoint()).of(new Figure.Agency(new long[][] {cells}, new Fraction[0])).rounded(2))));
    }
  }

  private static BigDecimal slowMean(List<int[]> rows, Question question, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int[] places : rows) {
      sum = sum.add(question.scores().get(places[column] - 1));
    }
    return sum.divide(new BigDecimal(rows.size()), 40, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
  }
}
