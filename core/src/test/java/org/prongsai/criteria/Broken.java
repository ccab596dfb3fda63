package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The small criteria with one thing broken.
 *
 * @param number of the problem that says so
 * @param bySchema whether the JSON Schema sees it too; it cannot see across elements
 */
record Broken(String title, String text, int number, boolean bySchema) {

  static String small() {
    return resource("small.yaml");
  }

  static String resource(String name) {
    try (var in = Broken.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Broken> all() {
    List<Broken> all = new ArrayList<>();
    for (String line : resource("broken.txt").lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\\s*\\|\\s*", -1);
      String from = cells[2].replace("\\n", "\n").replace("<bar>", "|");
      String to = cells[3].replace("\\n", "\n");
      assertTrue(small().contains(from), "the small criteria do not hold " + from);
      all.add(new Broken(from + " -> " + to, small().replace(from, to), Integer.parseInt(cells[0]), cells[1].equals("schema")));
    }
    return all;
  }

  @Override
  public String toString() {
    return number + " " + title;
  }
}
