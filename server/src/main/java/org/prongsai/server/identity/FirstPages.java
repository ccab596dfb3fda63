package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.web.Choice;
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

/** The first page of an empty installation. */
@Controller
class FirstPages {

  private final FirstStart first;
  private final DoorLinks links;
  private final Agencies agencies;
  private final AccountFields fields;
  private final Entrance entrance;

  FirstPages(FirstStart first, DoorLinks links, Agencies agencies, AccountFields fields, Entrance entrance) {
    this.first = first;
    this.links = links;
    this.agencies = agencies;
    this.fields = fields;
    this.entrance = entrance;
  }

  @GetMapping("/first/{token}")
  @Open
  Reply first(@PathVariable String token, Form form, Language language) {
    check(token);
    return page(form.with("kind", AgencyKind.SUBDISTRICT_ORGANISATION.code()), token, language);
  }

  @PostMapping("/first/{token}")
  @Open
  Reply begin(@PathVariable String token, Form form, Language language, HttpServletRequest request,
      HttpServletResponse response) {
    check(token);
    String agencyName = form.required("agency", Message.of("identity.first.agency"));
    String slug = form.required("slug", Message.of("identity.first.slug"));
    if (!slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9-]{0,62}")) {
      form.wrong("slug", Problem.of("identity", 1113, Place.NOWHERE));
    } else if (agencies.find(slug).isPresent()) {
      form.wrong("slug", Problem.of("identity", 1114, Place.NOWHERE, slug));
    }
    Optional<AgencyKind> kind = AgencyKind.ofCode(form.text("kind"));
    if (kind.isEmpty()) {
      form.chosen("kind", Message.of("identity.first.kind"));
    }
    String fullName = form.required("full-name", Message.of("identity.first.full-name"));
    Optional<AccountFields.Chosen> chosen = fields.chosen(form, fullName, agencyName);
    if (!form.isSound() || chosen.isEmpty()) {
      return page(form, token, language).refused();
    }
    Account account = first.begin(token, new FirstStart.NewAgency(slug, agencyName, kind.orElseThrow(),
        form.textOrNull("district"), form.textOrNull("province")), chosen.get().name(), fullName,
        chosen.get().password(), new Belonging(form.text("position"), roles(form), Set.of()));
    return GoTo.path(entrance.arrive(request, response, account, FactorGrantedAuthority.PASSWORD_AUTHORITY));
  }

  private static Set<Role> roles(Form form) {
    return form.has("officer") ? EnumSet.of(Role.ADMINISTRATOR, Role.OFFICER) : EnumSet.of(Role.ADMINISTRATOR);
  }

  @ExceptionHandler(DeadLink.class)
  Reply dead() {
    return DeadLink.page();
  }

  private void check(String token) {
    if (links.find(token, DoorLink.Kind.FIRST).isEmpty()) {
      throw new DeadLink();
    }
  }

  private static Page page(Form form, String token, Language language) {
    List<Choice> kinds = Arrays.stream(AgencyKind.values()).map(kind ->
        Choice.of(kind.code(), Message.of("identity.kind." + kind.code()).in(language))).toList();
    return Page.of("identity/first", "form", form, "token", token, "kinds", kinds);
  }
}
