package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends pages from where no handler is: out of filters. */
@Component
public class Pages {

  private final Rendering rendering;

  Pages(Rendering rendering) {
    this.rendering = rendering;
  }

  public void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    rendering.send(page, request, response);
  }

  /** The page that says a status of HTTP in words. */
  public void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Page.of("web/refusal", "status", status, "number", "", "texts", List.of()).withStatus(status), request, response);
  }
}
