package org.prongsai.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Asks the running server over HTTP as a browser without JavaScript: with cookies, and following no redirect by itself. */
public final class Browser {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String server;

  public Browser() {
    this("http://localhost:" + TestServer.running().port());
  }

  public Browser(String server) {
    this.server = server;
  }

  public Visitor.Answer get(String path) {
    return answer(send(HttpRequest.newBuilder(at(path))));
  }

  /** The answer with its headers. */
  public HttpResponse<byte[]> ask(String path, String... headersAndValues) {
    var request = HttpRequest.newBuilder(at(path));
    return send(headersAndValues.length == 0 ? request : request.headers(headersAndValues));
  }

  /** Sends these fields and nothing else. */
  public Visitor.Answer post(String path, Map<String, List<String>> fields) {
    return answer(send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(FormFields.query(fields)))));
  }

  /** Presses a button, as {@link Visitor#submit}; the token comes from the page. */
  public Visitor.Answer submit(Visitor.Answer page, String button, String... fieldsAndValues) {
    Element pressed = page.html().select("button").stream().filter(each -> each.text().strip().equals(button)).findFirst()
        .orElseThrow(() -> new AssertionError("no button “" + button + "” on " + page.path() + ":\n" + page.html().text()));
    Element form = pressed.closest("form");
    Map<String, List<String>> fields = FormFields.of(form);
    if (pressed.hasAttr("name")) {
      fields.put(pressed.attr("name"), List.of(pressed.val()));
    }
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      fields.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
    }
    return post(pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action"), fields);
  }

  public Visitor.Answer follow(Visitor.Answer answer) {
    if (answer.status() != 303 && answer.status() != 302) {
      throw new AssertionError("leads nowhere: " + answer.status() + "\n" + answer.html().text());
    }
    return get(answer.location());
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private URI at(String path) {
    return URI.create(path.startsWith("http") ? path : server + path);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Visitor.Answer answer(HttpResponse<byte[]> response) {
    return new Visitor.Answer(response.statusCode(), response.headers().firstValue("Location").orElse("null"),
        new String(response.body(), StandardCharsets.UTF_8), response.body(),
        response.headers().firstValue("Content-Type").orElse("null"), response.uri().getRawPath());
  }
}
