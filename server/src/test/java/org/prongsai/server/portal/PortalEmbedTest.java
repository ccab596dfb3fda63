package org.prongsai.server.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;

/** The checklist that stands in another site's page; asked over the network, since its headers make it what it is. */
class PortalEmbedTest {

  private final String home = "/a/" + Office.open().agency().slug();

  private static HttpResponse<String> get(String path) {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(HttpRequest.newBuilder(URI.create(TestServer.running().address() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void itMayStandInAnySiteWithoutCookieScriptOrForm() {
    HttpResponse<String> answer = get(home + "/embed/2566");
    assertEquals(200, answer.statusCode());
    assertTrue(policy(answer).contains("frame-ancestors *"), policy(answer));
    assertFalse(answer.headers().firstValue("X-Frame-Options").isPresent());
    assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("script, form, iframe").isEmpty());
    assertEquals(43, page.select("li").size());
    page.select("a").forEach(each -> assertEquals("_blank noopener", each.attr("target") + " " + each.attr("rel")));
  }

  @Test
  void nothingElseMayStandInAnotherSite() {
    for (String path : new String[] {home, home + "/ita/2566", home + "/search", "/sign-in", home + "/embed/2566/x", "/a/embed/2566"}) {
      HttpResponse<String> answer = get(path);
      assertTrue(policy(answer).contains("frame-ancestors 'self'"), path);
      assertEquals("SAMEORIGIN", answer.headers().firstValue("X-Frame-Options").orElse(""), path);
    }
  }

  @Test
  void itReadsInEnglishTooAndKnowsNoAgencyThatIsNotHere() {
    assertEquals("en", Jsoup.parse(get(home + "/embed/2566?lang=en").body()).select("html").attr("lang"));
    assertEquals(404, get("/a/nobody/embed/2566").statusCode());
    assertEquals(404, get(home + "/embed/1999").statusCode());
  }
}
