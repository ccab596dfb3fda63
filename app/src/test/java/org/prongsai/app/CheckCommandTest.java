package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;
import org.prongsai.source.DataFile;
import org.prongsai.source.Node;

class CheckCommandTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void findsTheNeighboursNameWithItsPlaceAndSaysSoWithExitOne() {
    Path seed = HOME.resolve("samples/seed-1.yaml");
    assertEquals(1, run(Language.THAI, seed.toString()));
    String line = text(out).lines().filter(l -> l.contains("บ้านเหลื่อม")).findFirst().orElseThrow();
    assertTrue(line.startsWith(seed + ":"), line);
    assertTrue(line.matches(".*yaml:\\d+:\\d+: .*\\[other-agency]"), line);
    assertTrue(text(err).contains("พบ 9 ข้อ"), text(err));
  }

  @Test
  void aPaperWithNothingRemarkableIsExitZero() {
    assertEquals(0, run(Language.ENGLISH, HOME.resolve("samples/seed-4.yaml").toString()));
    assertEquals("", text(out));
  }

  @Test
  void jsonIsOneDocumentAndNothingElse() {
    assertEquals(1, run(Language.ENGLISH, "--format", "json", HOME.resolve("samples/seed-2.yaml").toString()));
    Node.Mapping root = (Node.Mapping) DataFile.parse("out", text(out)).orThrow();
    Node.Sequence remarks = (Node.Sequence) root.get("remarks");
    assertEquals(7, remarks.elements().size());
    assertEquals("lost-negation", ((Node.Scalar) ((Node.Mapping) remarks.elements().getFirst()).get("rule")).text());
  }

  @Test
  void whatCannotBeReadIsExitTwoWithPlaceAndRemedy() throws IOException {
    Path broken = folder.resolve("year.yaml");
    Files.writeString(broken, "format: prongsai/agency-year/1\nagency: {name: ก, kind: sao}\nfiscalYear: 2569\n"
        + "criteria: ita-2568\nscores: [{code: I7, score: 101}]\n");
    assertEquals(2, run(Language.ENGLISH, broken.toString()));
    assertTrue(text(err).startsWith(broken + ":5:28: 101 is out of range; write a number from 0 to 100"), text(err));
    assertEquals(2, run(Language.ENGLISH, folder.toString()));
    assertEquals(2, run(Language.ENGLISH, folder.resolve("none.yaml").toString()));
    assertEquals(2, run(Language.ENGLISH));
    assertEquals("", text(out));
  }

  @Test
  void unknownCriteriaAreNamedWithTheFile() throws IOException {
    Path file = folder.resolve("year.yaml");
    Files.writeString(file,
        "format: prongsai/agency-year/1\nagency: {name: ก, kind: sao}\nfiscalYear: 2569\ncriteria: ita-2580\n");
    assertEquals(2, run(Language.ENGLISH, file.toString()));
    assertTrue(text(err).startsWith(file + ": "), text(err));
  }

  private int run(Language language, String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "check";
    System.arraycopy(args, 0, line, 1, args.length);
    return Prongsai.run(new ByteArrayInputStream(new byte[0]), stream(out), stream(err), language, HOME, line);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
