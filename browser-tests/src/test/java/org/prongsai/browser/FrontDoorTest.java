package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.demo.Samples;

/** The way in, for everybody. */
class FrontDoorTest {

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void theFirstPageFitsAndKeepsNobodyOut(int width) {
    try (Visit visit = Visit.at(width).open("/")) {
      assertFalse(visit.heading().isBlank());
      visit.assertFits();
      visit.assertOpenToAll();
      visit.picture("front-" + width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visit.PHONE, Visit.DESK})
  void theDoorFitsAndKeepsNobodyOut(int width) {
    try (Visit visit = Visit.at(width).open("/sign-in")) {
      visit.assertFits();
      visit.assertOpenToAll();
      visit.picture("sign-in-" + width);
    }
  }

  @Test
  void somebodyWithAKeyboardOnlyComesIn() {
    Samples.Account officer = Demo.running().account("officer", "tuayang");
    try (Visit visit = Visit.at(Visit.DESK).open("/sign-in")) {
      var keyboard = visit.page().keyboard();
      tabTo(visit, "name");
      keyboard.type(officer.name());
      tabTo(visit, "password");
      keyboard.type(officer.password());
      keyboard.press("Enter");
      visit.page().waitForURL(address -> address.contains("/office"));
      assertTrue(visit.path().startsWith("/office/tuayang"), visit.path());
    }
  }

  @Test
  void withoutJavaScriptTheWayInIsTheSame() {
    try (Visit visit = Visit.withoutJavaScript(Visit.PHONE).signIn("unit", "tuayang")) {
      assertTrue(visit.path().startsWith("/office/tuayang"), visit.path());
      assertFalse(visit.heading().isBlank());
    }
  }

  @Test
  void aWrongPasswordIsToldAndTheNameKept() {
    try (Visit visit = Visit.at(Visit.PHONE).open("/sign-in")) {
      visit.page().locator("input[name=name]").fill("nobody@tuayang");
      visit.page().locator("input[name=password]").fill("wrong");
      visit.page().keyboard().press("Enter");
      visit.page().locator("[aria-invalid=true]").first().waitFor();
      assertEquals("nobody@tuayang", visit.page().locator("input[name=name]").inputValue());
      visit.assertFits();
      visit.assertOpenToAll();
    }
  }

  private static void tabTo(Visit visit, String field) {
    for (int i = 0; i < 40; i++) {
      visit.page().keyboard().press("Tab");
      if (field.equals(visit.page().evaluate("document.activeElement.getAttribute('name')"))) {
        return;
      }
    }
    throw new AssertionError("no way to " + field + " by the Tab key");
  }
}
