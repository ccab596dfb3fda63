package org.prongsai.server.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns a handler's {@link Reply} into bytes. A page is rendered whole before its first byte leaves. */
@Component
class Rendering implements HandlerMethodReturnValueHandler {

  static final String SAID = "said";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.prongsai.server");
  private final Readers readers;

  Rendering(Readers readers) {
    this.readers = readers;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Reply.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer container,
      NativeWebRequest web) throws IOException {
    container.setRequestHandled(true);
    var request = (HttpServletRequest) web.getNativeRequest();
    var response = (HttpServletResponse) web.getNativeResponse();
    if (value instanceof Reply reply && response != null) {
      send(reply, request, response);
    }
  }

  void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (reply) {
      case Page page -> render(page, request, response);
      case GoTo there -> go(there, request, response);
      case Download file -> download(file, response);
    }
  }

  /** A template to be rendered inside another one. */
  Content part(String template, Map<String, Object> facts) {
    return output -> templates.render(template + ".jte", facts, output);
  }

  Utf8ByteOutput rendered(Page page, Ui ui) {
    Map<String, Object> facts = new HashMap<>(page.facts());
    facts.put("ui", ui);
    var output = new Utf8ByteOutput();
    templates.render(page.template() + ".jte", facts, output);
    return output;
  }

  private void render(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Utf8ByteOutput output = rendered(page, readers.ui(request));
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private static void go(GoTo there, HttpServletRequest request, HttpServletResponse response) {
    if (there.said() != null) {
      RequestContextUtils.getOutputFlashMap(request).put(SAID, there.said());
      RequestContextUtils.saveOutputFlashMap(there.path(), request, response);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + there.path());
  }

  private static void download(Download file, HttpServletResponse response) throws IOException {
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(file.mediaType());
    response.setHeader("Content-Disposition",
        (file.inline() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    response.setHeader("X-Content-Type-Options", "nosniff");
    // A browser's own viewer of PDF does not start inside of a sandbox; nothing else may be active in what is shown.
    response.setHeader("Content-Security-Policy", file.mediaType().equals("application/pdf")
        ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
        : "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'self'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLengthLong(file.length());
    file.content().writeTo(response.getOutputStream());
  }
}
