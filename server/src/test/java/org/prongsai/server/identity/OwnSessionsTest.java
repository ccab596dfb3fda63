package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;

/** Who is in sees where, goes out again and changes the password. */
class OwnSessionsTest {

  private final FrontDoor door = new FrontDoor(Office.open());
  private final Browser browser = new Browser();

  @Test
  void whoSignsOutIsOut() {
    String name = door.newOfficer();
    door.enter(browser, name, FrontDoor.PASSWORD);
    Answer answer = browser.submit(browser.get("/account"), "ออกจากระบบ");
    assertEquals(302, answer.status());
    assertTrue(browser.get("/account").location().endsWith("/sign-in"));
    assertTrue(door.deeds(name).contains("signed-out"));
  }

  @Test
  void oneSeesOnesSessionsAndEndsTheOthers() {
    String name = door.newOfficer();
    door.enter(browser, name, FrontDoor.PASSWORD);
    Browser forgotten = new Browser();
    door.enter(forgotten, name, FrontDoor.PASSWORD);
    Answer account = browser.get("/account");
    assertEquals(2, account.html().select("#sessions tbody tr").size());
    assertEquals(303, browser.submit(account, "ออกจากระบบในอุปกรณ์อื่นทั้งหมด").status());
    assertTrue(forgotten.get("/account").location().endsWith("/sign-in"));
    assertEquals(200, browser.get("/account").status());
  }

  @Test
  void nobodyEndsTheSessionsOfSomebodyElse() {
    String mine = door.newOfficer();
    String theirs = door.newOfficer();
    door.enter(browser, mine, FrontDoor.PASSWORD);
    Browser other = new Browser();
    door.enter(other, theirs, FrontDoor.PASSWORD);
    String mark = TestServer.part(OwnSessions.class).of(door.account(theirs).id(), null).getFirst().mark();
    String token = browser.get("/account").html().select("input[name=_csrf]").first().val();
    assertEquals(404, browser.post("/account/sessions/" + mark + "/end", Map.of("_csrf", List.of(token))).status());
    assertEquals(200, other.get("/account").status());
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsOutEverywhereElse() {
    String name = door.newOfficer();
    door.enter(browser, name, FrontDoor.PASSWORD);
    Browser elsewhere = new Browser();
    door.enter(elsewhere, name, FrontDoor.PASSWORD);
    Answer page = browser.get("/account/password");
    String fresh = "ข้าวเหนียวมะม่วงกลางฝน";
    Answer wrong = browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", "not it", "new-password", fresh, "again", fresh);
    assertEquals(422, wrong.status());
    assertNotNull(wrong.html().getElementById("password-error"));
    Answer differ = browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", FrontDoor.PASSWORD, "new-password", fresh,
        "again", "x");
    assertNotNull(differ.html().getElementById("again-error"));
    Answer changed = browser.submit(page, "เปลี่ยนรหัสผ่าน", "password", FrontDoor.PASSWORD, "new-password", fresh,
        "again", fresh);
    assertEquals(303, changed.status());
    assertEquals(200, browser.get("/account").status());
    assertTrue(elsewhere.get("/account").location().endsWith("/sign-in"));
    assertEquals(422, door.enter(new Browser(), name, FrontDoor.PASSWORD).status());
    assertEquals(303, door.enter(new Browser(), name, fresh).status());
    assertTrue(door.deeds(name).contains("password-changed"));
  }

  @Test
  void aFormWhoseSessionHasEndedGivesItsTextBack() {
    door.enter(browser, door.newOfficer(), FrontDoor.PASSWORD);
    Answer answer = browser.post("/account/password", Map.of("_csrf", List.of("old"),
        "note", List.of("ข้อความที่พิมพ์ไว้ยาวมาก"), "password", List.of("secret secret")));
    assertEquals(403, answer.status());
    assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", answer.html().select("textarea").text());
    assertFalse(answer.text().contains("secret secret"));
  }
}
