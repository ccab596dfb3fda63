package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Pages;
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

  private static final Set<String> SECRET = Set.of("_csrf", "password", "new-password", "again", "code");
  private static final int SHORTEST_TEXT = 10;

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
      pages.send(Page.of("identity/lost-session", "texts", texts(request)).withStatus(403), request, response);
    } else {
      pages.refuse(HttpServletResponse.SC_FORBIDDEN, request, response);
    }
  }

  /** What a person may have written; numbers and marks that the page itself put into the form are left out. */
  private static List<String> texts(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream().filter(field -> !SECRET.contains(field.getKey()))
        .map(Map.Entry::getValue).flatMap(Stream::of)
        .filter(text -> text.length() >= SHORTEST_TEXT && text.chars().anyMatch(Character::isLetter)).toList();
  }
}
