package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in by name and password over HTTP, as a browser does. */
class SignInTest {

  private final FrontDoor door = new FrontDoor(Office.open());
  private final Browser browser = new Browser();

  @Test
  void theRightPasswordLeadsIntoTheOfficeAndIsWrittenDown() {
    String name = door.newOfficer();
    Answer answer = door.enter(browser, name, FrontDoor.PASSWORD);
    assertEquals(303, answer.status());
    assertEquals("/office", answer.location());
    assertEquals(door.home(), browser.follow(answer).location());
    assertTrue(door.deeds(name).contains("signed-in"));
  }

  @Test
  void aWrongPasswordAndANameThatDoesNotExistGetTheSameAnswerAndKeepTheName() {
    Answer wrong = door.enter(browser, door.newOfficer(), "not the password at all");
    Answer nobody = door.enter(new Browser(), "nobody-" + System.nanoTime(), "not the password at all");
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
    Answer answer = door.enter(browser, "", "");
    assertEquals(422, answer.status());
    assertNotNull(answer.html().getElementById("name-error"));
    assertNotNull(answer.html().getElementById("password-error"));
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordIsHeldBackForKnownAndUnknownNames() {
    String name = door.newOfficer();
    for (String tried : List.of(name, "nobody-" + System.nanoTime())) {
      for (int i = 0; i < 5; i++) {
        assertEquals(422, door.enter(browser, tried, "wrong password " + i).status());
      }
      assertEquals(429, door.enter(browser, tried, FrontDoor.PASSWORD).status());
    }
    assertTrue(door.deeds(name).contains("locked"));
    letTimePass(name);
    assertEquals(303, door.enter(browser, name, FrontDoor.PASSWORD).status());
  }

  private static void letTimePass(String name) {
    TestServer.part(JdbcClient.class).sql("update identity.failure set held_until = :then where what = :what")
        .param("then", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC)).param("what", "name " + name)
        .update();
  }

  @Test
  void ofManyGuessesAtTheSameMomentNoMoreAreJudgedThanOfAsManyOneByOne() throws Exception {
    String name = door.newOfficer();
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

  @Test
  void signingInChangesTheSessionSoThatOnePlantedBeforeIsWorthless() {
    browser.get("/sign-in");
    String before = browser.cookies().getFirst().getValue();
    door.enter(browser, door.newOfficer(), FrontDoor.PASSWORD);
    assertNotEquals(before, browser.cookies().getFirst().getValue());
  }

  @Test
  void thePageThatWasAskedForComesAfterTheSignIn() {
    assertTrue(browser.get("/account").location().endsWith("/sign-in"));
    assertTrue(door.enter(browser, door.newOfficer(), FrontDoor.PASSWORD).location().startsWith("/account"));
  }

  @Test
  void saraAmTypedInTwoWaysIsTheSamePassword() {
    var passwords = TestServer.part(PasswordEncoder.class);
    assertTrue(passwords.matches("นํ้าคือชีวิต".replace("ํ้า", "\u0e4d\u0e49\u0e32"),
        passwords.encode("น\u0e4d\u0e49\u0e32คือชีวิต")));
    assertTrue(passwords.matches("ทำ\u0e33".replace("\u0e33", "\u0e4d\u0e32"), passwords.encode("ทำ\u0e33")));
  }
}
