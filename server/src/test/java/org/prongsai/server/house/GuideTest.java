package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Thai guide says the words that stand on the screens, leads where it says, and its pictures are there and small. */
class GuideTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final Path GUIDE = HOME.resolve("docs/th");
  private static final Path MESSAGES = HOME.resolve("server/src/main/resources/org/prongsai/server");
  private static final long LARGEST_PICTURE = 150_000;
  private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\((pictures/[a-z0-9-]+\\.png)\\)");
  private static final String PLACE = "\\{\\d+}";

  /** Words in bold are words of a screen, whole, or up to where a number or name is put in. */
  @Test
  void everyWordInBoldStandsOnAScreen() throws IOException {
    Set<String> said = new HashSet<>();
    List<Pattern> filled = new ArrayList<>();
    for (String message : messages()) {
      said.add(message);
      String[] parts = message.split(PLACE, -1);
      if (parts.length > 1) {
        said.add(parts[0].strip());
      }
      if (parts.length > 1 && !parts[0].isBlank()) {
        filled.add(Pattern.compile(Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+"))));
      }
    }
    List<String> nowhere = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult label : LABEL.matcher(Files.readString(page)).results().toList()) {
        String words = label.group(1);
        if (!said.contains(words) && filled.stream().noneMatch(each -> each.matcher(words).matches())) {
          nowhere.add(page.getFileName() + ": " + words);
        }
      }
    }
    assertEquals(List.of(), nowhere);
  }

  @Test
  void everyPageStandsInTheListAndEveryLinkLeadsSomewhere() throws IOException {
    String list = Files.readString(GUIDE.resolve("README.md"));
    List<String> faults = new ArrayList<>();
    for (Path page : pages()) {
      String name = page.getFileName().toString();
      if (!name.equals("README.md") && !list.contains("(" + name + ")")) {
        faults.add(name + " stands in no list");
      }
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        if (!link.group(1).startsWith("http") && !Files.exists(GUIDE.resolve(link.group(1)))) {
          faults.add(name + " leads to " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPageShowsAPictureAndNoPictureIsLargeOrUnused() throws IOException {
    Set<String> shown = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Path page : pages()) {
      List<String> here = PICTURE.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();
      if (here.isEmpty() && !page.endsWith("README.md")) {
        faults.add(page.getFileName() + " shows no picture");
      }
      shown.addAll(here);
    }
    try (Stream<Path> pictures = Files.list(GUIDE.resolve("pictures"))) {
      for (Path picture : pictures.toList()) {
        if (!shown.contains("pictures/" + picture.getFileName())) {
          faults.add(picture.getFileName() + " is shown nowhere");
        }
        if (Files.size(picture) > LARGEST_PICTURE) {
          faults.add(picture.getFileName() + " is large: " + Files.size(picture));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      assertFalse(pages.isEmpty());
      return pages;
    }
  }

  private static List<String> messages() throws IOException {
    List<String> messages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      for (Path file : files.filter(each -> each.endsWith("messages_th.properties")).toList()) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
          properties.load(in);
        }
        properties.stringPropertyNames().forEach(key -> messages.add(properties.getProperty(key).strip()));
      }
    }
    return messages;
  }
}
