package org.prongsai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: what a person can hold. */
class SizesTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final int LARGEST = 300;
  private static final int MEDIAN = 100;

  /** Larger on purpose; each with its reason. */
  private static final Map<String, String> EXCEPTIONS = Map.of(
      "core/src/main/java/org/prongsai/agencyyear/AgencyYear.java",
      "one form, described in one place, record by record");

  @Test
  void noClassIsLargerThanAPersonCanHold() throws IOException {
    Map<String, Long> large = new TreeMap<>();
    for (Map.Entry<String, Long> file : lines().entrySet()) {
      if (file.getValue() > LARGEST && !EXCEPTIONS.containsKey(file.getKey())) {
        large.put(file.getKey(), file.getValue());
      }
    }
    assertEquals(Map.of(), large);
  }

  @Test
  void theMedianClassIsSmall() throws IOException {
    List<Long> sizes = new ArrayList<>(lines().values());
    sizes.sort(null);
    assertTrue(sizes.get(sizes.size() / 2) < MEDIAN, "median " + sizes.get(sizes.size() / 2));
  }

  private static Map<String, Long> lines() throws IOException {
    Map<String, Long> lines = new TreeMap<>();
    for (String module : List.of("core", "documents", "server", "app")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module + "/src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          lines.put(HOME.relativize(file).toString(), (long) Files.readAllLines(file).size());
        }
      }
    }
    return lines;
  }
}
