package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a link opens that an administrator handed over: an invitation, or a new password. */
@Controller
class InvitationPages {

  private final DoorLinks links;
  private final Admission admission;
  private final Agencies agencies;
  private final PeopleStore people;
  private final AccountFields fields;
  private final Entrance entrance;
  private final Provider provider;

  InvitationPages(DoorLinks links, Admission admission, Agencies agencies, PeopleStore people, AccountFields fields,
      Entrance entrance, Provider provider) {
    this.links = links;
    this.admission = admission;
    this.agencies = agencies;
    this.people = people;
    this.fields = fields;
    this.entrance = entrance;
    this.provider = provider;
  }

  @GetMapping("/invitation/{token}")
  @Open
  Reply invitation(@PathVariable String token, Form form) {
    return page(form, token, invitation(token));
  }

  @PostMapping("/invitation/{token}")
  @Open
  Reply accept(@PathVariable String token, Form form, HttpServletRequest request, HttpServletResponse response) {
    DoorLink link = invitation(token);
    Optional<AccountFields.Chosen> chosen = fields.chosen(form, link.person(), agency(link).name());
    if (chosen.isEmpty()) {
      return page(form, token, link).refused();
    }
    Account account = admission.acceptAsNew(token, chosen.get().name(), chosen.get().password());
    return GoTo.path(entrance.arrive(request, response, account, FactorGrantedAuthority.PASSWORD_AUTHORITY));
  }

  /** For who is signed in already: the same account in one more agency. */
  @PostMapping("/invitation/{token}/join")
  @SignedInOnly
  Reply join(@PathVariable String token, SignedIn signedIn) {
    DoorLink link = invitation(token);
    admission.accept(token, signedIn);
    return GoTo.path("/office/" + agency(link).slug()).saying("identity.invitation.joined", agency(link).name());
  }

  private Page page(Form form, String token, DoorLink link) {
    SignedIn signedIn = Doorkeeper.signedIn();
    return Page.of("identity/invitation", "form", form, "token", token, "link", link, "agency", agency(link).name(),
        "signedIn", signedIn == null ? "" : signedIn.name(), "providers", provider.offered());
  }

  @ExceptionHandler(DeadLink.class)
  Reply dead() {
    return DeadLink.page();
  }

  private DoorLink invitation(String token) {
    return links.find(token, DoorLink.Kind.INVITATION).orElseThrow(DeadLink::new);
  }

  private Agency agency(DoorLink link) {
    return agencies.find(Objects.requireNonNull(link.agency())).orElseThrow();
  }

  @GetMapping("/reset/{token}")
  @Open
  Reply reset(@PathVariable String token, Form form) {
    return resetPage(form, token, toReset(token));
  }

  @PostMapping("/reset/{token}")
  @Open
  Reply setAnew(@PathVariable String token, Form form, HttpServletRequest request, HttpServletResponse response) {
    Account account = toReset(token);
    Optional<String> password = PasswordFields.chosen(form, account.name(), account.fullName());
    if (password.isEmpty()) {
      return resetPage(form, token, account).refused();
    }
    return GoTo.path(entrance.arrive(request, response, admission.reset(token, password.get()),
        FactorGrantedAuthority.PASSWORD_AUTHORITY));
  }

  private Account toReset(String token) {
    return links.find(token, DoorLink.Kind.RESET).flatMap(link -> people.account(Objects.requireNonNull(link.account())))
        .orElseThrow(DeadLink::new);
  }

  private Page resetPage(Form form, String token, Account account) {
    return Page.of("identity/reset", "form", form, "token", token, "account", account, "providers",
        provider.offered());
  }
}
