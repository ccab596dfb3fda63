package org.prongsai.server.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Asks the server's addresses as a browser without JavaScript would, without the network between. */
public final class Visitor {

  /** What came back. */
  public record Answer(int status, String location, String text, byte[] bytes, String type, String path) {

    public Document html() {
      return Jsoup.parse(text);
    }

    /** Whether the page shows this text to a reader. */
    public boolean shows(String words) {
      return html().text().contains(words);
    }
  }

  private static MockMvc server;

  private final List<RequestPostProcessor> before = new ArrayList<>();
  private final MockHttpSession session = new MockHttpSession();
  private final String office;
  private RequestPostProcessor token = SecurityMockMvcRequestPostProcessors.csrf();

  private Visitor(String office) {
    this.office = office;
  }

  public static Visitor stranger() {
    return new Visitor("");
  }

  static Visitor signedIn(Person person, Office office) {
    Visitor visitor = new Visitor("/office/" + office.agency().slug());
    visitor.before.add(SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.account(), person.name()), null, List.of())));
    return visitor;
  }

  /** As another site would send forms in this person's name: without the token that our pages carry. */
  public Visitor withoutToken() {
    token = request -> request;
    return this;
  }

  /** Reads the pages in another language ({@code th}, {@code en}), as the switch on each page would leave it. */
  public Visitor reading(String language) {
    before.add(request -> {
      request.setCookies(new Cookie("language", language));
      return request;
    });
    return this;
  }

  /** Asks a page; a path that begins with {@code ./} lies below the start of the visitor's office. */
  public Answer get(String path) {
    return send(MockMvcRequestBuilders.get(java.net.URI.create(full(path))));
  }

  /** Sends a form with the token that it needs. Fields and values in turns. */
  public Answer post(String path, Object... fieldsAndValues) {
    return send(fill(MockMvcRequestBuilders.post(java.net.URI.create(full(path))), fieldsAndValues)
        .with(token));
  }

  /** Sends a form with a file in its field. */
  public Answer upload(String path, String field, String fileName, byte[] content, Object... fieldsAndValues) {
    var request = MockMvcRequestBuilders.multipart(java.net.URI.create(full(path)))
        .file(new MockMultipartFile(field, fileName, "application/octet-stream", content));
    return send(fill(request, fieldsAndValues).with(token));
  }

  /**
   * Sends the form of a page as the page holds it (hidden fields, chosen options, what stands in the fields), with some
   * fields typed anew. Without JavaScript, as every flow has to work.
   *
   * @param button text of the button that is pressed: its form is sent, its name and value too
   */
  public Answer submit(Answer page, String button, Object... fieldsAndValues) {
    Element pressed = page.html().select("button, input[type=submit]").stream()
        .filter(each -> each.text().strip().equals(button) || each.val().equals(button)).findFirst()
        .orElseThrow(() -> new AssertionError("no button “" + button + "” on " + page.path() + ":\n" + page.html().text()));
    Element form = pressed.closest("form");
    if (form == null) {
      form = page.html().getElementById(pressed.attr("form"));
    }
    Map<String, List<String>> fields = FormFields.of(form);
    if (pressed.hasAttr("name")) {
      fields.put(pressed.attr("name"), List.of(pressed.val()));
    }
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      Object value = fieldsAndValues[i + 1];
      fields.put((String) fieldsAndValues[i],
          value instanceof List<?> many ? many.stream().map(Object::toString).toList() : List.of(value.toString()));
    }
    String action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
    String target = action.isEmpty() ? page.path() : action;
    if (!form.attr("method").equalsIgnoreCase("post")) {
      return get(target + "?" + FormFields.query(fields));
    }
    var request = MockMvcRequestBuilders.post(java.net.URI.create(target));
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return send(request.with(token));
  }

  /** As {@link #submit}, with files chosen in one field of the form. */
  public Answer submitWithFiles(Answer page, String button, String fileField, Map<String, byte[]> files,
      Object... fieldsAndValues) {
    Element form = page.html().select("button").stream().filter(each -> each.text().strip().equals(button)).findFirst()
        .orElseThrow(() -> new AssertionError("no button “" + button + "” on " + page.path())).closest("form");
    Map<String, List<String>> fields = FormFields.of(form);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      fields.put((String) fieldsAndValues[i], List.of(fieldsAndValues[i + 1].toString()));
    }
    var request = MockMvcRequestBuilders.multipart(java.net.URI.create(form.attr("action")));
    files.forEach((name, content) ->
        request.file(new MockMultipartFile(fileField, name, "application/octet-stream", content)));
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return send(request.with(token));
  }

  /** Goes where a form's answer leads. */
  public Answer follow(Answer answer) {
    if (answer.status() != 303 && answer.status() != 302) {
      throw new AssertionError("leads nowhere: " + answer.status() + "\n" + answer.html().text());
    }
    return get(answer.location());
  }

  private String full(String path) {
    return path.startsWith("./") ? office + path.substring(1) : path;
  }

  private static <B extends AbstractMockHttpServletRequestBuilder<B>> B fill(B request, Object... fieldsAndValues) {
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      request.param((String) fieldsAndValues[i], fieldsAndValues[i + 1].toString());
    }
    return request;
  }

  private Answer send(AbstractMockHttpServletRequestBuilder<?> request) {
    before.forEach(request::with);
    try {
      var result = mockMvc().perform(request.session(session)).andReturn();
      MockHttpServletResponse response = result.getResponse();
      byte[] bytes = response.getContentAsByteArray();
      String uri = result.getRequest().getRequestURI();
      String query = result.getRequest().getQueryString();
      return new Answer(response.getStatus(), String.valueOf(response.getHeader("Location")),
          new String(bytes, StandardCharsets.UTF_8), bytes, String.valueOf(response.getContentType()),
          query == null ? uri : uri + "?" + query);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static synchronized MockMvc mockMvc() {
    if (server == null) {
      server = MockMvcBuilders.webAppContextSetup(TestServer.running().context())
          .apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }
    return server;
  }
}
