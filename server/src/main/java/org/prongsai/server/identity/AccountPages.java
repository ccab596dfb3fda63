package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own account: password, second factor, sessions. */
@Controller
class AccountPages {

  private final PeopleStore people;
  private final OwnAccount own;
  private final SecondFactors factors;
  private final OwnSessions sessions;

  AccountPages(PeopleStore people, OwnAccount own, SecondFactors factors, OwnSessions sessions) {
    this.people = people;
    this.own = own;
    this.factors = factors;
    this.sessions = sessions;
  }

  @GetMapping("/account")
  @SignedInOnly
  Reply account(SignedIn signedIn, HttpServletRequest request) {
    Account account = account(signedIn);
    return Page.of("identity/account", "account", account, "setUp", factors.isSetUp(account.id()), "codesLeft",
        factors.codesLeft(account.id()), "sessions", sessions.of(account.id(), session(request)));
  }

  @GetMapping("/account/password")
  @SignedInOnly
  Reply password(SignedIn signedIn, Form form) {
    return passwordPage(form, account(signedIn));
  }

  @PostMapping("/account/password")
  @SignedInOnly
  Reply changePassword(SignedIn signedIn, Form form, HttpServletRequest request) {
    Account account = account(signedIn);
    if (isOwner(form, account, request)) {
      PasswordFields.chosen(form, account.name(), account.fullName())
          .ifPresent(password -> own.changePassword(account, password, session(request)));
    }
    return form.isSound() ? GoTo.path("/account").saying("identity.password.changed")
        : passwordPage(form, account).refused();
  }

  private static Page passwordPage(Form form, Account account) {
    return Page.of("identity/password", "form", form, "account", account);
  }

  @GetMapping("/account/second-factor")
  @SignedInOnly
  Reply secondFactor(SignedIn signedIn, Form form) {
    return secondFactorPage(form, account(signedIn));
  }

  @PostMapping("/account/second-factor")
  @SignedInOnly
  Reply setUp(SignedIn signedIn, Form form, HttpServletRequest request) {
    Account account = account(signedIn);
    String code = form.required("code", Message.of("identity.set-up.code"));
    if (form.isSound() && isOwner(form, account, request)) {
      Optional<List<String>> codes = factors.confirm(account, "/account/second-factor", code);
      if (codes.isPresent()) {
        return codesPage(codes.get());
      }
      form.wrong("code", Problem.of("identity", 1104, Place.NOWHERE));
    }
    return secondFactorPage(form, account).refused();
  }

  private Page secondFactorPage(Form form, Account account) {
    byte[] secret = factors.pending(account.id());
    return Page.of("identity/second-factor", "form", form, "account", account, "code",
        QrCode.of(Totp.address(account.name(), secret)), "secret", Base32.of(secret), "setUp",
        factors.isSetUp(account.id()), "asked", factors.isAsked(account.id()));
  }

  @PostMapping("/account/second-factor/codes")
  @SignedInOnly
  Reply renewCodes(SignedIn signedIn, Form form, HttpServletRequest request) {
    Account account = account(signedIn);
    return factors.isSetUp(account.id()) && isOwner(form, account, request)
        ? codesPage(factors.renewCodes(account, "/account/second-factor")) : secondFactorPage(form, account).refused();
  }

  @PostMapping("/account/second-factor/remove")
  @SignedInOnly
  Reply remove(SignedIn signedIn, Form form, HttpServletRequest request) {
    Account account = account(signedIn);
    if (factors.isAsked(account.id()) || !isOwner(form, account, request)) {
      return secondFactorPage(form, account).refused();
    }
    factors.remove(account, "/account/second-factor");
    return GoTo.path("/account").saying("identity.second-factor.removed");
  }

  private static Page codesPage(List<String> codes) {
    return Page.of("identity/recovery-codes", "codes", codes, "next", "/account");
  }

  @PostMapping("/account/sessions/{mark}/end")
  @SignedInOnly
  Reply endSession(SignedIn signedIn, @PathVariable String mark) {
    if (!own.endSession(account(signedIn), mark)) {
      throw new NotThere();
    }
    return GoTo.path("/account").saying("identity.sessions.ended");
  }

  @PostMapping("/account/sessions/end-others")
  @SignedInOnly
  Reply endOthers(SignedIn signedIn, HttpServletRequest request) {
    own.endOtherSessions(account(signedIn), session(request));
    return GoTo.path("/account").saying("identity.sessions.others-ended");
  }

  /** Asks for the password again: a session left open on a desk must not be enough to take an account over. */
  private boolean isOwner(Form form, Account account, HttpServletRequest request) {
    if (account.passwordHash() == null) {
      return true;
    }
    if (!form.required("password", Message.of("identity.password.present")).isEmpty()) {
      own.wrong(account, form.values("password").getFirst(), request.getRemoteAddr())
          .ifPresent(problem -> form.wrong("password", problem));
    }
    return form.isSound();
  }

  private Account account(SignedIn signedIn) {
    return people.account(signedIn.account()).orElseThrow(NotThere::new);
  }

  private static @org.jspecify.annotations.Nullable String session(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : session.getId();
  }
}
