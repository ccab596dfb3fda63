package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The switches at the edge of every page: language, light and dark. They are kept on the device. */
@Controller
class Switches {

  @PostMapping("/look")
  @Open
  Reply look(Form form, HttpServletResponse response) {
    keep(response, Readers.LANGUAGE, form.textOrNull(Readers.LANGUAGE));
    keep(response, Readers.THEME, form.textOrNull(Readers.THEME));
    String back = form.text("back");
    return GoTo.path(GoTo.isWithin(back) ? back : "/");
  }

  private static void keep(HttpServletResponse response, String name, @Nullable String value) {
    if (value != null && value.matches("[a-z]{2,5}")) {
      response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").maxAge(Duration.ofDays(365))
          .sameSite("Lax").build().toString());
    }
  }
}
