package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in over HTTP, as a browser does. */
class SignInTest {

  private static final String PASSWORD = "correct horse battery staple";

  private final Office office = Office.open();
  private final Browser browser = new Browser();

  private String newOfficer() {
    Person officer = office.addPerson(Role.OFFICER, Set.of());
    return TestServer.part(PeopleStore.class).account(officer.account()).orElseThrow().name();
  }

  private Account account(String name) {
    return TestServer.part(PeopleStore.class).account(name).orElseThrow();
  }

  private static Answer enter(Browser browser, String name, String password) {
    return browser.submit(browser.get("/sign-in"), "เข้าสู่ระบบ", "name", name, "password", password);
  }

  private String home() {
    return "/office/" + office.agency().slug();
  }

  /** Gives the account a second factor, and the secret to make codes from. */
  private byte[] secondFactor(String name) {
    SecondFactors factors = TestServer.part(SecondFactors.class);
    factors.give(Author.system(office.agency().id(), "test"), account(name).id());
    return TestServer.part(Seal.class).open(TestServer.part(SecondFactorStore.class).find(account(name).id())
        .orElseThrow().secret(), account(name).id());
  }

  private static Answer code(Browser browser, String code) {
    return browser.submit(browser.get("/sign-in/second"), "ยืนยัน", "code", code);
  }

  private List<String> deeds(String name) {
    return TestServer.part(AuditTrail.class).of(office.agency().id(), "account", account(name).id()).stream()
        .map(entry -> entry.deed()).toList();
  }

  @Test
  void theRightPasswordLeadsIntoTheOfficeAndIsWrittenDown() {
    String name = newOfficer();
    Answer answer = enter(browser, name, PASSWORD);
    assertEquals(303, answer.status());
    assertEquals("/office", answer.location());
    assertEquals(home(), browser.follow(answer).location());
    assertTrue(deeds(name).contains("signed-in"));
  }

  @Test
  void aWrongPasswordAndANameThatDoesNotExistGetTheSameAnswerAndKeepTheName() {
    Answer wrong = enter(browser, newOfficer(), "not the password at all");
    Answer nobody = enter(new Browser(), "nobody-" + System.nanoTime(), "not the password at all");
    assertEquals(422, wrong.status());
    assertEquals(422, nobody.status());
    assertEquals(wrong.html().getElementsByClass("error-summary").text(),
        nobody.html().getElementsByClass("error-summary").text());
    assertFalse(wrong.html().getElementById("name").val().isEmpty());
    assertTrue(wrong.html().getElementById("password").val().isEmpty());
    assertNotNull(wrong.html().getElementById("name-error"));
  }

  @Test
  void emptyFieldsAreNamedOneByOne() {
    Answer answer = enter(browser, "", "");
    assertEquals(422, answer.status());
    assertNotNull(answer.html().getElementById("name-error"));
    assertNotNull(answer.html().getElementById("password-error"));
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordIsHeldBackForKnownAndUnknownNames() {
    String name = newOfficer();
    for (String tried : List.of(name, "nobody-" + System.nanoTime())) {
      for (int i = 0; i < 5; i++) {
        assertEquals(422, enter(browser, tried, "wrong password " + i).status());
      }
      assertEquals(429, enter(browser, tried, PASSWORD).status());
    }
    assertTrue(deeds(name).contains("locked"));
    letTimePass(name);
    assertEquals(303, enter(browser, name, PASSWORD).status());
  }

  @Test
  void ofManyGuessesAtTheSameMomentNoMoreAreJudgedThanOfAsManyOneByOne() throws Exception {
    String name = newOfficer();
    SignIn signIn = TestServer.part(SignIn.class);
    try (var guessers = Executors.newFixedThreadPool(12)) {
      List<Callable<SignIn.Judgement>> guesses = IntStream.range(0, 36).<Callable<SignIn.Judgement>>mapToObj(i ->
          () -> signIn.byPassword(name, "wrong password " + i, "192.0.2." + i)).toList();
      long judged = 0;
      for (Future<SignIn.Judgement> guess : guessers.invokeAll(guesses)) {
        judged += guess.get() instanceof SignIn.Unknown ? 1 : 0;
      }
      assertEquals(5, judged);
    }
  }

  private static void letTimePass(String name) {
    TestServer.part(JdbcClient.class).sql("update identity.failure set held_until = :then where what = :what")
        .param("then", Instant.now().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC)).param("what", "name " + name)
        .update();
  }

