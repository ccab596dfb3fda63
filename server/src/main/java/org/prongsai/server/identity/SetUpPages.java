package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Setting up the second factor on the way in, for people of whom their agency asks one. */
@Controller
class SetUpPages {

  private static final String HERE = "/sign-in/set-up";

  private final Entrance entrance;
  private final SecondFactors factors;

  SetUpPages(Entrance entrance, SecondFactors factors) {
    this.entrance = entrance;
    this.factors = factors;
  }

  @GetMapping(HERE)
  @Open
  Reply setUp(Form form, HttpServletRequest request) {
    return arrived(request).<Reply>map(account -> page(form, account)).orElseGet(() -> GoTo.path("/sign-in"));
  }

  /** Shows the recovery codes in the answer itself: kept for a page after it, they would lie somewhere readable. */
  @PostMapping(HERE)
  @Open
  Reply prove(Form form, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> account = arrived(request);
    if (account.isEmpty()) {
      return GoTo.path("/sign-in").saying("identity.second.too-late");
    }
    String code = form.required("code", Message.of("identity.set-up.code"));
    Optional<List<String>> codes = form.isSound() ? factors.confirm(account.get(), HERE, code) : Optional.empty();
    if (codes.isEmpty()) {
      if (form.isSound()) {
        form.wrong("code", Problem.of("identity", 1104, Place.NOWHERE));
      }
      return page(form, account.get()).refused();
    }
    String next = entrance.letIn(request, response, entrance.arrival(request).orElseThrow());
    return Page.of("identity/recovery-codes", "codes", codes.get(), "next", next);
  }

  /** Who has one already proves that one; a stolen password alone must not replace it. */
  private Optional<Account> arrived(HttpServletRequest request) {
    return entrance.arrived(request).filter(account -> !factors.isSetUp(account.id()));
  }

  private Page page(Form form, Account account) {
    byte[] secret = factors.pending(account.id());
    return Page.of("identity/set-up", "form", form, "code", QrCode.of(Totp.address(account.name(), secret)),
        "secret", Base32.of(secret), "action", HERE);
  }
}
