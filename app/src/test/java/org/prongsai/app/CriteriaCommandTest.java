package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;
import org.prongsai.source.DataFile;
import org.prongsai.source.Node;

class CriteriaCommandTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  @TempDir
  private Path folder;

  private record Answer(int status, String out, String err) {
    Node.Mapping json() {
      return assertInstanceOf(Node.Mapping.class, DataFile.parse("out", out).orThrow());
    }
  }

  @Test
  void listTellsWhatEachYearHoldsAndHowSureItIs() {
    Answer answer = run(Language.THAI, "criteria", "list");
    assertEquals(0, answer.status());
    assertTrue(answer.out().contains("ita-2566"));
    assertTrue(answer.out().contains("ร่าง – ยังไม่ได้ตรวจกับคู่มือ ป.ป.ช."));
    var years = (Node.Sequence) run(Language.ENGLISH, "criteria", "list", "--format", "json").json().get("criteria");
    Node.Mapping of2566 = years.elements().stream()
        .map(Node.Mapping.class::cast)
        .filter(year -> ((Node.Scalar) year.get("id")).text().equals("ita-2566"))
        .findFirst().orElseThrow();
    assertEquals("43", ((Node.Scalar) of2566.get("items")).text(), "seed 2 lists O1 to O43");
    assertEquals("45", ((Node.Scalar) of2566.get("questions")).text(), "i1 to i30 and e1 to e15");
  }

  @Test
  void showMarksEveryTextThatIsNotOfficial() {
    Answer answer = run(Language.THAI, "criteria", "show", "ita-2566");
    assertEquals(0, answer.status());
    String o21 = answer.out().lines().filter(line -> line.strip().startsWith("O21 ")).findFirst().orElseThrow();
    assertTrue(o21.endsWith("]"), o21);
    var items = (Node.Sequence) run(Language.THAI, "criteria", "show", "ita-2566", "--format", "json").json().get("items");
    assertEquals(43, items.elements().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void diffNamesMergedItemsInBothLanguages(String language) {
    Answer answer = run(language.equals("th") ? Language.THAI : Language.ENGLISH, "criteria", "diff", "ita-2566", "ita-2568");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains(language.equals("th") ? "O31, O32 รวมเป็น O21" : "O31, O32 are merged into O21"), answer.out());
    assertFalse(answer.out().matches("(?s).*\\{\\d}.*"));
  }

  @Test
  void diffOfAYearWithItselfIsEmptyAndSaysSo() {
    Node.Mapping diff = run(Language.ENGLISH, "criteria", "diff", "ita-2566", "ita-2566", "--format", "json").json();
    assertEquals(0, ((Node.Sequence) diff.get("changes")).elements().size());
    assertEquals(0, ((Node.Sequence) diff.get("curveBreaks")).elements().size());
    assertEquals(43, ((Node.Sequence) diff.get("proofs")).elements().size());
  }

  @Test
  void aValidFileEndsWithZeroAndAnInvalidOneWithOneAndItsFindingsOnBothSides() throws IOException {
    String text = Files.readString(HOME.resolve("criteria/ita-2566.yaml"));
    Path good = Files.writeString(folder.resolve("good.yaml"), text);
    Path bad = Files.writeString(folder.resolve("bad.yaml"), text.replace("kind: checklist", "kind: check-list"));
    assertEquals(0, run(Language.ENGLISH, "criteria", "validate", good.toString()).status());
    Answer answer = run(Language.ENGLISH, "criteria", "validate", bad.toString(), "--format", "json");
    assertEquals(1, answer.status());
    assertEquals("false", ((Node.Scalar) answer.json().get("valid")).text());
    assertEquals(1, ((Node.Sequence) answer.json().get("findings")).elements().size());
    assertTrue(answer.err().matches("(?s)" + bad + ":\\d+:\\d+: .*; did you mean \"checklist\"\\? \\[P135]\\s*"), answer.err());
  }

  @Test
  void whatCannotBeReadEndsWithTwoAndOneLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: [1, 2");
    refused("110", "criteria", "validate", broken.toString());
    refused("101", "criteria", "validate", folder.resolve("none.yaml").toString());
    refused("102", "criteria", "validate", folder.toString());
    refused("250", "criteria", "show", "ita-1999");
    refused("250", "criteria", "diff", "ita-2566", "../ita-2566");
    refused("903", "criteria", "diff", "ita-2566");
    refused("906", "criteria", "list", "--format", "xml");
    refused("920", "criteria");
  }

  private void refused(String number, String... args) {
    Answer answer = run(Language.THAI, args);
    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().strip().endsWith("[P" + number + "]"), answer.err());
  }

  private static Answer run(Language language, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Prongsai.run(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), language, HOME, args);
    return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
