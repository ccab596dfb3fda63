package org.prongsai.source;

import java.nio.file.Path;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/** A YAML or JSON document: criteria, knowledge, agency years, layouts. */
public final class DataFile {

  /** Problems of the source from here on are about its fields. */
  private static final int FIRST_OF_FIELDS = 132;

  private DataFile() {}

  /** Whether a problem says that a file could not be read at all: missing, not UTF-8, not well formed. */
  public static boolean isUnreadable(Problem problem) {
    return problem.room().equals("source") && problem.number() < FIRST_OF_FIELDS;
  }

  /** Reads a file; refused with places when it is missing, not UTF-8 or not well formed. */
  public static Outcome<Node> read(Path file) {
    return Files.utf8(file).then(text -> parse(file.toString(), text));
  }

  /**
   * Reads a text. A text that begins with a brace is JSON, every other one YAML (1.2, core schema, one document, no
   * tags of its own, aliases bounded).
   *
   * @param name stands in the places of the nodes and of the problems
   */
  public static Outcome<Node> parse(String name, String text) {
    return text.stripLeading().startsWith("{") ? JsonReader.parse(name, text) : YamlReader.parse(name, text);
  }
}
