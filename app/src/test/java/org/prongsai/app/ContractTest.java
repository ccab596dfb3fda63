package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.source.DataFile;
import org.prongsai.source.Node;

/** What others rely on, sentence by sentence: the commands as they are promised, with good and with bad input. */
class ContractTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final String CONTRADICTED = "code,part,score\nindicator:8,,94.30\nE9,public,90.00\nE7,survey,90.00\n"
      + "E8,survey,88.67\nE9,survey,90.00\nE7,public,98.57\nE8,public,99.05\n";

  @TempDir
  private Path folder;
  private String out = "";
  private String err = "";

  @ParameterizedTest
  @ValueSource(strings = {
      "criteria list", "criteria show ita-2568", "criteria validate HOME/criteria/ita-2568.yaml",
      "criteria diff ita-2567 ita-2568", "score --criteria ita-2568 SCORES",
      "check HOME/samples/seed-2.yaml", "check HOME/samples/seed-4.yaml"})
  void jsonIsOneDocumentAloneOnStandardOutput(String line) throws IOException {
    int status = run(line + " --format json");
    assertTrue(status == 0 || status == 1, err);
    assertTrue(DataFile.parse("out", out) instanceof Outcome.Done<Node>, out);
    assertEquals('{', out.charAt(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      criteria list                                              | 0
      criteria validate HOME/criteria/ita-2566.yaml              | 0
      score --criteria ita-2568 SCORES --set E9/public=99.52     | 0
      check HOME/samples/seed-4.yaml                             | 0
      criteria validate FOLDER/invalid.yaml                      | 1
      score --criteria ita-2568 SCORES                           | 1
      check HOME/samples/seed-2.yaml                             | 1
      criteria validate FOLDER/broken.yaml                       | 2
      criteria validate FOLDER                                   | 2
      criteria validate FOLDER/none.yaml                         | 2
      criteria show ita-1999                                     | 2
      check FOLDER/broken.yaml                                   | 2
      frobnicate                                                 | 2
      """)
  void theExitStatusSaysWhetherItWasDoneAndWhetherProblemsWereFound(String line, int status) throws IOException {
    assertEquals(status, run(line), err);
    assertEquals(status == 0, err.lines().noneMatch(said -> !said.contains("worth a look")
        && !said.contains("nothing remarkable")), "what is wrong is also said on standard error: " + err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import report.docx --out year.json",
      "backup --data x --out y", "restore y --data x", "verify y"})
  void whatIsNotBuiltYetSaysSo(String line) throws IOException {
    assertEquals(2, run(line));
    assertTrue(err.contains("\"" + line.split(" ")[0] + "\" is not built yet"), err);
  }

  @Test
  void theLanguageIsThaiOrEnglishAndNothingElse() throws IOException {
    assertEquals(2, run("--lang fr criteria list"));
    assertTrue(err.contains("th|en"), err);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      code,part,score\\nE9,public,100.01          | 2:11
      code,part,score\\nE9,public,-1              | 2:11
      code,part,score\\nE9,public,NaN             | 2:11
      code,part,score\\nE9,public,1e5             | 2:11
      code,part,score\\nE9,public,"95,5"          | 2:11
      code;part;score\\nE9;public;95,5            | 2:11
      code,part,score\\nE9,public,                | 2:11
      code,part,score\\nE9,public,"95             | 2:11
      code,part,score\\nE9,pub                    | 2:1
      code,part,score\\nX9,,90                    | 2:1
      code,part,score\\nE9,staff,90               | 2:4
      code,part,score\\nI7,public,90              | 2:4
      E9,public,95                                | 1:1
      code,part,score,note\\nE9,public,95,no      | 1:1
      """)
  void badScoresAreRefusedAtTheirPlace(String csv, String place) throws IOException {
    write("bad.csv", csv.replace("\\n", "\n"));
    assertEquals(2, run("score --criteria ita-2568 FOLDER/bad.csv --format json"));
    assertTrue(err.startsWith(folder + "/bad.csv:" + place + ": ") && err.contains("; "), err);
    assertEquals("", out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"๐๑๒", "0๑๒", "O๑๒", "o12", "O 12", " 012 "})
  void aCodeIsReadInEveryFormWhereverItStands(String code) throws IOException {
    String normal = "\"code\" : \"O12\"";
    write("codes.csv", "code,part,score\n" + code + ",,๑๐๐\n");
    assertEquals(0, run("score --criteria ita-2568 FOLDER/codes.csv --format json"), err);
    assertTrue(given(out, normal), out);
    assertEquals(0, runWords("score", "--criteria", "ita-2568", write("none.csv", "code,part,score\n").toString(),
        "--set", code + "=๑๐๐", "--format", "json"), err);
    assertTrue(given(out, normal), out);
    write("oit.csv", "agency,O12," + code + "\n");
    assertEquals(2, run("score --criteria ita-2568 --from FOLDER --out FOLDER/out.csv"), err);
    assertTrue(err.contains("the column O12 stands twice"), err);
    Path year = write("year.yaml", """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2569
        criteria: ita-2568
        serves: ["%1$s"]
        scores: [{code: "%1$s", score: 100}]
        rows: [{codes: ["%1$s"], issue: เรื่องหนึ่ง, measures: [ทำให้ดีขึ้น]}]
        disclosure: [{item: "%1$s", name: รายการหนึ่ง, components: [ข้อหนึ่ง], units: [สำนักปลัด]}]
        """.formatted(code));
    assertTrue(run("check " + year) < 2, err);
    assertEquals(0, run("report " + year + " --kind disclosure --numerals arabic --out FOLDER/paper.html"), err);
    assertTrue(Files.readString(folder.resolve("paper.html")).contains("O12"));
  }

  private static boolean given(String json, String code) {
    int at = json.indexOf(code);
    return at >= 0 && json.substring(at, json.indexOf('}', at)).contains("\"score\" : 100.00");
  }

  @Test
  void tablesAreReadWithAMarkInWindows874AndWithExcelsEmptyColumns() throws IOException {
    write("mark.csv", "\uFEFFcode,part,score\r\nO12,,๙๐\r\n");
    assertEquals(0, run("score --criteria ita-2568 FOLDER/mark.csv"), err);
    Files.write(folder.resolve("old.csv"), "code,part,score\n๐๑๒,,๙๐\n".getBytes(Charset.forName("x-windows-874")));
    assertEquals(0, run("score --criteria ita-2568 FOLDER/old.csv"), err);
    write("excel.csv", "code,part,score,,\nO12,,90,,\n,,,,\n");
    assertEquals(0, run("score --criteria ita-2568 FOLDER/excel.csv"), err);
  }

  @Test
  void theSameCodeMayBeGivenTwice() throws IOException {
    write("twice.csv", "code,part,score\nE9,public,95\nE9,public,95\n");
    assertEquals(0, run("score --criteria ita-2568 FOLDER/twice.csv"), err);
    write("twice.csv", "code,part,score\nE9,public,95\nE9,public,90\n");
    assertEquals(1, run("score --criteria ita-2568 FOLDER/twice.csv"), err);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      agency,X1\\nก,1                 | 1:8
      agency,E1\\nก,1                 | 1:8
      agency,I1,i๑\\nก,1,1            | 1:11
      I1,agency\\n1,ก                 | 1:1
      agency,I1\\nก,99                | 2:3
      agency,I1\\nก,0                 | 2:3
      agency,I1\\nก,3.5               | 2:3
      agency,I1\\nก,1\\nข,x           | 3:3
      agency,I1\\nก,1,1               | 2:4
      """)
  void badAnswersAreRefusedAtTheirPlaceAndNothingIsWritten(String csv, String place) throws IOException {
    write("iit.csv", csv.replace("\\n", "\n"));
    assertEquals(2, run("score --criteria ita-2568 --from FOLDER --out FOLDER/out.csv"));
    assertTrue(err.startsWith(folder + "/iit.csv:" + place + ": "), err);
    assertFalse(Files.exists(folder.resolve("out.csv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "- ", "a: {b: "})
  void filesNestedWithoutEndAreRefusedAtTheirPlace(String opening) throws IOException {
    write("deep.yaml", opening.repeat(50_000));
    for (String line : List.of("criteria validate FOLDER/deep.yaml", "check FOLDER/deep.yaml",
        "report FOLDER/deep.yaml --kind measures --out FOLDER/a.docx")) {
      assertEquals(2, run(line), err);
      assertTrue(err.matches("(?s).*deep\\.yaml:\\d+:\\d+: .*"), err);
    }
  }

  @Test
  void aDateIsOneJsonObjectALineInTheFormPromised() throws IOException {
    assertEquals(0, runWith("ต.ค. ๖๕ ถึง ก.ย. ๖๖\n๒๙ กุมภาพันธ์ ๒๕๖๘\n๓๑ ตุลาคม", "date", "--fiscal-year", "2566"));
    List<String> lines = out.lines().toList();
    assertEquals("{\"text\":\"ต.ค. ๖๕ ถึง ก.ย. ๖๖\",\"kind\":\"range\",\"start\":\"2022-10-01\","
        + "\"end\":\"2023-09-30\"}", lines.get(0));
    assertTrue(lines.get(1).contains("\"kind\":\"none\",\"problem\":"), lines.get(1));
    assertTrue(lines.get(2).contains("\"start\":\"2022-10-31\""), lines.get(2));
    assertEquals(3, lines.size());
    assertEquals(0, runWith("", "date"));
    assertEquals("", out);
  }

  @Test
  void rawAnswersBecomeOneRowAnAgencyInOrderOfFirstAppearance() throws IOException {
    write("iit.csv", "agency,I1\nข,1\nก,2\nข,2\n");
    write("oit.csv", "agency,O1\nค,100\n");
    assertEquals(0, run("score --criteria ita-2568 --from FOLDER --out FOLDER/out.csv"), err);
    List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
    assertEquals("agency,indicator_1,indicator_2,indicator_3,indicator_4,indicator_5,indicator_6,indicator_7,indicator_8,"
        + "indicator_9,indicator_10,IIT,EIT,OIT,total,level", lines.getFirst());
    assertEquals(List.of("ข", "ก", "ค"), lines.stream().skip(1).map(line -> line.split(",")[0]).toList());
    assertEquals("", out);
    assertTrue(err.contains("--equal-weights"), "the reason of empty columns: " + err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4", "invented-municipality"})
  void everyKindOfASampleIsWrittenInEachLayoutOrSaysWhatIsMissing(String sample) throws IOException {
    for (String kind : List.of("scorecard", "analysis", "measures", "progress", "disclosure", "memo", "order",
        "announcement", "minutes", "publication-request")) {
      boolean holds = written(sample, kind, "html", "");
      assertTrue(holds || err.contains("cannot be written"), err);
      for (String more : List.of("--numerals arabic", "--layout standard", "--layout seed-0", "--layout seed-1",
          "--layout seed-2", "--layout seed-3", "--layout seed-4")) {
        assertEquals(holds, written(sample, kind, "html", " " + more), err);
      }
      for (String format : List.of("docx", "pdf", "xlsx")) {
        assertEquals(holds, written(sample, kind, format, ""), err);
      }
    }
  }

  private boolean written(String sample, String kind, String format, String more) throws IOException {
    Path paper = folder.resolve("paper." + format);
    Files.deleteIfExists(paper);
    int status = run("report HOME/samples/" + sample + ".yaml --kind " + kind + " --out " + paper + more);
    assertEquals(status == 0, Files.exists(paper), err);
    assertTrue(status == 0 || status == 2 && err.contains("samples/" + sample + ".yaml"), err);
    return status == 0;
  }

  @Test
  void aLinkIsWrittenThroughAndAnOldFileKeepsWhoMayReadIt() throws IOException {
    Path real = write("real.html", "old");
    Files.setPosixFilePermissions(real, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), real);
    assertEquals(0, run("report HOME/samples/seed-0.yaml --kind measures --out " + link), err);
    assertTrue(Files.isSymbolicLink(link) && Files.size(real) > 1000);
    assertEquals("rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }

  private int run(String line) throws IOException {
    return runWords(line.replace("HOME", HOME.toString()).replace("FOLDER", folder.toString())
        .replace("SCORES", write("scores.csv", CONTRADICTED).toString()).split(" "));
  }

  private int runWords(String... words) throws IOException {
    write("invalid.yaml", "id: x\n");
    write("broken.yaml", "a: [1, 2\nb: }");
    return runWith("", words);
  }

  private int runWith(String input, String... words) {
    var results = new ByteArrayOutputStream();
    var talk = new ByteArrayOutputStream();
    int status = Prongsai.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(results),
        stream(talk), Language.ENGLISH, HOME, words);
    out = results.toString(StandardCharsets.UTF_8);
    err = talk.toString(StandardCharsets.UTF_8);
    assertTrue(Stream.of("\tat ", "Exception", "Error:").noneMatch((out + err)::contains), err);
    return status;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
