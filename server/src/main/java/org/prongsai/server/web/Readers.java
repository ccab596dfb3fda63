package org.prongsai.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Knows how the reader of a request wants to be spoken to: Thai and the device's light unless a cookie says otherwise. */
@Component
class Readers {

  static final String LANGUAGE = "language";
  static final String THEME = "theme";
  private static final Set<String> THEMES = Set.of("light", "dark", "auto");

  private final FrameSource frames;
  private final boolean demo;

  Readers(FrameSource frames, @Value("${prongsai.demo:false}") boolean demo) {
    this.frames = frames;
    this.demo = demo;
  }

  Ui ui(HttpServletRequest request) {
    // Asking for the token begins a session, which is a cookie: who only reads a portal gets none.
    CsrfToken csrf = isOfPortal(request) ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Ui(language(request), theme(request), path(request),
        csrf == null ? "_csrf" : csrf.getParameterName(), csrf == null ? "" : csrf.getToken(),
        frames.frame(request), said(request), demo);
  }

  private static boolean isOfPortal(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/a/");
  }

  static Language language(HttpServletRequest request) {
    if (isOfPortal(request)) {
      return "en".equals(request.getParameter("lang")) ? Language.ENGLISH : Language.THAI;
    }
    return "en".equals(cookie(request, LANGUAGE)) ? Language.ENGLISH : Language.THAI;
  }

  private static String theme(HttpServletRequest request) {
    String chosen = cookie(request, THEME);
    return chosen != null && THEMES.contains(chosen) ? chosen : "auto";
  }

  private static String path(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static @Nullable Message said(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(Rendering.SAID) instanceof Message message ? message : null;
  }

  private static @Nullable String cookie(HttpServletRequest request, String name) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
