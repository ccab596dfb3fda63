package org.prongsai.server.disclosure;

import java.time.Duration;
import java.util.List;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.precheck.Exhibit;
import org.prongsai.server.precheck.LookQueue;
import org.prongsai.server.precheck.Looks;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looks at proofs before the assessor does, and lists what would be objected to. */
@Controller
class LookPages {

  /** Longer than files of the office take; slow hosts are looked at while people go on working. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int BUSY = 503;

  private final Items items;
  private final ItemPages page;
  private final DisclosedExhibits exhibits;
  private final Looks looks;
  private final LookQueue queue;
  private final ShownFiles shown;

  LookPages(Items items, ItemPages page, DisclosedExhibits exhibits, Looks looks, LookQueue queue, ShownFiles shown) {
    this.items = items;
    this.page = page;
    this.exhibits = exhibits;
    this.looks = looks;
    this.queue = queue;
    this.shown = shown;
  }

  @PostMapping(Items.ITEM + "/look")
  @Allowed(Deed.PROVE_DISCLOSURE)
  Reply look(Person person, @PathVariable int year, @PathVariable String item) {
    ItemView view = items.view(person, year, item);
    LookQueue.Asked asked = queue.ask(exhibits.of(person.agency(), view.dossier(), view.today()), PATIENCE);
    if (asked.refused() > 0) {
      Form form = ItemPages.filled(view);
      form.wrong("", busy(asked));
      return page.page(view, form).withStatus(BUSY);
    }
    return said(view.path() + "#proofs", asked);
  }

  private static Problem busy(LookQueue.Asked asked) {
    return Problem.of("precheck", 3701, Place.NOWHERE, asked.refused());
  }

  private static GoTo said(String path, LookQueue.Asked asked) {
    return asked.waiting() > 0 ? GoTo.path(path).saying("disclosure.look.waiting", asked.done(), asked.waiting())
        : GoTo.path(path).saying("disclosure.look.done", asked.done());
  }

  @GetMapping(Items.LIST + "/watch")
  @Allowed(Deed.SEE_OFFICE)
  Reply watch(Person person, @PathVariable int year) {
    return watch(person, year, new Form());
  }

  private Page watch(Person person, int year, Form form) {
    List<ItemView> all = items.all(person, year);
    List<Evidence> evidence = all.stream().flatMap(view -> view.dossier().evidence().stream()).toList();
    return Page.of("disclosure/watch", "year", year, "path", person.office() + "/" + year + "/disclosure", "form", form,
        "mayKeep", person.may(Deed.KEEP_DISCLOSURE),
        "list", WatchList.of(all, SeenProofs.of(looks, queue, person.agency().id(), evidence)));
  }

  @PostMapping(Items.LIST + "/watch")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply lookAtAll(Person person, @PathVariable int year) {
    List<Exhibit> all = items.all(person, year).stream()
        .flatMap(view -> exhibits.of(person.agency(), view.dossier(), view.today()).stream()).toList();
    LookQueue.Asked asked = queue.ask(all, PATIENCE);
    if (asked.refused() > 0) {
      Form form = new Form();
      form.wrong("", busy(asked));
      return watch(person, year, form).withStatus(BUSY);
    }
    return said(person.office() + "/" + year + "/disclosure/watch", asked);
  }

  /** What stood at an address on a day. */
  @GetMapping(Items.ITEM + "/proof/{id:\\d+}/copy/{look:\\d+}")
  @Allowed(Deed.SEE_OFFICE)
  Reply copy(Person person, @PathVariable int year, @PathVariable String item, @PathVariable long id,
      @PathVariable long look) {
    boolean isOfItem = items.view(person, year, item).dossier().evidence().stream().anyMatch(each -> each.id() == id);
    if (!isOfItem) {
      throw new NotThere();
    }
    return shown.original(looks.copy(person.agency().id(), Evidence.owner(id), look).orElseThrow(NotThere::new));
  }
}
