package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.Ui;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the code writes into the trail has words on the page of the trail. What it writes is read from its source: the
 * calls that make a change, and the names of fields in the files that make changes.
 */
class TrailWordsTest {

  private static final Path SERVER = Path.of(System.getProperty("prongsai.home"), "server/src/main/java/org/prongsai/server");
  private static final Pattern TELLS = Pattern.compile("audit\\.Change;|forTrail\\(\\)|\\btrail\\.record|facts\\(\\) \\{");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern PUT = Pattern.compile("\\.put\\(\"([\\w-]+)\"|put\\(map, \"(\\w+)\"");
  /** Names in a file that also writes the payload of webhooks. */
  private static final Set<String> OF_WEBHOOKS = Set.of("type", "timestamp", "data", "title");

  private final TrailWords words = new TrailWords(
      new Ui(Language.THAI, "auto", "", "", "", Frame.PUBLIC, null, false),
      Map.of(7L, "ผู้ทดสอบ"), Map.of(3L, "กองคลัง"), CodeWords.NONE, 0);

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SERVER)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (TELLS.matcher(source).find() || file.endsWith("MeasureFacts.java")) {
          sources.add(source);
        }
      }
    }
    assertTrue(sources.size() > 20);
    return sources;
  }

  /** The arguments of each call whose beginning matches, up to its opening bracket. */
  private static List<List<String>> calls(String source, String beginning) {
    List<List<String>> calls = new ArrayList<>();
    Matcher begun = Pattern.compile(beginning + "\\(").matcher(source);
    while (begun.find()) {
      calls.add(arguments(source, begun.end()));
    }
    return calls;
  }

  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean quoted = false;
    int depth = 1;
    for (int i = from; depth > 0 && i < source.length(); i++) {
      char letter = source.charAt(i);
      quoted ^= letter == '"';
      depth += quoted ? 0 : "([{".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
      if (!quoted && depth == 1 && letter == ',') {
        arguments.add(argument.toString());
        argument.setLength(0);
      } else if (depth > 0) {
        argument.append(letter);
      }
    }
    arguments.add(argument.toString());
    return arguments;
  }

  private static void literals(Set<String> found, List<String> call, int argument) {
    if (call.size() > argument) {
      LITERAL.matcher(call.get(argument)).results().map(each -> each.group(1)).forEach(found::add);
    }
  }

  @Test
  void everyKindOfThingHasWords() throws IOException {
    Set<String> subjects = new TreeSet<>(Set.of("activity"));
    for (String source : sources()) {
      calls(source, "(?:new Change|Change\\s*\\.\\s*(?:of|created|removed))").forEach(call -> literals(subjects, call, 0));
    }
    assertTrue(subjects.contains("paper"));
    assertEquals(List.of(), subjects.stream().filter(each -> words.subject(each).equals(each)).toList());
  }

  @Test
  void everyDeedHasWords() throws IOException {
    Set<String> deeds = new TreeSet<>(Set.of("created", "removed"));
    for (String source : sources()) {
      calls(source, "(?:new Change|Change\\s*\\.\\s*of|\\btrail\\.record(?:OfStranger)?|changes\\.move)")
          .forEach(call -> literals(deeds, call, 2));
      calls(source, "Written\\.of").forEach(call -> literals(deeds, call, 0));
    }
    constants("paperwork.Decision$Deed").map(each -> each.toLowerCase(Locale.ROOT)).forEach(deeds::add);
    assertTrue(deeds.containsAll(Set.of("asked", "compiled", "ticked", "refused", "locked")), deeds.toString());
    assertEquals(List.of(), deeds.stream().filter(each -> words.deed("", each).equals(each)).toList());
  }

  @Test
  void everyFieldHasWords() throws IOException {
    Set<String> fields = new TreeSet<>(Set.of("table"));
    for (String source : sources()) {
      PUT.matcher(source).results().map(each -> each.group(1) == null ? each.group(2) : each.group(1)).forEach(fields::add);
      for (List<String> call : calls(source, "\\bMap\\.of")) {
        for (int i = 0; i < call.size(); i += 2) {
          if (LITERAL.matcher(call.get(i).strip()).matches()) {
            literals(fields, call, i);
          }
        }
      }
    }
    fields.removeAll(OF_WEBHOOKS);
    assertTrue(fields.containsAll(Set.of("standing", "owners", "codes", "due", "mail")), fields.toString());
    assertEquals(List.of(), fields.stream().filter(each -> words.field("", each).equals(each)).toList());
    assertEquals(List.of(), constants("paperwork.Part").map(each -> each.toLowerCase(Locale.ROOT))
        .filter(each -> words.field("paper", each).equals(each)).toList());
    assertEquals(List.of(), Stream.of("day", "place", "participants")
        .filter(each -> words.field("activity", each).equals(each)).toList(), "of an occasion");
  }

  private static Stream<String> constants(String name) {
    try {
      return Arrays.stream(Class.forName("org.prongsai.server." + name).getEnumConstants())
          .map(each -> ((Enum<?>) each).name());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private String value(String subject, String field, Object value) {
    JsonMapper json = JsonMapper.builder().build();
    return words.value(subject, field, json.readTree(json.writeValueAsString(value)));
  }

  @Test
  void whatIsOneOfAFewHasWords() {
    Map<String, String> kinds = Map.ofEntries(Map.entry("activity.state", "planning.ActivityState"),
        Map.entry("activity.share", "planning.Share$State"), Map.entry("activity.standing", "planning.Standing"),
        Map.entry("paper.state", "paperwork.PaperState"), Map.entry("number.state", "paperwork.Register$State"),
        Map.entry("register.series", "paperwork.Register$Series"), Map.entry("membership.roles", "identity.Role"),
        Map.entry("acting.kind", "identity.Acting$Kind"), Map.entry("unit.kind", "agency.Unit$Kind"),
        Map.entry("agency.second-factor", "identity.SecondFactorRule"), Map.entry("file.standing", "files.StoredFile$Standing"),
        Map.entry("result.source", "year.Source$Kind"), Map.entry("notices.pace", "notice.Preference$Pace"));
    List<String> raw = new ArrayList<>();
    kinds.forEach((field, type) -> constants(type).forEach(constant -> {
      String[] of = field.split("\\.");
      if (value(of[0], of[1], constant).equals(constant)) {
        raw.add(field + " " + constant);
      }
    }));
    assertEquals(List.of(), raw);
  }

  @Test
  void daysMoneyPeopleAndUnitsStandAsTheReaderKnowsThem() {
    assertEquals("31\u00a0มี.ค.\u00a02566", value("activity", "due", "2023-03-31"));
    assertEquals("12,500.50 บาท", value("activity", "spent", "1250050"));
    assertEquals("กองคลัง", value("activity", "units", List.of(3)));
    assertEquals("ผู้ทดสอบ", value("acting", "stead", 7));
    assertEquals("ไม่มี", value("activity", "problems", "none"));
    assertEquals("", value("activity", "due", null));
    assertEquals("สถานที่ ห้องประชุม", value("activity", "event", Map.of("place", "ห้องประชุม")));
  }

  @Test
  void everyPageThatChangesSomethingHasAName() throws IOException {
    String table = Files.readString(Path.of(System.getProperty("prongsai.home"), "docs/access.md"));
    Set<String> screens = Pattern.compile("^\\| (?:POST|PUT|DELETE) \\| `([^`]+)`", Pattern.MULTILINE).matcher(table).results()
        .map((MatchResult each) -> each.group(1)).filter(each -> !each.startsWith("/design") && !each.equals("/error")
            && !each.equals("/look")).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(screens.size() > 50);
    assertEquals(List.of(), screens.stream().filter(each -> words.screen(each).equals(each)).toList());
    assertEquals("มาตรการ", words.screen("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/move"));
    assertEquals("ระบบดูแลไฟล์", words.screen("files"));
  }
}
