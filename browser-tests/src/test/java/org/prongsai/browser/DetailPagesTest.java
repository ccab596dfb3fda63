package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages behind the menu's: they fit a phone, and by axe keep nobody out, in light and dark. */
class DetailPagesTest {

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/verify", "/verify/BCDF-GHJK-LMNP", "/no-such-page", "/design", "/design/home",
      "/design/measures", "/design/edit"})
  void pagesForEverybody(String path) {
    try (Visit visit = Visit.at(Visit.DESK).open(path)) {
      look(visit);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void pagesOfTheOfficer() {
    try (Visit visit = Visit.at(Visit.DESK).signIn("officer", "tuayang")) {
      String measures = way(visit, "/measures");
      String year = measures.substring(0, measures.lastIndexOf('/'));
      String measure = first(visit.open(measures), "main th a[href*='/measures/']");
      String results = way(visit, "/results");
      String progress = way(visit, "/progress");
      for (String path : List.of(measure, measure + "/edit", measures + "/new", measures + "?view=board",
          measures + "/effects", measures + "/carry", year + "/findings/new", results + "/what-if", results + "/years",
          results + "/scores", results + "/enter", results + "/type", year + "/papers/registers",
          year + "/papers/letterhead", "/account", "/account/password", "/account/second-factor")) {
        assertTrue(visit.page().navigate(Demo.running().address() + path).ok(), path);
        look(visit);
      }
      look(visit.open(first(visit.open(progress), "main a[href*='/progress/']")));
      visit.open(year + "/papers").page().locator("main button[name=kind]").first().click();
      visit.page().waitForURL(address -> address.matches(".*/papers/[0-9]+(/edit)?"));
      String paper = visit.path().replace("/edit", "");
      for (String path : List.of(paper, paper + "/edit", paper + "/route")) {
        look(visit.open(path));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aFormThatIsRefusedSaysWhyInBothThemes() {
    try (Visit visit = Visit.at(Visit.DESK).signIn("officer", "tuayang")) {
      visit.open(way(visit, "/measures") + "/new");
      visit.page().locator("textarea[name='step.1']").fill("ขั้นตอนที่ไม่มีมาตรการ");
      visit.page().locator("main .actions button[name=save]").click();
      visit.page().locator(".error-summary").waitFor();
      assertEquals("ขั้นตอนที่ไม่มีมาตรการ", visit.page().locator("textarea[name='step.1']").inputValue());
      look(visit);
    }
    assertEquals(List.of(), faults);
  }

  private void look(Visit visit) {
    try {
      assertFalse(visit.heading().isBlank());
      visit.assertFits();
      visit.assertOpenToAll();
      visit.on(Visit.PHONE).assertFits();
    } catch (AssertionError fault) {
      faults.add(fault.getMessage());
    }
    visit.picture("detail" + visit.path().replaceFirst("^/office/[^/]*", "").replaceAll("[/?=]", "-")).on(Visit.DESK);
  }

  /** Where the menu leads. */
  private static String way(Visit visit, String end) {
    return first(visit, "nav a[href$='" + end + "']");
  }

  private static String first(Visit visit, String links) {
    return visit.page().locator(links).first().getAttribute("href");
  }
}
