package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;

class SamplesCommandTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  @TempDir
  private Path folder;

  @Test
  void everyDocumentThatTheFactsAllowIsWrittenInFourFormatsAndTheOthersAreRefused() throws Exception {
    Path out = folder.resolve("papers");
    String story = run(out);

    for (String paper : List.of("seed-0-measures-seed-0", "seed-1-memo", "seed-2-disclosure-seed-2",
        "seed-2-scorecard", "seed-3-analysis", "seed-3-measures", "seed-4-progress-seed-4")) {
      for (String ending : List.of("docx", "pdf", "html", "xlsx")) {
        assertTrue(Files.size(out.resolve(paper + "." + ending)) > 1000, paper + "." + ending);
      }
    }
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(List.of(), files.map(file -> file.getFileName().toString())
          .filter(name -> name.matches("seed-[014]-(scorecard|analysis).*") || name.contains(".part")).toList());
    }
    assertTrue(story.contains("agency seed-3 องค์การบริหารส่วนตำบลถ้ำรงค์"), story);
    assertTrue(story.contains("91.59") && story.contains("71.54"), story);
    assertTrue(story.contains("the kind scorecard cannot be written: the file holds no scores"), story);
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Prongsai.run(InputStream.nullInputStream(), print(new ByteArrayOutputStream()), print(err),
        Language.THAI, HOME, "samples", "--out", file.resolve("papers").toString());
    assertEquals(2, status);
    assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
  }

  private String run(Path out) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Prongsai.run(InputStream.nullInputStream(), print(said), print(err), Language.ENGLISH, HOME,
        "samples", "--out", out.toString());
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    return said.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
