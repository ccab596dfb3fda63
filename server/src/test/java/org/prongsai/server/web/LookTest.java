package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.testing.Visitor;

class LookTest {

  private static final Path SERVER = Path.of(System.getProperty("prongsai.home"), "server/src/main");
  private static final Path STATIC = SERVER.resolve("resources/static");
  private static final List<String> GROUNDS = List.of("bg", "surface", "sunken");
  private static final List<String> TONES = List.of("good", "wait", "bad", "info", "accent");

  @ParameterizedTest
  @EnumSource(Icon.class)
  void everyIconOfTheListStandsInTheSprite(Icon icon) throws IOException {
    assertTrue(Files.readString(STATIC.resolve("icons.svg")).contains("<symbol id=\"" + icon.symbol() + "\""));
    assertEquals(icon, Icon.of(icon.symbol()));
  }

  /** The content security policy would leave them out: a page that needs them would look broken. */
  @Test
  void noTemplateCarriesAStyleOrAScriptOfItsOwnAndNoStyleAnImageInItself() throws IOException {
    Pattern own = Pattern.compile("<[a-z][^>]*\\s(style|on[a-z]+)=|<style|<script(?![^>]*\\ssrc=)");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SERVER.resolve("java"))) {
      for (Path template : files.filter(file -> file.toString().endsWith(".jte")).toList()) {
        if (own.matcher(Files.readString(template)).find()) {
          found.add(template.getFileName().toString());
        }
      }
    }
    assertEquals(List.of(), found);
    assertFalse(Files.readString(STATIC.resolve("prongsai.css")).contains("data:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prongsai.css", "public.css"})
  void theStylesAreCompiledOfTheirSources(String sheet) throws Exception {
    MessageDigest sources = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.list(SERVER.resolve("styles"))) {
      for (Path source : files.filter(file -> file.toString().endsWith(".scss")).sorted().toList()) {
        sources.update(Files.readAllBytes(source));
      }
    }
    String compiled = Files.readString(STATIC.resolve(sheet)).lines().toList().getLast();
    assertEquals("/* compiled of sources " + HexFormat.of().formatHex(sources.digest()) + " */", compiled,
        "a style was changed and not compiled: scripts/vendor-web");
  }

  /** WCAG 2.2, criteria 1.4.3 (text, 4.5 : 1) and 1.4.11 (controls and marks, 3 : 1). */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void coloursKeepTheContrastThatPeopleNeed(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String ground : GROUNDS) {
      for (String text : List.of("ink", "quiet", "link", "accent", "good", "wait", "bad", "info",
          "plum")) {
        assertContrast(colours, text, ground, 4.5);
      }
      assertContrast(colours, "control", ground, 3);
      assertContrast(colours, "focus", ground, 3);
    }
    for (String tone : TONES) {
      assertContrast(colours, tone, tone + "-soft", 4.5);
      assertContrast(colours, "ink", tone + "-soft", 4.5);
    }
    assertContrast(colours, "on-accent", "accent", 4.5);
    assertContrast(colours, "on-accent", "accent-strong", 4.5);
    assertContrast(colours, "on-bad", "bad", 4.5);
    for (String text : List.of("on-brand", "on-brand-quiet", "marigold", "water")) {
      assertContrast(colours, text, "brand", 4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void thePageOfAllComponentsIsThereInBothLanguages(String language) {
    var answer = Visitor.stranger().reading(language).get("/design");
    assertEquals(200, answer.status());
    assertEquals(language, answer.html().child(0).attr("lang"));
    assertFalse(answer.html().select("section .error-summary a[href='#subject']").isEmpty());
  }

  @Test
  void everyComponentStandsInTheGuide() throws IOException {
    String guide = Files.readString(Path.of(System.getProperty("prongsai.home"), "docs/design.md"));
    List<String> inner = List.of("frame", "ways", "years", "switches", "person", "mark", "said", "wrong", "refusal", "typed");
    try (Stream<Path> files = Files.list(SERVER.resolve("java/org/prongsai/server/web"))) {
      assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jte"))
          .map(name -> name.substring(0, name.length() - 4)).filter(name -> !inner.contains(name))
          .filter(name -> !guide.contains("`" + name + "`")).toList());
    }
  }

  @Test
  void whatIsNotThereIsSaidOnAPageOfOurs() {
    var answer = Visitor.stranger().get("/no-such-page");
    assertEquals(404, answer.status());
    assertEquals("/", answer.html().select("main a.btn").attr("href"));
  }

  private static Map<String, String> colours(String theme) throws IOException {
    String tokens = Files.readString(SERVER.resolve("styles/_tokens.scss"));
    int from = tokens.indexOf("@mixin " + theme);
    Map<String, String> colours = new TreeMap<>();
    Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});").matcher(tokens.substring(from, tokens.indexOf("\n}", from)))
        .results().forEach(found -> colours.put(found.group(1), found.group(2).length() == 3
            ? found.group(2).replaceAll("(.)", "$1$1") : found.group(2)));
    return colours;
  }

  private static void assertContrast(Map<String, String> colours, String mark, String ground, double least) {
    double one = luminance(colours.get(mark));
    double other = luminance(colours.get(ground));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertTrue(contrast >= least, "%s on %s: %.2f".formatted(mark, ground, contrast));
  }

  private static double luminance(String colour) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour, i * 2, i * 2 + 2, 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
