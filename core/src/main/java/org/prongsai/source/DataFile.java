package org.prongsai.source;

import java.nio.file.Path;
import org.prongsai.message.Outcome;

/** A YAML or JSON document: criteria, knowledge, agency years, layouts. */
public final class DataFile {

  private DataFile() {}

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
