package org.prongsai.server.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.precheck.LookQueue;
import org.prongsai.server.precheck.Looks;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of one item, and whose it is by when. */
@Controller
class ItemPages {

  private static final int CONFLICT = 409;
  private static final int LONGEST = 2000;

  private final Items items;
  private final Disclosures disclosures;
  private final Uploads uploads;
  private final Looks looks;
  private final LookQueue queue;

  ItemPages(Items items, Disclosures disclosures, Uploads uploads, Looks looks, LookQueue queue) {
    this.items = items;
    this.disclosures = disclosures;
    this.uploads = uploads;
    this.looks = looks;
    this.queue = queue;
  }

  @GetMapping(Items.ITEM)
  @Allowed(Deed.SEE_OFFICE)
  Reply show(Person person, @PathVariable int year, @PathVariable String item) {
    ItemView view = items.view(person, year, item);
    return page(view, filled(view));
  }

  /** The form as it is first shown: what is missing is what the next proof will probably show. */
  static Form filled(ItemView view) {
    Disclosed care = view.dossier().disclosed();
    return new Form().withAll("units", care.units()).with("due", care.due()).with("note", care.note())
        .with("version", care.version()).with("kind", Evidence.Kind.FILE.name())
        .withAll("components", view.dossier().missing().stream().map(each -> each.no()).toList());
  }

  Page page(ItemView view, Form form) {
    return Page.of("disclosure/item", "form", form, "view", view, "units", items.units(view.person()),
        "kept", uploads.kept(view.person().author(), form, ""),
        "seen", SeenProofs.of(looks, queue, view.person().agency().id(), view.dossier().evidence()));
  }

  @PostMapping(Items.ITEM)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply care(Person person, @PathVariable int year, @PathVariable String item, Form form) {
    ItemView view = items.view(person, year, item);
    @Nullable LocalDate due = due(form, year);
    if (form.text("note").length() > LONGEST) {
      form.wrong("note", Problem.of("disclosure", 2901, Place.NOWHERE, LONGEST));
    }
    if (!form.isSound()) {
      return page(view, form).refused();
    }
    Long version = form.id("version");
    Disclosed seen = new Disclosed(0, version == null ? 0 : version.intValue(), view.dossier().item().id(), null,
        form.values("units").stream().filter(unit -> !unit.isBlank()).toList(), List.of(), due, form.text("note"));
    if (!disclosures.care(person.author(), year, seen)) {
      form.wrong("note", Problem.of("disclosure", 2902, Place.NOWHERE, view.dossier().disclosed().note(),
          String.join(", ", view.dossier().disclosed().units())));
      return page(view, form.with("version", view.dossier().disclosed().version())).withStatus(CONFLICT);
    }
    return GoTo.path(view.path()).saying("disclosure.cared");
  }

  private static @Nullable LocalDate due(Form form, int year) {
    String typed = form.text("due");
    if (typed.isEmpty()) {
      return null;
    }
    @Nullable LocalDate read = switch (DateReader.read(typed, year)) {
      case DateReading.Day(var day) -> day;
      case DateReading.Due(var day) -> day;
      default -> null;
    };
    if (read == null) {
      form.wrong("due", Problem.of("disclosure", 2903, Place.NOWHERE, typed));
    }
    return read;
  }
}
