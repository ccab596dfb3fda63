package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Link;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The door: name and password, then the second factor. */
@Controller
class SignInPages {

  private static final int TOO_MANY = 429;

  private final SignIn signIn;
  private final Entrance entrance;
  private final People people;
  private final Provider provider;

  SignInPages(SignIn signIn, Entrance entrance, People people, Provider provider) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.people = people;
    this.provider = provider;
  }

  @GetMapping("/sign-in")
  @Open
  Reply signIn(Form form) {
    if (Doorkeeper.signedIn() != null) {
      return GoTo.path("/office");
    }
    if (form.has("provider", "unknown")) {
      form.wrong("name", Problem.of("identity", 1121, Place.NOWHERE));
    } else if (form.has("provider", "failed")) {
      form.wrong("name", Problem.of("identity", 1122, Place.NOWHERE));
    }
    return page(form);
  }

  @PostMapping("/sign-in")
  @Open
  Reply enter(Form form, HttpServletRequest request, HttpServletResponse response) {
    String name = form.required("name", Message.of("identity.sign-in.name"));
    String password = form.values("password").isEmpty() ? "" : form.values("password").getFirst();
    if (password.isEmpty()) {
      form.required("password", Message.of("identity.sign-in.password"));
    }
    if (!form.isSound()) {
      return page(form).refused();
    }
    return switch (signIn.byPassword(name, password, request.getRemoteAddr())) {
      case SignIn.Known(Account account) ->
          GoTo.path(entrance.arrive(request, response, account, FactorGrantedAuthority.PASSWORD_AUTHORITY));
      case SignIn.Unknown _ -> refused(form);
      case SignIn.Held(Instant until) -> held(form, until);
    };
  }

  /** The first field is marked: which of the two was wrong is not told. */
  private Page refused(Form form) {
    form.wrong("name", Problem.of("identity", 1101, Place.NOWHERE));
    return page(form).refused();
  }

  private Page held(Form form, Instant until) {
    form.wrong("name", heldUntil(until));
    return page(form).withStatus(TOO_MANY);
  }

  private static Problem heldUntil(Instant until) {
    return Problem.of("identity", 1102, Place.NOWHERE, until);
  }

  private Page page(Form form) {
    return Page.of("identity/sign-in", "form", form, "providers", provider.offered());
  }

  @GetMapping("/sign-in/second")
  @Open
  Reply second(Form form, HttpServletRequest request) {
    return entrance.arrival(request).isEmpty() ? GoTo.path("/sign-in") : secondPage(form);
  }

  @PostMapping("/sign-in/second")
  @Open
  Reply enterSecond(Form form, HttpServletRequest request, HttpServletResponse response) {
    Optional<Arrival> arrival = entrance.arrival(request);
    if (arrival.isEmpty()) {
      return GoTo.path("/sign-in").saying("identity.second.too-late");
    }
    String code = form.required("code", Message.of("identity.second.code"));
    if (!form.isSound()) {
      return secondPage(form).refused();
    }
    return switch (signIn.byCode(arrival.get().account(), code, request.getRemoteAddr())) {
      case SignIn.Known _ -> GoTo.path(entrance.letIn(request, response, arrival.get()));
      case SignIn.Unknown _ -> {
        form.wrong("code", Problem.of("identity", 1103, Place.NOWHERE));
        yield secondPage(form).refused();
      }
      case SignIn.Held(Instant until) -> {
        form.wrong("code", heldUntil(until));
        yield secondPage(form).withStatus(TOO_MANY);
      }
    };
  }

  private static Page secondPage(Form form) {
    return Page.of("identity/second", "form", form);
  }

  /** Straight into the office for those who have one agency. */
  @GetMapping("/office")
  @SignedInOnly
  Reply offices(SignedIn signedIn) {
    List<Agency> agencies = people.agenciesOf(signedIn.account());
    return agencies.size() == 1 ? GoTo.path(firstPage(agencies.getFirst(), signedIn))
        : Page.of("identity/offices", "offices", agencies.stream()
            .map(agency -> new Link(agency.name(), firstPage(agency, signedIn))).toList());
  }

  /** The office's own first page, or the results for those who see nothing else of it. */
  private String firstPage(Agency agency, SignedIn signedIn) {
    boolean office = people.member(agency.id(), signedIn.account())
        .map(member -> !Collections.disjoint(member.roles(), Deed.SEE_OFFICE.roles())).orElse(true);
    return "/office/" + agency.slug() + (office ? "" : "/results");
  }
}
