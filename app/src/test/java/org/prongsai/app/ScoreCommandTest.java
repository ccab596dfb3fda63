package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;

class ScoreCommandTest {

  private static final String CONTRADICTED = "code,part,score\nindicator:8,,94.30\nE9,public,90.00\nE7,survey,90.00\n"
      + "E8,survey,88.67\nE9,survey,90.00\nE7,public,98.57\nE8,public,99.05\n";

  @TempDir
  private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int scored(String csv, String... more) throws Exception {
    Path file = Files.writeString(folder.resolve("scores.csv"), csv);
    String[] args = java.util.stream.Stream.concat(
        java.util.stream.Stream.of("score", "--criteria", "ita-2568", file.toString()),
        java.util.stream.Stream.of(more)).toArray(String[]::new);
    return run(args);
  }

  private int run(String... args) {
    return Prongsai.run(InputStream.nullInputStream(), stream(out), stream(err), Language.ENGLISH,
        Path.of(System.getProperty("prongsai.home")), args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void printsOneJsonDocumentAndSaysContradictionsOnStandardError() throws Exception {
    assertEquals(ExitStatus.FOUND_PROBLEMS, scored(CONTRADICTED, "--format", "json"));
    String json = out.toString(StandardCharsets.UTF_8);
    assertTrue(json.startsWith("{") && json.contains("\"low\" : 99.45") && json.contains("\"high\" : 99.57"), json);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("indicator 8"));
  }

  @Test
  void printsATableForPeople() throws Exception {
    assertEquals(ExitStatus.DONE, scored(
        "code,part,score\ninstrument:IIT,,99.78\ninstrument:EIT,,95.53\ninstrument:OIT,,82.5\n", "--format", "text"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Total 91.59, "));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void answersAProgramThatSaysNothingOfTheFormInJson() throws Exception {
    assertEquals(ExitStatus.DONE, scored("code,part,score\ntotal,,91.59\n"));
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("{"));
  }

  @Test
  void asksWhatIf() throws Exception {
    assertEquals(ExitStatus.DONE, scored(CONTRADICTED, "--set", "E9/public=99.52", "--format", "json"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"whatIf\""));
  }

  @Test
  void refusesBadInputWithItsPlaceAndPrintsNothing() throws Exception {
    assertEquals(ExitStatus.NOT_DONE, scored("code,part,score\nE9,public,190\nX1,,5\n", "--set", "E77=1"));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("scores.csv:2:11: ") && said.contains("scores.csv:3:1: ") && said.contains("E77"), said);
    assertFalse(said.contains("\tat "), said);
    assertEquals(0, out.size());
  }

  @Test
  void refusesUnknownCriteriaMissingFilesFoldersAndHalfAQuestion() {
    assertEquals(ExitStatus.NOT_DONE, run("score", "--criteria", "ita-1999", "scores.csv"));
    assertEquals(ExitStatus.NOT_DONE, run("score", "--criteria", "ita-2568", folder.resolve("none.csv").toString()));
    assertEquals(ExitStatus.NOT_DONE, run("score", "--criteria", "ita-2568", folder.toString()));
    assertEquals(ExitStatus.NOT_DONE, run("score", "--criteria", "ita-2568"));
    assertEquals(ExitStatus.NOT_DONE, run("score", "--criteria", "ita-2568", "--from", folder.toString()));
    assertEquals(ExitStatus.NOT_DONE, run("score", "scores.csv"));
  }
}
