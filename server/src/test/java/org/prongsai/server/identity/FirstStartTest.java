package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.server.Server;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;

/** From an empty installation to its first administrator, over HTTP. */
class FirstStartTest {

  private static final String PASSWORD = "ข้าวเหนียวมะม่วงกลางฝน";

  @Test
  void anEmptyInstallationIsStartedByALinkThatOpensOnce(@TempDir Path data) throws Exception {
    TestServer.running();
    try (Server.Running server = TestServer.start(data, false)) {
      FirstStart first = server.context().getBean(FirstStart.class);
      String old = first.link().orElseThrow();
      String link = first.link().orElseThrow();
      Browser browser = new Browser("http://localhost:" + server.port());
      assertEquals(404, browser.get(old).status(), "a newer link takes the place of an older one");
      assertEquals(404, browser.get("/first/guessed").status());

      Answer page = browser.get(link);
      Answer wrong = browser.submit(page, "เริ่มใช้งาน", "slug", "Ban Mai", "name", "a b", "new-password", "short");
      assertEquals(422, wrong.status());
      for (String field : new String[] {"agency", "slug", "full-name", "name", "new-password"}) {
        assertNotNull(wrong.html().getElementById(field + "-error"), field);
      }
      assertEquals("Ban Mai", wrong.html().getElementById("slug").val());

      Answer begun = browser.submit(page, "เริ่มใช้งาน", "agency", "องค์การบริหารส่วนตำบลตัวอย่าง", "slug", "tuayang",
          "full-name", "ผู้ดูแลระบบ", "name", "admin@tuayang", "officer", "yes", "new-password", PASSWORD, "again", PASSWORD);
      assertEquals("/sign-in/set-up", begun.location(), "a real agency asks everyone for a second factor");
      assertEquals(Optional.empty(), first.link());
      assertEquals(404, new Browser("http://localhost:" + server.port()).get(link).status());

      long account = server.context().getBean(PeopleStore.class).account("admin@tuayang").orElseThrow().id();
      byte[] secret = server.context().getBean(SecondFactors.class).pending(account);
      Answer codes = browser.submit(browser.get("/sign-in/set-up"), "เปิดใช้", "code", Totp.code(secret, Instant.now()));
      assertEquals(200, codes.status());
      assertEquals("/office/tuayang", browser.get("/office").location());
      assertEquals(200, browser.get("/office/tuayang/people").status());
      assertTrue(browser.get("/office/tuayang").shows("องค์การบริหารส่วนตำบลตัวอย่าง"));
    }
  }

  @Test
  void anInstallationWithAccountsHasNoSuchLink() {
    org.prongsai.server.testing.Office.open().person(Role.OFFICER);
    assertFalse(TestServer.part(FirstStart.class).link().isPresent());
  }
}
