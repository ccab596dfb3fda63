package org.prongsai.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;

/** The layouts that come with Prongsai, and those that offices write themselves. */
public final class Layouts {

  public static final String STANDARD = "standard";

  private static final List<String> NAMES = List.of(STANDARD, "seed-0", "seed-1", "seed-2", "seed-3", "seed-4");

  private Layouts() {}

  /** Names that come with Prongsai, the usual one first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A layout by its name, or from a file.
   *
   * @param nameOrFile one of {@link #names()}, else the path of a layout file
   */
  public static Outcome<Layout> find(String nameOrFile) {
    if (NAMES.contains(nameOrFile)) {
      return Outcome.done(shipped(nameOrFile));
    }
    Path file = Path.of(nameOrFile);
    if (!Files.exists(file)) {
      return Outcome.refused(
          Problem.of("documents", 702, Place.NOWHERE, nameOrFile, String.join(", ", NAMES)));
    }
    return DataFile.read(file).then(node -> LayoutReader.read(nameOrFile, node));
  }

  public static Layout standard() {
    return shipped(STANDARD);
  }

  private static Layout shipped(String name) {
    String resource = "/org/prongsai/documents/layouts/" + name + ".yaml";
    try (var in = Layouts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no layout " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return DataFile.parse(name, text).then(node -> LayoutReader.read(name, node)).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
