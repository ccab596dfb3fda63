package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the identity provider. */
@Controller
class ProviderPages {

  private final Provider provider;

  ProviderPages(Provider provider) {
    this.provider = provider;
  }

  /** A link that was handed over, in {@code link}, is used when the person comes back. */
  @GetMapping("/sign-in/by-provider")
  @Open
  Reply go(Form form, HttpServletRequest request) {
    if (!provider.isNamed()) {
      throw new NotThere();
    }
    if (provider.registration().isEmpty()) {
      return GoTo.path("/sign-in?provider=failed");
    }
    String link = form.text("link");
    if (link.isEmpty()) {
      request.getSession(true).removeAttribute(ProviderArrival.LINK);
    } else {
      request.getSession(true).setAttribute(ProviderArrival.LINK, link);
    }
    return GoTo.path("/sign-in/provider/" + Provider.ID);
  }
}
