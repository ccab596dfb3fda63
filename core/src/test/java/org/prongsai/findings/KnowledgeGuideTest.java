package org.prongsai.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.source.DataFile;

/** Reads the examples of the guide to advice as its reader would write them. */
class KnowledgeGuideTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final Path FOLDER = HOME.resolve("criteria");

  private final Criteria criteria = new CriteriaShelf(FOLDER).load("ita-2566").orThrow();
  private final Units units = KnowledgeReader.units(FOLDER).orThrow();
  private String guide = "";

  @BeforeEach
  void open() throws IOException {
    guide = Files.readString(HOME.resolve("docs/knowledge-guide.md"));
  }

  @Test
  void theExamplesAreRead() {
    Knowledge knowledge = read(example()).orThrow();
    assertEquals(List.of("treasury", "office"), knowledge.on("E9").orElseThrow().owes());
    assertEquals("office", knowledge.on("E9").orElseThrow().compiles());
    int components = criteria.item("O20").orElseThrow().components().size();
    assertEquals(components, knowledge.on("O20").orElseThrow().components().size());
  }

  @Test
  void theWrongExampleIsRefusedInTheWordsOfTheGuide() {
    String text = example().replace("    owes: [treasury]\n", block("yaml wrong"));
    var refused = (Outcome.Refused<Knowledge>) read(text);
    String line = refused.problems().getFirst().line(Language.THAI);
    assertEquals(block("text message").strip(), line.replaceFirst("^guide:\\d+:\\d+: ", ""));
  }

  @Test
  void everyFieldOfAdviceIsExplained() {
    List<String> fields = Arrays.stream(Advice.class.getRecordComponents()).map(field -> field.getName()).toList();
    assertEquals(fields, fields.stream().filter(field -> guide.contains("| `" + field + "` |")).toList());
  }

  @Test
  void everyRoleIsExplained() {
    units.roles().forEach(role -> assertTrue(guide.contains("| `" + role.id() + "` |"), role.id()));
  }

  private String example() {
    return block("yaml head") + block("yaml question") + block("yaml item");
  }

  private Outcome<Knowledge> read(String text) {
    return DataFile.parse("guide", text).then(node -> KnowledgeReader.knowledge(node, criteria, units));
  }

  private String block(String kind) {
    MatchResult block = Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(guide).results()
        .findFirst().orElseThrow();
    return block.group(1);
  }
}
