package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.Server;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;

/** Signing in by OpenID Connect: a server of ours and a real provider, each on its port, everything over HTTP. */
class ProviderTest {

  @TempDir
  private static Path data;

  private static ServletWebServerApplicationContext provider;
  private static Server.Running server;

  private final Browser browser = new Browser(ours());

  @BeforeAll
  static void startBoth() throws IOException {
    TestServer.running();
    provider = ProviderForTests.start();
    Files.writeString(data.resolve("settings.yaml"), """
        prongsai:
          oidc:
            name: ThaiID ทดสอบ
            issuer: %s
            client-id: prongsai
            client-secret: %s
        """.formatted(theirs(), ProviderForTests.SECRET));
    server = TestServer.start(data, false);
    provider.getBean(InMemoryRegisteredClientRepository.class).save(ProviderForTests.client(ours()));
  }

  @AfterAll
  static void stopBoth() {
    if (server != null) {
      server.close();
    }
    provider.close();
  }

  private static String ours() {
    return "http://localhost:" + server.port();
  }

  private static String theirs() {
    return "http://localhost:" + provider.getWebServer().getPort();
  }

  private static <T> T part(Class<T> type) {
    return server.context().getBean(type);
  }

  private static Agency agency(SecondFactorRule rule) {
    Agency agency = part(Agencies.class).create(Author.system(0, "test"), "a" + System.nanoTime(),
        "องค์การบริหารส่วนตำบลตัวอย่าง", AgencyKind.SUBDISTRICT_ORGANISATION, null, null, null);
    part(SecondFactors.class).setRule(Author.system(agency.id(), "test"), agency, rule);
    return agency;
  }

  private static String invitation(Agency agency) {
    DoorLinks links = part(DoorLinks.class);
    return links.make(DoorLink.invitation(agency.id(), new Belonging("", Set.of(Role.OFFICER), Set.of()), "ผู้รับเชิญ",
        links.after(DoorLinks.INVITATION))).path();
  }

  /** Goes to the provider from a page of ours, signs in there, comes back; what our server then says. */
  private Answer byProvider(String from, String person) {
    Answer page = browser.get(from);
    String way = page.html().select("main a[href*=by-provider]").attr("href");
    Answer there = browser.follow(browser.follow(browser.get(way)));
    assertTrue(there.location().startsWith(theirs() + "/login"), there.status() + " " + there.location() + there.text());
    Answer login = browser.get(there.location());
    Answer back = browser.post(theirs() + "/login", Map.of("username", List.of(person), "password",
        List.of(ProviderForTests.PASSWORD), "_csrf", List.of(login.html().select("input[name=_csrf]").val())));
    Answer code = browser.follow(back);
    assertTrue(code.location().startsWith(ours() + "/sign-in/back?code="), code.location());
    return browser.follow(code);
  }

  @Test
  void anInvitedPersonComesInByTheProviderAndIsKnownByItAfterwards() {
    Agency agency = agency(SecondFactorRule.VOLUNTARY);
    Answer answer = byProvider(invitation(agency), "with-two-factors");
    assertTrue(answer.location().endsWith("/office"), answer.location());
    assertEquals("/office/" + agency.slug(), browser.get("/office").location());

    Browser later = new Browser(ours());
    Answer again = new ProviderTest().byProvider("/sign-in", "with-two-factors");
    assertTrue(again.location().endsWith("/office"), again.location());
    assertEquals(302, later.get("/office").status(), "another browser is not signed in by that");
  }

  @Test
  void whomNobodyInvitedGetsNoAccountByTheProvidersWord() {
    Answer answer = byProvider("/sign-in", "nobody-invited");
    assertTrue(answer.location().endsWith("/sign-in?provider=unknown"), answer.location());
    assertTrue(browser.get("/sign-in?provider=unknown").shows("คำเชิญ"));
    assertEquals(302, browser.get("/office").status());
  }

  @Test
  void ourSecondFactorIsAskedWhereTheProviderDoesNotSayThatItAskedOne() {
    Answer answer = byProvider(invitation(agency(SecondFactorRule.EVERYONE)), "with-one-factor");
    assertTrue(answer.location().endsWith("/sign-in/set-up"), answer.location());
    assertEquals(302, browser.get("/office").status());
  }

  @Test
  void anAnswerThatWasNotAskedForIsRefused() {
    Answer answer = browser.get("/sign-in/back?code=stolen&state=guessed");
    assertTrue(answer.location().endsWith("/sign-in?provider=failed"), answer.location());
    assertEquals(302, browser.get("/office").status());
  }

  @Test
  void aServerWithoutAProviderOffersNone() {
    assertEquals(404, new Browser().get("/sign-in/by-provider").status());
    assertFalse(new Browser().get("/sign-in").text().contains("by-provider"));
  }
}
