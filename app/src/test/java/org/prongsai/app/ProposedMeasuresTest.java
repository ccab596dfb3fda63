package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** An officer who has nothing but the published scores gets a plan to work on, and it says that it is a draft. */
class ProposedMeasuresTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final String SCORES = """
      format: prongsai/agency-year/1
      agency: {name: เทศบาลตำบลสมมติ, kind: subdistrict-municipality}
      fiscalYear: 2569
      criteria: ita-2568
      invented: true
      scores:
        - {code: E9, part: survey, score: 90.00}
        - {code: O12, score: 0}
      """;

  @TempDir
  private Path folder;

  @Test
  void scoresAloneGiveAPlanWithUnitsOfTheAgencysKindOnlyWhenItIsAskedFor() throws Exception {
    Path year = Files.writeString(folder.resolve("year.yaml"), SCORES);
    Path out = folder.resolve("plan.html");

    assertEquals(2, report(year, out));
    assertTrue(Files.notExists(out));

    assertEquals(0, report(year, out, "--propose"));
    String plan = Files.readString(out);
    assertTrue(plan.contains("ร่างข้อเสนอมาตรการ"), "says that it is a draft");
    assertTrue(plan.contains("ข้อมูลสมมติ"), "says that its data are invented");
    assertTrue(plan.contains("สำนักปลัดเทศบาล") && plan.contains("กองคลัง"), "names units that a municipality has");
    assertTrue(plan.contains("๑ ตุลาคม ๒๕๖๘"), "covers the fiscal year");
  }

  private int report(Path year, Path out, String... more) {
    String[] words = new String[6 + more.length];
    System.arraycopy(new String[] {"report", year.toString(), "--kind", "measures", "--out", out.toString()}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Prongsai.run(InputStream.nullInputStream(), nowhere, nowhere, Language.THAI, HOME, words);
  }
}
