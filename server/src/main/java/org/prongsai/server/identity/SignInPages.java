package org.prongsai.server.identity;

import java.util.List;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInPages {

  private final People people;

  SignInPages(People people) {
    this.people = people;
  }

  @GetMapping("/sign-in")
  @Open
  Reply signIn(Form form) {
    return Page.of("identity/sign-in", "refused", form.has("refused"));
  }

  /** Straight into the office for those who have one agency. */
  @GetMapping("/office")
  @SignedInOnly
  Reply offices(SignedIn signedIn) {
    List<Agency> agencies = people.agenciesOf(signedIn.account());
    return agencies.size() == 1 ? GoTo.path("/office/" + agencies.getFirst().slug())
        : Page.of("identity/offices", "agencies", agencies);
  }
}
