package org.prongsai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.message.Language;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

class FieldsTest {

  private static final Map<String, Integer> WORDS = Map.of("monthly", 1, "quarterly", 3);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void whatIsWrittenRightlyIsReadWithoutAProblem() {
    Fields fields = fields("""
        name: " กองคลัง "
        label: 9.10
        empty: ""
        number: 12.50
        whole: 3
        date: 2026-03-31
        invented: true
        rhythm: quarterly
        rhythms: [monthly, quarterly]
        list: [ก, ข]
        """);
    assertEquals("กองคลัง", fields.text("name"));
    assertEquals(" กองคลัง ", fields.optionalVerbatim("name"));
    assertEquals("9.10", fields.text("label"));
    assertEquals("", fields.optionalVerbatim("empty"));
    assertEquals(new BigDecimal("12.50"), fields.score("number"));
    assertEquals(3, fields.whole("whole", 1, 9));
    assertEquals(LocalDate.of(2026, 3, 31), fields.date("date"));
    assertTrue(fields.truth("invented"));
    assertEquals(3, fields.word("rhythm", WORDS, 0));
    assertEquals(Set.of(1, 3), fields.words("rhythms", WORDS));
    assertEquals(List.of("ก", "ข"), fields.verbatims("list"));
    fields.close();
    assertEquals(List.of(), problems);
  }

  @Test
  void whatMayBeLeftOutIsAbsentWithoutAProblem() {
    Fields fields = fields("nothing: null\n");
    assertNull(fields.optionalText("nothing"));
    assertNull(fields.optionalScore("x"));
    assertNull(fields.optionalDate("x"));
    assertNull(fields.optionalWord("x", WORDS));
    assertTrue(fields.truth("x", true));
    assertEquals(List.of(), fields.list("x"));
    assertEquals(Set.of(), fields.words("x", WORDS));
    fields.close();
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      b: 1          | 133 | 1 | 1 | the field "a" is missing
      a: [x]        | 134 | 1 | 4 | a text was expected, but a list stands here
      a: true       | 134 | 1 | 4 | a text was expected, but true or false stands here
      a: " "        | 138 | 1 | 4 | the text is empty
      """)
  void aTextThatIsNotThereIsNamedWithItsPlace(String yaml, int number, int line, int column, String what) {
    assertEquals("", fields(yaml).text("a"));
    assertProblem(number, line, column, what);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a: 12             | 134 | a text was expected, but a number stands here
      a: [1]            | 134 | a text was expected, but a list stands here
      """)
  void proseThatLooksLikeANumberNeedsQuotationMarks(String yaml, int number, String what) {
    assertEquals("", fields(yaml).prose("a"));
    assertProblem(number, 1, 4, what);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a: 100.01         | 136
      a: -1             | 136
      a: 1e999999999    | 136
      a: 1e-999999999   | 136
      a: "50"           | 134
      a: many           | 134
      """)
  void aScoreIsANumberFromNothingToFullMarks(String yaml, int number) {
    assertEquals(BigDecimal.ZERO, fields(yaml).score("a"));
    assertEquals(List.of(number), problems.stream().map(Problem::number).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a: 2026-02-29     | 137 | "2026-02-29" is not a date
      a: 31/3/2026      | 137 | "31/3/2026" is not a date
      a: 2569-03-31     | 139 | dates in this field are of the Common Era: write 2026-03-31
      """)
  void aDateIsOfTheCommonEra(String yaml, int number, String said) {
    assertNull(fields(yaml).optionalDate("a"));
    assertEquals(List.of(number), problems.stream().map(Problem::number).toList());
    String line = problems.getFirst().line(Language.ENGLISH);
    assertTrue(line.contains(said), line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a: quartely       | 135 | did you mean "quarterly"?
      a: yearly-ish     | 135 | known are:
      """)
  void aWordThatIsNotInTheListIsAnsweredByTheNearestOrByAll(String yaml, int number, String hint) {
    assertEquals(0, fields(yaml).word("a", WORDS, 0));
    assertProblem(number, 1, 4, hint);
  }

  @Test
  void aListThatIsThereNamesAtLeastOneWord() {
    assertEquals(Set.of(), fields("a: []").words("a", WORDS));
    assertProblem(140, 1, 4, "the list \"a\" is empty");
  }

  @Test
  void aFieldThatNobodyTookIsNamedWithWhatItMayMean() {
    Fields fields = fields("fiscal_year: 2569\n");
    fields.optionalWhole("fiscalYear", 2500, 2699);
    fields.close();
    assertProblem(132, 1, 1, "did you mean \"fiscalYear\"?");
  }

  @Test
  void theFieldsOfWhatHasNoneAreNotMissed() {
    Fields fields = Fields.of(DataFile.parse("a.yaml", "- x").orThrow(), problems);
    fields.text("a");
    fields.score("b");
    fields.close();
    assertProblem(134, 1, 1, "fields with names was expected, but a list stands here");
  }

  private Fields fields(String yaml) {
    return Fields.of(DataFile.parse("a.yaml", yaml).orThrow(), problems);
  }

  private void assertProblem(int number, int line, int column, String said) {
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(number, problems.getFirst().number());
    assertEquals(new Place("a.yaml", line, column), problems.getFirst().place());
    String text = problems.getFirst().line(Language.ENGLISH);
    assertTrue(text.contains(said), text);
  }
}
