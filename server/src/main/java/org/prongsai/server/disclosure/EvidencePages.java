package org.prongsai.server.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Reply;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proof of an item, component by component. */
@Controller
class EvidencePages {

  private static final String EVIDENCE = Items.ITEM + "/proof";
  private static final String ONE = EVIDENCE + "/{id:\\d+}";
  private static final int LONGEST = 300;

  private final Items items;
  private final ItemPages page;
  private final Publishing publishing;
  private final Uploads uploads;
  private final ShownFiles shown;

  EvidencePages(Items items, ItemPages page, Publishing publishing, Uploads uploads, ShownFiles shown) {
    this.items = items;
    this.page = page;
    this.publishing = publishing;
    this.uploads = uploads;
    this.shown = shown;
  }

  @PostMapping(EVIDENCE)
  @Allowed(Deed.PROVE_DISCLOSURE)
  Reply prove(Person person, @PathVariable int year, @PathVariable String item, Form form, HttpServletRequest request) {
    ItemView view = items.view(person, year, item);
    check(view);
    uploads.take(person.author(), request, form, "");
    List<StoredFile> kept = uploads.kept(person.author(), form, "");
    Evidence told = read(view, form, kept);
    if (!form.isSound()) {
      return page.page(view, form).refused();
    }
    publishing.prove(person.author(), told, kept);
    return GoTo.path(view.path() + "#proofs").saying("disclosure.proved", told.components().size());
  }

  private static Evidence read(ItemView view, Form form, List<StoredFile> kept) {
    Evidence.Kind kind = Stream.of(Evidence.Kind.values()).filter(each -> each.name().equals(form.text("kind"))).findFirst()
        .orElse(Evidence.Kind.FILE);
    form.chosen("components", Message.of("disclosure.proof.components"));
    String title = kind == Evidence.Kind.FILE ? form.text("title")
        : form.required("title", Message.of(kind == Evidence.Kind.NONE ? "disclosure.proof.statement" : "disclosure.proof.title"));
    for (String field : List.of("title", "place")) {
      if (form.text(field).length() > LONGEST) {
        form.wrong(field, Problem.of("disclosure", 2901, Place.NOWHERE, LONGEST));
      }
    }
    if (kind == Evidence.Kind.FILE && kept.isEmpty() && form.wrong("files") == null) {
      form.wrong("files", Problem.of("disclosure", 2904, Place.NOWHERE));
    }
    return new Evidence(view.person().agency().id(), 0, view.year(), view.dossier().item().id(), components(view, form), kind,
        title, form.textOrNull("place"), kind == Evidence.Kind.ADDRESS ? address(form) : null, false, null);
  }

  private static SortedSet<Integer> components(ItemView view, Form form) {
    return view.dossier().content().components().stream().map(each -> each.no())
        .filter(no -> form.has("components", no)).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the web, with a host: anything else would lead nobody anywhere. */
  private static @Nullable String address(Form form) {
    String typed = form.required("address", Message.of("disclosure.proof.address"));
    String whole = typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    try {
      URI address = URI.create(whole);
      if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
        return whole;
      }
    } catch (IllegalArgumentException e) {
      // Told below: what cannot be read is no address either.
    }
    if (!typed.isEmpty()) {
      form.wrong("address", Problem.of("disclosure", 2905, Place.NOWHERE, typed));
    }
    return null;
  }

  @PostMapping(ONE)
  @Allowed(Deed.PROVE_DISCLOSURE)
  Reply renew(Person person, @PathVariable int year, @PathVariable String item, @PathVariable long id, Form form) {
    ItemView view = items.view(person, year, item);
    Evidence each = evidence(view, id);
    check(view);
    if (components(view, form).isEmpty()) {
      Form again = ItemPages.filled(view);
      again.wrong("c" + id, Problem.of("web", 1001, Place.NOWHERE, Message.of("disclosure.proof.components")));
      return page.page(view, again).refused();
    }
    publishing.renew(person.author(), each, components(view, form));
    return GoTo.path(view.path() + "#proofs").saying("disclosure.proved", components(view, form).size());
  }

  @PostMapping(ONE + "/remove")
  @Allowed(Deed.PROVE_DISCLOSURE)
  Reply remove(Person person, @PathVariable int year, @PathVariable String item, @PathVariable long id) {
    ItemView view = items.view(person, year, item);
    Evidence each = evidence(view, id);
    check(view);
    publishing.remove(person.author(), each);
    return GoTo.path(view.path() + "#proofs").saying("disclosure.proof.removed", each.title());
  }

  @GetMapping(ONE)
  @Allowed(Deed.SEE_OFFICE)
  Reply show(Person person, @PathVariable int year, @PathVariable String item, @PathVariable long id) {
    StoredFile file = evidence(items.view(person, year, item), id).file();
    if (file == null) {
      throw new NotThere();
    }
    return shown.shown(file);
  }

  private static void check(ItemView view) {
    if (!view.mayProve()) {
      throw new AccessDeniedException("not of the unit whose item it is");
    }
  }

  private static Evidence evidence(ItemView view, long id) {
    return view.dossier().evidence().stream().filter(each -> each.id() == id).findFirst().orElseThrow(NotThere::new);
  }
}
