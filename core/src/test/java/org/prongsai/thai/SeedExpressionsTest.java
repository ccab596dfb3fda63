package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression of time that the five seeds hold, read as a person reads it. */
class SeedExpressionsTest {

  record Row(String seed, int fiscalYear, String text, List<String> expected) {
    static Row of(String line) {
      String[] fields = line.split("\t");
      return new Row(fields[0], Integer.parseInt(fields[1]), fields[2], List.of(fields[3].split(" ")));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void allExpressionsOfACellAreFoundInOrder(Row row) {
    String found = DateReader.readAll(row.text(), row.fiscalYear()).stream()
        .map(phrase -> Written.of(phrase.reading())).collect(Collectors.joining(" "));
    String expected = String.join(" ", row.expected()).replace("*", "");
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theLeadingExpressionOfACellIsTaken(Row row) {
    String expected = row.expected().stream().filter(word -> word.startsWith("*")).findFirst().orElse("*none").substring(1);
    assertEquals(expected, Written.of(DateReader.read(row.text(), row.fiscalYear())));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPhraseIsThePartOfTheTextThatItsSpanNames(Row row) {
    for (DatePhrase phrase : DateReader.readAll(row.text(), row.fiscalYear())) {
      assertEquals(row.text().substring(phrase.start(), phrase.end()), phrase.text());
    }
  }

  static Stream<Row> rows() throws IOException {
    try (var in = SeedExpressionsTest.class.getResourceAsStream("seed-expressions.tsv")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList().stream();
    }
  }
}
