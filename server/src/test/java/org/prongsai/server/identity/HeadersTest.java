package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.testing.Browser;

/** What every answer tells the browser to beware of. */
class HeadersTest {

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/no-such-page", "/office", "/static/prongsai.css"})
  void everyAnswerCarriesThem(String path) {
    HttpResponse<byte[]> answer = new Browser().ask(path);
    String policy = header(answer, "Content-Security-Policy");
    for (String part : new String[] {"default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
        "frame-ancestors 'self'"}) {
      assertTrue(policy.contains(part), policy);
    }
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("SAMEORIGIN", header(answer, "X-Frame-Options"));
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertEquals("camera=(), microphone=(), geolocation=()", header(answer, "Permissions-Policy"));
  }

  @Test
  void behindTlsTheBrowserIsToldToStayThereAndTheCookieGoesNowhereElse() {
    HttpResponse<byte[]> answer = new Browser().ask("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "ita.example");
    assertTrue(header(answer, "Strict-Transport-Security").startsWith("max-age="), answer.headers().toString());
    assertTrue(header(answer, "Set-Cookie").contains("Secure"), header(answer, "Set-Cookie"));
  }

  @Test
  void withoutTlsNothingIsSaidAboutIt() {
    assertEquals("", header(new Browser().ask("/sign-in"), "Strict-Transport-Security"));
  }

  @Test
  void theSessionsCookieIsOutOfReachOfScriptsAndOfOtherSites() {
    String cookie = header(new Browser().ask("/sign-in"), "Set-Cookie");
    assertTrue(cookie.startsWith("prongsai=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
  }

  @Test
  void pagesAreNotKeptByCaches() {
    assertEquals("no-store", header(new Browser().ask("/sign-in"), "Cache-Control"));
  }
}
