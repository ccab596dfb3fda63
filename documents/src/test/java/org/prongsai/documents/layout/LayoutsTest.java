package org.prongsai.documents.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;

class LayoutsTest {

  private static final String HEAD = "format: prongsai/layout/1\n";

  static List<String> names() {
    return Layouts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLayoutThatComesWithProngsaiIsReadable(String name) {
    Layout layout = Layouts.find(name).orThrow();
    assertEquals(name, layout.name());
    assertFalse(layout.tablesOf("measures").isEmpty());
    assertFalse(layout.tablesOf("progress").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      format: prongsai/other/1                                            | 720 | 1
      tables: []                                                          | 720 | 1
      """)
  void aFileThatIsNoLayoutIsToldSo(String text, int number, int line) {
    Problem problem = problems(text).getFirst();
    assertEquals(number, problem.number());
    assertEquals(line, problem.place().line());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      orientation: sideways                                               | 135 | landscape
      papers: A4                                                          | 132 | orientation
      orientation: [landscape]                                            | 134 | a text
      """)
  void aWrongEntryIsNamedWithWhatIsRight(String entry, int number, String remedy) {
    Problem problem = problems(HEAD + entry + "\ntables: []\n").getFirst();
    assertEquals(number, problem.number());
    assertEquals(2, problem.place().line());
    assertTrue(problem.line(Language.ENGLISH).contains(remedy), problem.line(Language.ENGLISH));
    assertFalse(problem.line(Language.THAI).isBlank());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {heading: ก, width: 0, cell: [topic]}                               | 726
      {heading: ก, width: wide, cell: [topic]}                            | 134
      {width: 3, cell: [topic]}                                           | 133
      {heading: ก, width: 3}                                              | 133
      {heading: ก, width: 3, cell: [topics]}                              | 135
      {heading: ก, width: 3, cell: [components]}                          | 135
      {heading: ก, width: 3, cell: [{field: topic, as: bullets}]}         | 135
      {heading: ก, width: 3, cell: [{field: dates, roles: [end]}]}        | 135
      {heading: ก, width: 3, cell: [{field: topic, colour: red}]}         | 132
      just a text                                                         | 134
      """)
  void aWrongColumnIsFoundAtItsPlace(String column, int number) {
    Problem problem = problems(HEAD + "tables:\n  - title: ก\n    kinds: [measures]\n    columns:\n      - " + column)
        .getFirst();
    assertEquals(number, problem.number());
    assertEquals(6, problem.place().line());
  }

  @Test
  void allFaultsOfAFileAreSaidAtOnce() {
    assertEquals(3, problems(HEAD + """
        orientation: sideways
        tables:
          - title: ก
            kinds: [letters]
            columns:
              - {heading: ก, width: -1, cell: [topic]}
        """).size());
  }

  @Test
  void aNameThatIsNeitherLayoutNorFileIsRefusedWithThoseThatAre() {
    var refused = assertInstanceOf(Outcome.Refused.class, Layouts.find("seed-9"));
    String said = ((Problem) refused.problems().getFirst()).line(Language.ENGLISH);
    assertTrue(said.contains("standard") && said.contains("seed-4"), said);
  }

  @Test
  void anOfficeAddsALayoutAsAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("ours.yaml"), HEAD + """
        tables:
          - title: มาตรการ
            kinds: [measures]
            columns:
              - {heading: เรื่อง, width: 1, cell: [topic]}
        """);
    Layout layout = Layouts.find(file.toString()).orThrow();
    assertEquals("เรื่อง", layout.tables().getFirst().columns().getFirst().heading());
  }

  /** Seven and eight kinds of facts below each other in a narrow column make a row of a whole page. */
  @Test
  void columnsOfTheProgressTableThatHoldMuchAreTheWidest() {
    var columns = Layouts.find("standard").orThrow().tablesOf("progress").getFirst().columns();
    double holdingMuch = columns.stream().filter(column -> column.cell().size() > 6)
        .mapToDouble(Layout.Column::width).min().orElseThrow();
    double holdingLess = columns.stream().filter(column -> column.cell().size() <= 6)
        .mapToDouble(Layout.Column::width).max().orElseThrow();
    assertTrue(holdingMuch > holdingLess, holdingMuch + " beside " + holdingLess);
  }

  private static List<Problem> problems(String text) {
    var read = DataFile.parse("layout.yaml", text).then(node -> LayoutReader.read("layout.yaml", node));
    return switch (read) {
      case Outcome.Refused<Layout>(var problems) -> problems;
      case Outcome.Done<Layout> done -> List.of();
    };
  }
}
