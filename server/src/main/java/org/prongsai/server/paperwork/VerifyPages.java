package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where anyone asks whether a paper is genuine. */
@Controller
class VerifyPages {

  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;

  private final Verification verification;
  private final AskingRate rate;

  VerifyPages(Verification verification, AskingRate rate) {
    this.verification = verification;
    this.rate = rate;
  }

  @GetMapping("/verify")
  @Open
  Reply ask(Form form) {
    if (!form.has("code")) {
      return page(form);
    }
    String code = Seals.read(form.text("code"));
    if (code == null) {
      form.wrong("code", Problem.of("paperwork", 1620, Place.NOWHERE));
      return page(form).refused();
    }
    return GoTo.path("/verify/" + code);
  }

  /** Where the QR code of a paper leads. */
  @GetMapping("/verify/{code}")
  @Open
  Reply look(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
    if (!rate.allows(request)) {
      return tooOften(response);
    }
    String read = Seals.read(code);
    return read == null ? unknown() : verification.ofCode(read)
        .<Reply>map(known -> Page.of("paperwork/verified", "form", new Form(), "finding", "code", "known", known))
        .orElseGet(VerifyPages::unknown);
  }

  @PostMapping("/verify")
  @Open
  Reply check(Form form, @RequestParam(name = "file", required = false) MultipartFile file, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    if (!rate.allows(request)) {
      return tooOften(response);
    }
    if (file == null || file.isEmpty()) {
      form.wrong("file", Problem.of("paperwork", 1621, Place.NOWHERE));
      return page(form).refused();
    }
    return switch (verification.of(file.getBytes(), Seals.read(form.text("code")))) {
      case Verification.Finding.Genuine(var known) ->
          Page.of("paperwork/verified", "form", form, "finding", "genuine", "known", known);
      case Verification.Finding.Altered(var known) ->
          Page.of("paperwork/verified", "form", form, "finding", "altered", "known", known);
      case Verification.Finding.Unknown() -> unknown();
    };
  }

  private static Page page(Form form) {
    return Page.of("paperwork/verify", "form", form, "unknown", false);
  }

  private static Reply tooOften(HttpServletResponse response) {
    response.setHeader("Retry-After", String.valueOf(AskingRate.SECONDS));
    Form form = new Form();
    form.wrong("", Problem.of("paperwork", 1622, Place.NOWHERE));
    return page(form).withStatus(TOO_MANY);
  }

  private static Reply unknown() {
    return Page.of("paperwork/verify", "form", new Form(), "unknown", true).withStatus(NOT_FOUND);
  }
}