  @Test
  void signingInChangesTheSessionSoThatOnePlantedBeforeIsWorthless() {
    browser.get("/sign-in");
    String before = browser.cookies().getFirst().getValue();
    enter(browser, newOfficer(), PASSWORD);
    assertNotEquals(before, browser.cookies().getFirst().getValue());
  }

  @Test
  void thePageThatWasAskedForComesAfterTheSignIn() {
    assertTrue(browser.get("/account").location().endsWith("/sign-in"));
    assertTrue(enter(browser, newOfficer(), PASSWORD).location().startsWith("/account"));
  }

  @Test
  void withOnlyThePasswordNothingOpensButTheSecondStep() {
    String name = newOfficer();
    byte[] secret = secondFactor(name);
    assertEquals("/sign-in/second", enter(browser, name, PASSWORD).location());
    for (String path : List.of("/office", home(), "/account", "/account/password", "/account/second-factor")) {
      Answer answer = browser.get(path);
      assertEquals(302, answer.status(), path);
      assertTrue(answer.location().endsWith("/sign-in"), path);
    }
    assertEquals("/sign-in", browser.get("/sign-in/set-up").location(), "the factor cannot be replaced");
    assertEquals(422, code(browser, "000000").status());
    assertEquals(303, code(browser, Totp.code(secret, Instant.now())).status());
    assertEquals(home(), browser.get("/office").location());
  }

  @Test
  void aCodeServesOnce() {
    String name = newOfficer();
    byte[] secret = secondFactor(name);
    String code = Totp.code(secret, Instant.now());
    enter(browser, name, PASSWORD);
    assertEquals(303, code(browser, code).status());
    Browser other = new Browser();
    enter(other, name, PASSWORD);
    assertEquals(422, code(other, code).status());
  }

  @Test
  void whoGuessesCodesIsHeldBack() {
    String name = newOfficer();
    secondFactor(name);
    enter(browser, name, PASSWORD);
    int tries = 0;
    while (code(browser, "000000").status() == 422) {
      tries++;
      assertTrue(tries < 6);
    }
    assertEquals(429, code(browser, "000000").status());
  }

