package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends pages from where no handler is: out of filters; and writes them where nobody asks. */
@Component
public class Pages {

  private final Rendering rendering;

  Pages(Rendering rendering) {
    this.rendering = rendering;
  }

  public void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    rendering.send(page, request, response);
  }

  /** The page as HTML, for a reader who is not here, as in a copy that is taken away. */
  public String written(Page page, Ui ui) {
    var out = new ByteArrayOutputStream();
    try {
      rendering.rendered(page, ui).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The page that says a status of HTTP in words. */
  public void refuse(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(Page.of("web/refusal", "status", status, "number", "", "texts", List.of()).withStatus(status), request, response);
  }
}
