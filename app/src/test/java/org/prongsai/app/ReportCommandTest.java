package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Language;

class ReportCommandTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  @TempDir
  private Path folder;

  private String said = "";

  static List<String> extensions() {
    return PaperFormat.extensions();
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void aSampleIsWrittenInEveryFormat(String extension) throws IOException {
    Path out = folder.resolve("measures." + extension);
    assertEquals(0, report("--kind", "measures", "--layout", "seed-0", "--out", out.toString()), said);
    assertTrue(Files.size(out) > 1000);
    assertEquals(List.of(out), written());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --kind letters --out OUT/a.docx                            | scorecard, analysis, measures
      --kind measures --out OUT/a.odt                            | docx
      --kind measures --layout seed-7 --out OUT/a.docx           | standard, seed-0
      --kind measures --numerals roman --out OUT/a.docx          | thai, arabic
      --kind progress --period month --out OUT/a.docx            | six-months, year
      --kind measures --emblem OUT/none.png --out OUT/a.docx     | PNG
      --kind measures                                            | --out
      --kind measures --out OUT                                  | docx
      --kind measures --out OUT/none/a.docx                      | folder
      """)
  void aWrongWordIsRefusedWithThoseThatAreKnown(String line, String remedy) throws IOException {
    assertEquals(2, report(line.replace("OUT", folder.toString()).split(" +")));
    assertTrue(said.contains(remedy), said);
    assertEquals(List.of(), written());
  }

  @ParameterizedTest
  @CsvSource({"scorecard, P710", "analysis, P710", "disclosure, P713", "memo, P714", "order, P715", "announcement, P716",
      "minutes, P717", "publication-request, P718"})
  void aKindWithoutItsFactsIsRefusedAtTheFile(String kind, String number) throws IOException {
    assertEquals(2, report("--kind", kind, "--out", folder.resolve("a.docx").toString()));
    assertTrue(said.contains("seed-0.yaml: ") && said.contains(number), said);
    assertEquals(List.of(), written());
  }

  @Test
  void aScoreThatTheCriteriaDoNotKnowIsRefusedAtItsPlace() throws IOException {
    Path year = Files.writeString(folder.resolve("year.yaml"), """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2569
        criteria: ita-2568
        scores:
          - {code: E9, part: public, score: 90}
          - {code: E99, part: public, score: 90}
        """);
    assertEquals(2, run("report", year.toString(), "--kind", "scorecard", "--out", folder + "/a.docx"));
    assertTrue(said.contains("year.yaml:7:") && said.contains("E99"), said);
    assertEquals(List.of(year), written());
  }

  @Test
  void anOldFileStaysWhenTheNewOneIsRefused() throws IOException {
    Path out = Files.writeString(folder.resolve("a.docx"), "old");
    assertEquals(2, report("--kind", "order", "--out", out.toString()));
    assertEquals("old", Files.readString(out));
  }

  @Test
  void factsWithoutAColumnAreSaidOnStandardError() {
    assertEquals(0, report("--kind", "measures", "--layout", "seed-4", "--out", folder.resolve("a.docx").toString()));
    assertTrue(said.contains("no column for \"responsible units\""), said);
  }

  @Test
  void documentsAreThaiWhateverTheUsersLanguage() throws IOException {
    Path english = folder.resolve("en.docx");
    Path thai = folder.resolve("th.docx");
    report("--kind", "measures", "--lang", "en", "--out", english.toString());
    report("--kind", "measures", "--lang", "th", "--out", thai.toString());
    assertEquals(Files.size(english), Files.size(thai));
  }

  @Test
  void anOfficesOwnTemplateIsFilledWithTheNamesOfTheGuide() throws IOException {
    Path template = template("{{agency.name}} {{fiscalYear}}", "{{#rows}}", "{{no}} {{issue}}", "{{/rows}}");
    Path out = folder.resolve("a.docx");
    assertEquals(0, report("--kind", "measures", "--template", template.toString(), "--out", out.toString()), said);
    String text = text(out);
    assertTrue(text.contains("องค์การบริหารส่วนตำบลท่าช้าง ๒๕๖๖"), text);
    assertTrue(text.contains("๑๔ หน่วยงานที่ท่านติดต่อ มีช่องทาง"), text);
  }

  @Test
  void aTemplateWithAnUnknownNameWritesNothing() throws IOException {
    Path template = template("{{agency.colour}}");
    Path out = folder.resolve("a.docx");
    assertEquals(2, report("--kind", "measures", "--template", template.toString(), "--out", out.toString()));
    assertTrue(said.contains("agency.name"), said);
    assertFalse(Files.exists(out));
    assertEquals(2, report("--kind", "measures", "--template", template.toString(), "--out", folder + "/a.pdf"));
  }

  private Path template(String... lines) throws IOException {
    List<Block> blocks = Stream.of(lines)
        .map(line -> (Block) new Block.Paragraph(Style.PLAIN, List.of(Inline.text(line)))).toList();
    Document document = new Document(
        "แม่แบบ", "สำนักงาน", null, Language.THAI, Numerals.ARABIC, PageSetup.official(), blocks);
    return Files.write(folder.resolve("template.docx"), DocxWriter.write(document));
  }

  private static String text(Path docx) throws IOException {
    try (var files = FileSystems.newFileSystem(docx)) {
      return Files.readString(files.getPath("word/document.xml")).replaceAll("<[^>]+>", "");
    }
  }

  private int report(String... options) {
    String[] args = Stream.concat(
        Stream.of("report", HOME.resolve("samples/seed-0.yaml").toString()), Stream.of(options)).toArray(String[]::new);
    return run(args);
  }

  private int run(String... args) {
    var err = new ByteArrayOutputStream();
    var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Prongsai.run(InputStream.nullInputStream(), stream, stream, Language.ENGLISH, HOME, args);
    said = err.toString(StandardCharsets.UTF_8);
    assertFalse(said.contains("\tat "), said);
    return status;
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