  @Test
  void whomTheAgencyAsksSetsTheSecondStepUpOnTheWayInAndGetsTenCodesOnce() {
    String name = newOfficer();
    TestServer.part(SecondFactors.class).setRule(Author.system(office.agency().id(), "test"), office.agency(),
        SecondFactorRule.RESPONSIBLE);
    assertEquals("/sign-in/set-up", enter(browser, name, PASSWORD).location());
    assertTrue(browser.get("/office").location().endsWith("/sign-in"));
    Answer page = browser.get("/sign-in/set-up");
    assertEquals(422, browser.submit(page, "เปิดใช้", "code", "12345").status());
    byte[] secret = TestServer.part(SecondFactors.class).pending(account(name).id());
    assertTrue(page.html().select("code").text().replace(" ", "").equals(Base32.of(secret)));
    Answer codes = browser.submit(page, "เปิดใช้", "code", Totp.code(secret, Instant.now()));
    List<String> shown = codes.html().select("ol code").eachText();
    assertEquals(10, shown.size());
    assertEquals(home(), browser.get("/office").location());

    Browser other = new Browser();
    enter(other, name, PASSWORD);
    assertEquals(303, code(other, shown.getFirst().toUpperCase(java.util.Locale.ROOT)).status(), "a recovery code opens");
    Browser third = new Browser();
    enter(third, name, PASSWORD);
    assertEquals(422, code(third, shown.getFirst()).status(), "but once");
    assertTrue(deeds(name).containsAll(List.of("second-factor-set-up", "recovery-code-used")));
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
    String name = newOfficer();
    byte[] secret = secondFactor(name);
    byte[] kept = TestServer.part(SecondFactorStore.class).find(account(name).id()).orElseThrow().secret();
    assertFalse(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1)));
  }

  @Test
  void whoSignsOutIsOut() {
    String name = newOfficer();
    enter(browser, name, PASSWORD);
    Answer answer = browser.submit(browser.get("/account"), "ออกจากระบบ");
    assertEquals(302, answer.status());
    assertTrue(browser.get("/account").location().endsWith("/sign-in"));
    assertTrue(deeds(name).contains("signed-out"));
  }

  @Test
  void oneSeesOnesSessionsAndEndsTheOthers() {
    String name = newOfficer();
    enter(browser, name, PASSWORD);
    Browser forgotten = new Browser();
    enter(forgotten, name, PASSWORD);
    Answer account = browser.get("/account");
    assertEquals(2, account.html().select("#sessions tbody tr").size());
    assertEquals(303, browser.submit(account, "ออกจากระบบในอุปกรณ์อื่นทั้งหมด").status());
    assertTrue(forgotten.get("/account").location().endsWith("/sign-in"));
    assertEquals(200, browser.get("/account").status());
  }

  @Test
  void nobodyEndsTheSessionsOfSomebodyElse() {
    String mine = newOfficer();
    String theirs = newOfficer();
    enter(browser, mine, PASSWORD);
    Browser other = new Browser();
    enter(other, theirs, PASSWORD);
    String mark = TestServer.part(OwnSessions.class).of(account(theirs).id(), null).getFirst().mark();
    String token = browser.get("/account").html().select("input[name=_csrf]").first().val();
    assertEquals(404, browser.post("/account/sessions/" + mark + "/end", Map.of("_csrf", List.of(token))).status());
    assertEquals(200, other.get("/account").status());
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsOutEverywhereElse() {
    String name = newOfficer();
    enter(browser, name, PASSWORD);
    Browser elsewhere = new Browser();
    enter(elsewhere, name, PASSWORD);
    Answer page = browser.get("/account/password");
    String fresh = "ข้าวเหนียวมะม่วงกลางฝน";
    Answer wrong = browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", "not it", "new-password", fresh, "again", fresh);
    assertEquals(422, wrong.status());
    assertNotNull(wrong.html().getElementById("password-error"));
    Answer differ = browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", PASSWORD, "new-password", fresh, "again", "x");
    assertNotNull(differ.html().getElementById("again-error"));
    assertEquals(303,
        browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", PASSWORD, "new-password", fresh, "again", fresh).status());
    assertEquals(200, browser.get("/account").status());
    assertTrue(elsewhere.get("/account").location().endsWith("/sign-in"));
    assertEquals(422, enter(new Browser(), name, PASSWORD).status());
    assertEquals(303, enter(new Browser(), name, fresh).status());
    assertTrue(deeds(name).contains("password-changed"));
  }

  @Test
  void saraAmTypedInTwoWaysIsTheSamePassword() {
    var passwords = TestServer.part(org.springframework.security.crypto.password.PasswordEncoder.class);
    assertTrue(passwords.matches("นํ้าคือชีวิต".replace("ํ้า", "\u0e4d\u0e49\u0e32"),
        passwords.encode("น\u0e4d\u0e49\u0e32คือชีวิต")));
    assertTrue(passwords.matches("ทำ\u0e33".replace("\u0e33", "\u0e4d\u0e32"), passwords.encode("ทำ\u0e33")));
  }

  @Test
  void aFormWhoseSessionHasEndedGivesItsTextBack() {
    enter(browser, newOfficer(), PASSWORD);
    Answer answer = browser.post("/account/password",
        Map.of("_csrf", List.of("old"), "note", List.of("ข้อความที่พิมพ์ไว้ยาวมาก"), "password", List.of("secret secret")));
    assertEquals(403, answer.status());
    assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", answer.html().select("textarea").text());
    assertFalse(answer.text().contains("secret secret"));
  }
}
