package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;

/** Does what the authors' guide tells its reader to do, step by step. */
class AuthorsGuideTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final Pattern BLOCK = Pattern.compile("```([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern REPLACEMENT = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\|$");

  private final String guide = read("docs/authors-guide.md");
  private final String thisYear = read("criteria/ita-2569.yaml");
  private final String shifted = replaced(thisYear, section("### ขั้นที่ 2", "### ขั้นที่ 3"));

  @Test
  void aCopyWithItsYearsShiftedIsValidAndHasChangedInNothing() {
    Criteria next = parse(shifted);
    assertEquals("ita-2570", next.id());
    assertEquals(List.of(), changes(next));
  }

  @Test
  void theChangesOfTheFourthStepAreToldAsTheGuidePrintsThem() {
    String step = section("### ขั้นที่ 4", "### ขั้นที่ 5");
    String text = replaced(inserted(shifted, "items", blocks(step, "yaml items").getFirst()), step);
    assertEquals(blocks(step, "text diff").getFirst().strip(), String.join("\n", changes(parse(text))));
  }

  @Test
  void wrongExamplesAreRefusedInTheWordsOfTheGuide() {
    List<String> wrong = blocks(guide, "yaml items wrong");
    List<String> messages = blocks(guide, "text message");
    assertEquals(3, wrong.size());
    for (int i = 0; i < wrong.size(); i++) {
      var refused = (Outcome.Refused<Criteria>) CriteriaReader.parse("x", inserted(shifted, "items", wrong.get(i)));
      String line = refused.problems().getFirst().line(Language.THAI);
      assertEquals(messages.get(i).strip(), line.replaceFirst("^x:\\d+:\\d+: ", ""));
    }
  }

  @Test
  void theExamplesOfScaleAndQuestionAreRead() {
    String text = inserted(inserted(shifted, "scales", blocks(guide, "yaml scales").getFirst()),
        "questions", blocks(guide, "yaml questions").getFirst());
    assertEquals(2, parse(text).question("E90").orElseThrow().parts().size());
  }

  /** The guide explains every field that the schema knows. */
  @Test
  void everyFieldOfTheFormIsExplained() {
    for (MatchResult field : Pattern.compile("\"(\\w+)\" ?: ?\\{").matcher(read("criteria/criteria.schema.json")).results().toList()) {
      String name = field.group(1);
      boolean partOfSchema = name.startsWith("$") || List.of("properties", "items", "if", "then", "else", "text", "share",
          "additionalProperties", "localText", "statedText", "instrument", "indicator", "subIndicator", "question",
          "scale", "item", "level", "samplingRule", "date", "calendarEntry", "year").contains(name);
      assertTrue(partOfSchema || guide.contains(name), name);
    }
  }

  private List<String> changes(Criteria next) {
    ChangeWords words = new ChangeWords(Language.THAI);
    return CriteriaComparison.of(parse(thisYear), next, List.of()).orThrow().changes().stream().map(words::of).toList();
  }

  private static Criteria parse(String text) {
    return CriteriaReader.parse("guide", text).orThrow();
  }

  private static String inserted(String text, String list, String elements) {
    String head = "\n" + list + ":";
    if (text.contains(head + " []")) {
      return text.replace(head + " []", head + "\n" + elements);
    }
    return text.contains(head + "\n") ? text.replace(head + "\n", head + "\n" + elements) : text + head + "\n" + elements;
  }

  /** Everywhere but in the sources, as the guide says. */
  private static String replaced(String text, String section) {
    int from = text.indexOf("\nsources:");
    int to = text.indexOf("\nrounding:");
    return replacedEverywhere(text.substring(0, from), section) + text.substring(from, to)
        + replacedEverywhere(text.substring(to), section);
  }

  private static String replacedEverywhere(String text, String section) {
    String result = text;
    for (MatchResult row : REPLACEMENT.matcher(section).results().toList()) {
      result = result.replace(row.group(1), row.group(2));
    }
    return result;
  }

  private static List<String> blocks(String text, String kind) {
    List<String> blocks = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      if (block.group(1).equals(kind)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private String section(String from, String to) {
    return guide.substring(guide.indexOf(from), guide.indexOf(to));
  }

  private static String read(String file) {
    try {
      return Files.readString(HOME.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
