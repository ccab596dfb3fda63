package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Pages;
import org.prongsai.server.web.TypedTexts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers who may not do what was asked. A form whose session has ended meanwhile is not saved either, but its text is
 * shown so that it can be kept: hours of writing may stand in it.
 */
@Component
class Refused implements AccessDeniedHandler {

  private final Pages pages;

  Refused(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    if (denied instanceof CsrfException) {
      pages.send(Page.of("identity/lost-session", "texts", TypedTexts.of(request)).withStatus(403), request, response);
    } else {
      pages.refuse(HttpServletResponse.SC_FORBIDDEN, request, response);
    }
  }
}
