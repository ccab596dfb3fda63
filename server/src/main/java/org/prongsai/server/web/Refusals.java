package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The pages for what went wrong. Surprises are written to the log with a number that the page shows, never a trace. */
@ControllerAdvice
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Rendering rendering;

  Refusals(Rendering rendering) {
    this.rendering = rendering;
  }

  @ExceptionHandler({NotThere.class, NoResourceFoundException.class})
  void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
    show(404, "", request, response);
  }

  /** An address that has a word where a number belongs, or a number that no thing can have. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  void noSuchAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
    show(404, "", request, response);
  }

  /** Two at the same thing at once: who came second has changed nothing, and gets the text back. */
  @ExceptionHandler({Overtaken.class, DuplicateKeyException.class, ConcurrencyFailureException.class})
  void overtaken(Exception why, HttpServletRequest request, HttpServletResponse response) throws IOException {
    LOG.info("overtaken at {} {}: {}", request.getMethod(), request.getRequestURI(), why.getMessage());
    show(409, "", request, response);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
    show(413, "", request, response);
  }

  /** A form without the file that it was to bring. */
  @ExceptionHandler(MultipartException.class)
  void noFile(HttpServletRequest request, HttpServletResponse response) throws IOException {
    show(400, "", request, response);
  }

  @ExceptionHandler(Exception.class)
  void surprise(Exception surprise, HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (surprise instanceof org.springframework.web.ErrorResponse known) {
      show(known.getStatusCode().value(), "", request, response);
      return;
    }
    if (surprise instanceof org.springframework.security.access.AccessDeniedException
        || surprise instanceof org.springframework.security.core.AuthenticationException) {
      throw surprise;
    }
    String number = Long.toString(System.nanoTime() & 0xffffffL, 36).toUpperCase(java.util.Locale.ROOT);
    LOG.error("fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), surprise);
    show(500, number, request, response);
  }

  private void show(int status, String number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) {
      rendering.send(Page.of("web/refusal", "status", status, "number", number, "texts",
          status == 409 || status >= 500 ? TypedTexts.of(request) : List.of()).withStatus(status), request, response);
    }
  }
}
