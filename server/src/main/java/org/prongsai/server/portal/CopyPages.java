package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For agencies that keep their vendor's website: the portal to take away, and lines of HTML by which it stands in another. */
@Controller
class CopyPages {

  private static final String PAGE = "/office/{agency}/{year:25\\d\\d}/disclosure/export";
  private static final int BUSY = 503;

  private final PortalPlace place;
  private final PortalCopies copies;
  private final KnownAddress address;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  CopyPages(PortalPlace place, PortalCopies copies, KnownAddress address, AuditTrail audit,
      TransactionTemplate transaction) {
    this.place = place;
    this.copies = copies;
    this.address = address;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping(PAGE)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply show(Person person, @PathVariable int year, HttpServletRequest request) {
    return page(person, year, new Form(), request);
  }

  private Page page(Person person, int year, Form form, HttpServletRequest request) {
    return Page.of("portal/export", "form", form, "list", person.office() + "/" + year + "/disclosure", "base",
        address.of(request), "view", new PortalView(person.agency(), place.years(person.agency()), ""));
  }

  @PostMapping(PAGE)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply take(Person person, @PathVariable int year, Form form, HttpServletRequest request) {
    @Nullable String home = form.textOrNull("home");
    if (home != null && !isAddress(home)) {
      form.wrong("home", Problem.of("portal", 3001, Place.NOWHERE, home));
    }
    if (!form.isSound()) {
      return page(person, year, form, request).refused();
    }
    Optional<PortalCopies.Made> made = copies.make(person.agency(), address.of(request),
        home == null ? null : home.replaceFirst("(index\\.html|/)?$", "/"));
    if (made.isEmpty()) {
      form.wrong("", Problem.of("portal", 3002, Place.NOWHERE));
      return page(person, year, form, request).withStatus(BUSY);
    }
    transaction.executeWithoutResult(status -> audit.record(person.author(), Change.created("copy", person.agency().id(),
        Map.of("hash", made.get().hash(), "size", made.get().size(), "files", made.get().files()))));
    return download(person, made.get());
  }

  private static Download download(Person person, PortalCopies.Made made) {
    return new Download(person.agency().slug() + ".zip", "application/zip", made.size(), out -> {
      try {
        Files.copy(made.file(), out);
      } finally {
        PortalCopies.discard(made.file());
      }
    }, false);
  }

  /** Of a folder on a website, in full and without anything behind it. */
  private static boolean isAddress(String text) {
    try {
      URI there = new URI(text);
      return ("https".equals(there.getScheme()) || "http".equals(there.getScheme())) && there.getHost() != null
          && there.getRawQuery() == null && there.getRawFragment() == null && there.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
