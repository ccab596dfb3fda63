package org.prongsai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All message files together: one catalogue, in two languages, that the code and its readers can rely on. */
class MessageFilesTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final Map<String, Integer> FIRST_NUMBER = Map.ofEntries(Map.entry("source", 100),
      Map.entry("criteria", 200), Map.entry("scoring", 300), Map.entry("agencyyear", 400), Map.entry("check", 500),
      Map.entry("findings", 600), Map.entry("documents", 700), Map.entry("thai", 800), Map.entry("app", 900),
      Map.entry("procurement", 3100), Map.entry("opendata", 3140), Map.entry("form", 3200));
  private static final Pattern PROBLEM_KEY = Pattern.compile("problem\\.(\\d+)\\.(what|do)");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
  private static final Pattern IN_CODE = Pattern.compile("Problem\\s*\\.of\\(\\s*\"(\\w+)\",\\s*(\\d+)");

  @Test
  void bothLanguagesSayTheSameThingsWithTheSamePlaces() throws IOException {
    assertFalse(rooms().isEmpty());
    for (String room : rooms()) {
      Properties thai = file(room, "th");
      Properties english = file(room, "en");
      assertEquals(new TreeSet<>(thai.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()), room);
      for (String key : thai.stringPropertyNames()) {
        assertEquals(places(thai.getProperty(key)), places(english.getProperty(key)), room + "." + key);
        assertFalse(thai.getProperty(key).isBlank(), room + "." + key);
        assertFalse(english.getProperty(key).isBlank(), room + "." + key);
      }
    }
  }

  @Test
  void everyProblemHasANumberOfItsRoomAndSaysWhatIsWrongAndWhatToDo() throws IOException {
    for (String room : rooms()) {
      Set<String> keys = file(room, "en").stringPropertyNames();
      for (String key : keys) {
        var problem = PROBLEM_KEY.matcher(key);
        if (problem.matches()) {
          int number = Integer.parseInt(problem.group(1));
          Integer first = FIRST_NUMBER.get(room);
          assertNotNull(first, room);
          assertTrue(number >= first && number < first + 100, room + "." + key);
          assertTrue(keys.contains("problem." + number + ".what") && keys.contains("problem." + number + ".do"), key);
        }
      }
    }
  }

  @Test
  void everyProblemThatTheCodeNamesHasItsTexts() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path source : sources()) {
      for (MatchResult named : IN_CODE.matcher(Files.readString(source)).results().toList()) {
        String key = "problem." + named.group(2) + ".what";
        if (file(named.group(1), "th").getProperty(key) == null) {
          missing.add(HOME.relativize(source) + " names " + named.group(1) + " " + named.group(2));
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void noThaiSentenceHidesInTheEnglishFilesOfTheCommands() throws IOException {
    Properties english = file("app", "en");
    for (String key : english.stringPropertyNames()) {
      assertFalse(english.getProperty(key).codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F), key);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "documents", "app")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(module + "/src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static Set<String> rooms() throws IOException {
    return files().keySet();
  }

  private static Map<String, Path> files() throws IOException {
    Map<String, Path> found = new TreeMap<>();
    for (String module : List.of("core", "documents", "app")) {
      Path folder = HOME.resolve(module + "/src/main/resources/org/prongsai");
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.getFileName().toString().equals("messages_th.properties"))
            .forEach(file -> found.put(folder.relativize(file.getParent()).toString(), file.getParent()));
      }
    }
    return found;
  }

  private static Properties file(String room, String language) throws IOException {
    Path folder = files().get(room);
    Properties properties = new Properties();
    if (folder != null) {
      try (var in = Files.newBufferedReader(folder.resolve("messages_" + language + ".properties"),
          StandardCharsets.UTF_8)) {
        properties.load(in);
      }
    }
    return properties;
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }
}
