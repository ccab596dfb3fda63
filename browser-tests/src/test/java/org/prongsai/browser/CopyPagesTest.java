package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A copy of the demonstration's portal on a plain file server: every kind of page fits a phone and keeps nobody out. */
class CopyPagesTest {

  private static CopySite site;
  private static String item;

  @BeforeAll
  static void take() throws IOException {
    try (Visit officer = Visit.at(Visit.DESK).signIn("officer", "tuayang")) {
      String year = officer.page().locator("nav a[href$='/disclosure']").first().getAttribute("href").replace("/disclosure", "");
      site = CopySite.of(officer, year);
    }
    try (Visit anybody = Visit.at(Visit.DESK).open(site.address("index.html"))) {
      item = anybody.page().locator("main a[href*='/O']").first().getAttribute("href");
    }
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void everyKindOfPageFitsAndKeepsNobodyOut() {
    List<String> faults = new ArrayList<>();
    String year = item.replaceFirst("[^/]+/index.html$", "index.html");
    String search = "search/index.html?q=%E0%B8%87%E0%B8%9A";
    try (Visit visit = Visit.at(Visit.DESK)) {
      visit.page().onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          faults.add(visit.page().url() + ": " + message.text());
        }
      });
      for (String page : List.of("index.html", "en/index.html", year, "en/" + year, item, "en/" + item, item.replace("index.html",
          "edition-1/index.html"), "search/index.html", search, "en/" + search)) {
        assertEquals(200, visit.page().navigate(site.address(page)).status(), page);
        visit.page().locator("html:not([data-searched=no])").waitFor();
        try {
          visit.assertFits();
          visit.assertOpenToAll();
          assertFalse(visit.heading().isBlank(), page);
          visit.on(Visit.PHONE).assertFits();
        } catch (AssertionError fault) {
          faults.add(fault.getMessage());
        }
        visit.picture("copy-" + page.replaceAll("[^A-Za-z0-9]+", "-")).on(Visit.DESK);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void iconsStylesAndFontsOfACopyAreItsOwn() {
    List<String> asked = new ArrayList<>();
    try (Visit visit = Visit.at(Visit.PHONE)) {
      visit.page().onRequest(request -> asked.add(request.url()));
      visit.open(site.address(item));
      visit.page().evaluate("document.fonts.ready");
    }
    assertTrue(asked.stream().anyMatch(each -> each.endsWith("static/icons.svg")), asked.toString());
    assertTrue(asked.stream().anyMatch(each -> each.endsWith(".woff2")), asked.toString());
    assertEquals(List.of(), asked.stream().filter(each -> !each.startsWith(site.address(""))).toList());
  }

  @Test
  void everyLinkIsWhole() throws Exception {
    Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        Path.of(System.getProperty("prongsai.home"), "scripts/links/CheckLinks.java").toString(), site.folder().toString())
        .redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, check.waitFor(), said);
    System.out.println("check-links: " + said.strip());
  }

  @Test
  void withoutJavaScriptAllCanBeReadAndTheSearchPageSaysWhatItNeeds() {
    try (Visit visit = Visit.withoutJavaScript(Visit.PHONE).open(site.address("index.html"))) {
      visit.page().locator("main a[href*='/O']").first().click();
      assertEquals(site.address(item), visit.page().url());
      visit.page().locator("header a[hreflang=en]").click();
      assertEquals(site.address("en/" + item), visit.page().url());
      visit.page().locator("header a[href*='search']").click();
      assertTrue(visit.page().locator("#search-status").innerText().contains("uses JavaScript"));
    }
  }

  /** The vendor's site has another origin than our server. */
  @Test
  void theEmbeddedChecklistStandsInAnothersPageAndLeadsToThePortal() throws IOException {
    String line;
    try (Visit officer = Visit.at(Visit.DESK).signIn("officer", "tuayang")) {
      String year = officer.page().locator("nav a[href$='/disclosure']").first().getAttribute("href");
      line = officer.open(year + "/export").page().locator("main textarea").first().inputValue();
    }
    site.with("vendor.html", "<!doctype html><html lang=th><title>เว็บไซต์ของหน่วยงาน</title><h1>ITA</h1>" + line);
    try (Visit visit = Visit.at(Visit.PHONE).open(site.site() + "vendor.html")) {
      assertNotEquals(site.site(), Demo.running().address() + "/");
      FrameLocator frame = visit.page().frameLocator("iframe");
      assertTrue(frame.locator("h1").innerText().contains("ปีงบประมาณ"));
      assertTrue(frame.locator("li").count() > 20);
      var opened = visit.page().waitForPopup(() -> frame.locator("li a").first().click());
      assertTrue(opened.url().startsWith(Demo.running().address() + "/a/tuayang/ita/"), opened.url());
      assertEquals(List.of(), visit.page().context().cookies());
    }
  }
}
