package org.prongsai.agencyyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Row;

/** The five seeds as agency-year files hold every printed cell, in order, and no person's name. */
class SampleFilesTest {

  private static final Path SAMPLES = Path.of(System.getProperty("prongsai.home"), "samples");
  private static final double ENOUGH = 0.97;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsReadAndWrittenBackTheSame(Path file) {
    AgencyYear year = AgencyYearReader.read(file).orThrow();
    AgencyYear again = AgencyYearReader.parse("again", AgencyYearJson.write(year)).orThrow();
    assertEquals(Texts.of(year), Texts.of(again));
  }

  @ParameterizedTest
  @CsvSource({"0, 14, 0", "1, 17, 0", "2, 11, 43", "3, 11, 0", "4, 17, 0"})
  void everyRowOfEveryTableIsThere(int seed, int rows, int disclosure) {
    assertEquals(rows, seed(seed).rows().size());
    assertEquals(disclosure, seed(seed).disclosure().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everyPrintedCellStandsInItsRow(int seed) {
    List<String> held = rowTexts(seed(seed));
    List<String> lost = new ArrayList<>();
    List<List<String>> printed = printedRows(seed);
    assertEquals(printed.size(), held.size());
    for (int i = 0; i < printed.size(); i++) {
      // The recognition has pushed a few texts one row up or down; they stand where they belong by content.
      String row = held.get(i);
      String around = row + held.get(Math.min(i + 1, held.size() - 1));
      for (String cell : printed.get(i)) {
        double here = Texts.covered(cell, around);
        if (here < ENOUGH && Texts.letters(cell).length() > 3) {
          lost.add("row " + (i + 1) + " " + here + ": " + cell);
        }
      }
      String longest = printed.get(i).stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
      assertTrue(Texts.covered(longest, row) > 0.9, "row " + (i + 1) + " stands elsewhere: " + longest);
    }
    assertTrue(lost.size() <= NOISY.get(seed), String.join("\n", lost));
  }

  /** Cells so garbled that mending them changes more than three letters in a hundred. */
  private static final List<Integer> NOISY = List.of(0, 1, 1, 0, 1);

  @Test
  void everyParagraphOfTheAnalysisOfSeedThreeIsAFinding() {
    String findings = String.join("\n", Texts.of(seed(3).findings()));
    for (String paragraph : lines("seed-3.narrative.txt")) {
      assertTrue(Texts.covered(paragraph.replaceAll("ข้อคำถาม(ที่)?|ได้?คะแนน(รวม)?|คะแนน|ประเด็น", ""), findings) > 0.9,
          paragraph);
    }
    assertEquals(18, seed(3).findings().stream().filter(f -> f.code() != null && f.code().startsWith("E")).count());
  }

  @Test
  void figuresStandAsPrintedAndTwiceWhereTwoAreGiven() {
    assertEquals(List.of("94.30", "99.05"), scores(3, "indicator:8", null));
    assertEquals(List.of("90.00"), scores(3, "E9", "public"));
    assertEquals(List.of("98.57"), scores(3, "E7", "public"));
    assertEquals(List.of("91.59"), scores(3, "total", null));
    assertEquals(List.of("65.47"), scores(2, "instrument:EIT", "survey"));
    assertEquals(List.of("71.54"), scores(2, "total", null));
    for (int withoutScores : new int[] {0, 1, 4}) {
      assertEquals(List.of(), seed(withoutScores).scores());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noPersonIsNamed(Path file) throws IOException {
    AgencyYear year = AgencyYearReader.read(file).orThrow();
    if (year.memo() != null) {
      assertTrue(year.memo().signatories().stream().allMatch(signatory -> signatory.name() == null));
    }
    assertFalse(Pattern.compile("นางสาว|\\(นาย(?!ก)|\\(นาง").matcher(Files.readString(file)).find());
  }

  @Test
  void theDisclosureTableOfSeedTwoIsCompleteAndTickedThroughout() {
    List<DisclosureRow> rows = seed(2).disclosure();
    assertEquals(IntStream.rangeClosed(1, 43).mapToObj(no -> "O" + no).toList(),
        rows.stream().map(DisclosureRow::item).toList());
    for (DisclosureRow row : rows) {
      assertEquals(AgencyYear.Status.DONE, row.status());
      assertFalse(row.components().isEmpty() || row.progress().isEmpty() || row.units().isEmpty(), row.item());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void datesMeanWhatTheirPrintedTextSays(Path file) {
    AgencyYear year = AgencyYearReader.read(file).orThrow();
    for (Row row : year.rows()) {
      for (AgencyYear.DateMark date : row.dates()) {
        assertEquals(date, ReadDates.mark(date.text(), date.role(), date.of(), year.fiscalYear(), date.place()));
        assertTrue(date.of() == null || String.join("\n", Texts.of(row)).contains(date.text()), date.text());
      }
    }
  }

  private static List<String> rowTexts(AgencyYear year) {
    List<String> texts = new ArrayList<>();
    for (Row row : year.rows()) {
      texts.add(String.join("\n", Texts.of(row)));
    }
    for (DisclosureRow row : year.disclosure()) {
      texts.add(String.join("\n", Texts.of(row)));
    }
    return texts;
  }

  /** One list a row; a row that only goes on from the page before (its first cells are empty) joins that one. */
  private static List<List<String>> printedRows(int seed) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines("seed-" + seed + ".cells.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.getFirst().isEmpty()) {
        List<String> whole = new ArrayList<>(rows.removeLast());
        whole.addAll(cells);
        rows.add(whole);
      } else {
        rows.add(cells);
      }
    }
    // The boxes' captions are the status field.
    return rows.stream()
        .map(cells -> cells.stream().map(cell -> cell.replaceAll("ยังไม่ได้ดำเนินการ\\s+ดำเนินการ", "")).toList())
        .toList();
  }

  private static List<String> scores(int seed, String code, String part) {
    return seed(seed).scores().stream()
        .filter(score -> score.code().equals(code) && java.util.Objects.equals(score.part(), part))
        .map(AgencyYear.GivenScore::score).map(BigDecimal::toPlainString).toList();
  }

  private static AgencyYear seed(int number) {
    return AgencyYearReader.read(SAMPLES.resolve("seed-" + number + ".yaml")).orThrow();
  }

  private static List<String> lines(String resource) {
    try (var in = SampleFilesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
