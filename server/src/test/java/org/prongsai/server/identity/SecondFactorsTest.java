package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.Author;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;

/** After the password, the code of an app. */
class SecondFactorsTest {

  private final Office office = Office.open();
  private final FrontDoor door = new FrontDoor(office);
  private final Browser browser = new Browser();

  @Test
  void withOnlyThePasswordNothingOpensButTheSecondStep() {
    String name = door.newOfficer();
    byte[] secret = door.secondFactor(name);
    assertEquals("/sign-in/second", door.enter(browser, name, FrontDoor.PASSWORD).location());
    for (String path : List.of("/office", door.home(), "/account", "/account/password", "/account/second-factor")) {
      Answer answer = browser.get(path);
      assertEquals(302, answer.status(), path);
      assertTrue(answer.location().endsWith("/sign-in"), path);
    }
    assertEquals("/sign-in", browser.get("/sign-in/set-up").location(), "the factor cannot be replaced");
    assertEquals(422, door.code(browser, "000000").status());
    assertEquals(303, door.code(browser, Totp.code(secret, Instant.now())).status());
    assertEquals(door.home(), browser.get("/office").location());
  }

  @Test
  void aCodeServesOnce() {
    String name = door.newOfficer();
    byte[] secret = door.secondFactor(name);
    String code = Totp.code(secret, Instant.now());
    door.enter(browser, name, FrontDoor.PASSWORD);
    assertEquals(303, door.code(browser, code).status());
    Browser other = new Browser();
    door.enter(other, name, FrontDoor.PASSWORD);
    assertEquals(422, door.code(other, code).status());
  }

  @Test
  void whoGuessesCodesIsHeldBack() {
    String name = door.newOfficer();
    door.secondFactor(name);
    door.enter(browser, name, FrontDoor.PASSWORD);
    int tries = 0;
    while (door.code(browser, "000000").status() == 422) {
      tries++;
      assertTrue(tries < 6);
    }
    assertEquals(429, door.code(browser, "000000").status());
  }

  @Test
  void whomTheAgencyAsksSetsTheSecondStepUpOnTheWayInAndGetsTenCodesOnce() {
    String name = door.newOfficer();
    TestServer.part(SecondFactors.class).setRule(Author.system(office.agency().id(), "test"), office.agency(),
        SecondFactorRule.RESPONSIBLE);
    assertEquals("/sign-in/set-up", door.enter(browser, name, FrontDoor.PASSWORD).location());
    assertTrue(browser.get("/office").location().endsWith("/sign-in"));
    Answer page = browser.get("/sign-in/set-up");
    assertEquals(422, browser.submit(page, "เปิดใช้", "code", "12345").status());
    byte[] secret = TestServer.part(SecondFactors.class).pending(door.account(name).id());
    assertTrue(page.html().select("code").text().replace(" ", "").equals(Base32.of(secret)));
    Answer codes = browser.submit(page, "เปิดใช้", "code", Totp.code(secret, Instant.now()));
    List<String> shown = codes.html().select("ol code").eachText();
    assertEquals(10, shown.size());
    assertEquals(door.home(), browser.get("/office").location());

    Browser other = new Browser();
    door.enter(other, name, FrontDoor.PASSWORD);
    assertEquals(303, door.code(other, shown.getFirst().toUpperCase(Locale.ROOT)).status(), "a recovery code opens");
    Browser third = new Browser();
    door.enter(third, name, FrontDoor.PASSWORD);
    assertEquals(422, door.code(third, shown.getFirst()).status(), "but once");
    assertTrue(door.deeds(name).containsAll(List.of("second-factor-set-up", "recovery-code-used")));
  }

  @Test
  void unitStaffAreNotAskedWhereOnlyTheResponsibleAre() {
    Person staff = office.addPerson(Role.UNIT, Set.of(office.units().getFirst().id()));
    TestServer.part(SecondFactors.class).setRule(Author.system(office.agency().id(), "test"), office.agency(),
        SecondFactorRule.RESPONSIBLE);
    assertFalse(TestServer.part(SecondFactors.class).isAsked(staff.account()));
  }

  @Test
  void theSecretLiesSealedInTheDatabase() {
    String name = door.newOfficer();
    byte[] secret = door.secondFactor(name);
    byte[] kept = TestServer.part(SecondFactorStore.class).find(door.account(name).id()).orElseThrow().secret();
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1)
        .contains(new String(secret, StandardCharsets.ISO_8859_1)));
  }
}
