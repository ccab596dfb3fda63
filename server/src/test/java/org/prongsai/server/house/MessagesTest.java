package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything the server says is said in both languages, and nothing stands in the files that nobody says. */
class MessagesTest {

  private static final Path SERVER = Path.of(System.getProperty("prongsai.home"), "server");
  private static final Path FILES = SERVER.resolve("src/main/resources/org/prongsai/server");
  private static final Map<String, Integer> FIRST_NUMBER = Map.ofEntries(
      Map.entry("web", 1000), Map.entry("identity", 1100), Map.entry("agency", 1200), Map.entry("year", 1300),
      Map.entry("planning", 1400), Map.entry("improvement", 1500), Map.entry("paperwork", 1600),
      Map.entry("files", 1700), Map.entry("notice", 1800), Map.entry("audit", 1900), Map.entry("overview", 2000),
      Map.entry("store", 2100), Map.entry("demo", 2200), Map.entry("followup", 2300), Map.entry("calendar", 2400),
      Map.entry("disclosure", 2900), Map.entry("yearplan", 2800),
      Map.entry("register", 3300), Map.entry("precheck", 3700),
      Map.entry("review", 3800), Map.entry("portal", 3000));
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
  private static final Pattern WORDS = Pattern.compile("\"([a-z-]+\\.[A-Za-z0-9.-]+)\"");
  private static final Pattern PROBLEM = Pattern.compile("Problem\\s*\\.of\\(\\s*\"(\\w+)\",\\s*(\\d+)");
  private static final Pattern PROBLEM_KEY = Pattern.compile("problem\\.(\\d+)\\.(what|do)");
  private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

  @Test
  void bothLanguagesSayTheSameThingsWithTheSamePlaces() throws IOException {
    assertFalse(rooms().isEmpty());
    for (String room : rooms()) {
      Properties thai = file(room, "th");
      Properties english = file(room, "en");
      assertEquals(new TreeSet<>(thai.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()), room);
      for (String key : thai.stringPropertyNames()) {
        assertEquals(places(thai.getProperty(key)), places(english.getProperty(key)), room + "." + key);
        assertFalse(thai.getProperty(key).isBlank() || english.getProperty(key).isBlank(), room + "." + key);
      }
    }
  }

  @Test
  void everyMessageThatTheCodeNamesExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path source : sources()) {
      for (MatchResult named : WORDS.matcher(Files.readString(source)).results().toList()) {
        String key = named.group(1);
        String room = key.substring(0, key.indexOf('.'));
        if (rooms().contains(room) && !key.endsWith(".") && !file(room, "th").containsKey(key.substring(room.length() + 1))
            && file(room, "th").stringPropertyNames().stream().noneMatch(
                each -> (room + "." + each).startsWith(key + "."))) {
          missing.add(SERVER.relativize(source) + " names " + key);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyProblemHasANumberOfItsRoomAndIsNamedByTheCode() throws IOException {
    Set<String> named = new HashSet<>();
    for (Path source : sources()) {
      for (MatchResult problem : PROBLEM.matcher(Files.readString(source)).results().toList()) {
        named.add(problem.group(1) + " " + problem.group(2));
      }
    }
    for (String room : rooms()) {
      for (String key : file(room, "th").stringPropertyNames()) {
        Matcher problem = PROBLEM_KEY.matcher(key);
        if (problem.matches()) {
          int number = Integer.parseInt(problem.group(1));
          Integer first = FIRST_NUMBER.get(room);
          assertNotNull(first, room);
          assertTrue(number >= first && number < first + 100, room + "." + key);
          assertTrue(named.contains(room + " " + number), room + " " + number + " is named nowhere");
          assertNotNull(file(room, "th").getProperty("problem." + number + ".what"), key);
          assertNotNull(file(room, "th").getProperty("problem." + number + ".do"), key);
        }
      }
    }
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    List<String> twice = new ArrayList<>();
    for (String room : rooms()) {
      for (String language : List.of("th", "en")) {
        Set<String> seen = new HashSet<>();
        Files.readAllLines(FILES.resolve(room + "/messages_" + language + ".properties")).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')))
            .filter(key -> !seen.add(key)).forEach(key -> twice.add(room + " " + language + " " + key));
      }
    }
    assertEquals(List.of(), twice);
  }

  /** A key counts as said when the code holds it whole or holds a beginning of it that ends with a dot. */
  @Test
  void nothingStandsInTheFilesThatNobodySays() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path source : sources()) {
      code.append(Files.readString(source));
    }
    Set<String> beginnings = Pattern.compile("\"([a-z-]+\\.(?:[A-Za-z0-9-]+\\.)*)\"").matcher(code).results()
        .map(found -> found.group(1)).collect(Collectors.toSet());
    List<String> unsaid = new ArrayList<>();
    for (String room : rooms()) {
      for (String key : file(room, "th").stringPropertyNames()) {
        String whole = room + "." + key;
        if (!PROBLEM_KEY.matcher(key).matches() && code.indexOf("\"" + whole + "\"") < 0
            && beginnings.stream().noneMatch(beginning -> beginning.indexOf('.') < beginning.length() - 1
                && whole.startsWith(beginning))) {
          unsaid.add(whole);
        }
      }
    }
    assertEquals(List.of(), unsaid);
  }

  @Test
  void noThaiStandsInCodeTemplatesOrEnglishFiles() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String said = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|<%--.*?--%>", "").replaceAll("//[^\\n]*", "");
      if (THAI.matcher(said).find()) {
        found.add(SERVER.relativize(source).toString());
      }
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SERVER.resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".jte")).toList();
    }
  }

  private static Set<String> rooms() throws IOException {
    try (Stream<Path> folders = Files.list(FILES)) {
      return folders.filter(folder -> Files.exists(folder.resolve("messages_th.properties")))
          .map(folder -> folder.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static final Map<String, Properties> READ = new TreeMap<>();

  private static Properties file(String room, String language) throws IOException {
    String name = room + "/messages_" + language + ".properties";
    if (!READ.containsKey(name)) {
      Properties properties = new Properties();
      try (var in = Files.newBufferedReader(FILES.resolve(name))) {
        properties.load(in);
      }
      READ.put(name, properties);
    }
    return READ.get(name);
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }
}
