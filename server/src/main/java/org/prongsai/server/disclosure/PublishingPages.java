package org.prongsai.server.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.publication.ContentFile;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way of an item to the public: ready, read by a second person, published, withdrawn. */
@Controller
class PublishingPages {

  private static final int CONFLICT = 409;

  private final Items items;
  private final ItemPages page;
  private final Publishing publishing;
  private final ShownFiles shown;

  PublishingPages(Items items, ItemPages page, Publishing publishing, ShownFiles shown) {
    this.items = items;
    this.page = page;
    this.publishing = publishing;
    this.shown = shown;
  }

  /** As the public will see it. */
  @GetMapping(Items.ITEM + "/preview")
  @Allowed(Deed.SEE_OFFICE)
  Reply preview(Person person, @PathVariable int year, @PathVariable String item) {
    ItemView view = items.view(person, year, item);
    return Page.of("disclosure/preview", "view", view, "form", new Form().with("seen", view.dossier().hash()));
  }

  /** The same as a document, for reading on paper before it is published. */
  @GetMapping(Items.ITEM + "/preview.{format:docx|pdf|xlsx}")
  @Allowed(Deed.SEE_OFFICE)
  Reply paper(Person person, @PathVariable int year, @PathVariable String item, @PathVariable String format) {
    Dossier dossier = items.view(person, year, item).dossier();
    boolean sample = person.agency().sample() != null;
    String notice = Words.of(sample ? "disclosure.draft.sample" : "disclosure.draft").th();
    return ContentFile.document(person.agency().name(), dossier.content(),
        dossier.item().code() + "-" + year + "-" + person.agency().slug(), format, notice, notice);
  }

  /** A file of the preview, by its content. */
  @GetMapping(Items.ITEM + "/preview/{hash:[0-9a-f]{64}}/{name}")
  @Allowed(Deed.SEE_OFFICE)
  Reply file(Person person, @PathVariable int year, @PathVariable String item, @PathVariable String hash) {
    Dossier dossier = items.view(person, year, item).dossier();
    StoredFile file = dossier.files().get(hash);
    if (file == null) {
      throw new NotThere();
    }
    return shown.shown(file);
  }

  @PostMapping(Items.ITEM + "/ready")
  @Allowed(Deed.PROVE_DISCLOSURE)
  Reply ready(Person person, @PathVariable int year, @PathVariable String item, Form form) {
    ItemView view = items.view(person, year, item);
    if (!view.mayProve()) {
      throw new AccessDeniedException("not of the unit whose item it is");
    }
    return judged(view, form, Judgement.Deed.READY, null);
  }

  @PostMapping(Items.ITEM + "/read")
  @Allowed(Deed.READ_DISCLOSURE)
  Reply read(Person person, @PathVariable int year, @PathVariable String item, Form form) {
    ItemView view = items.view(person, year, item);
    Judgement.Deed deed = form.has("return") ? Judgement.Deed.RETURNED : Judgement.Deed.READ;
    @Nullable String reason = deed == Judgement.Deed.RETURNED ? form.required("reason", Message.of("disclosure.reason")) : null;
    if (!form.isSound()) {
      return page.page(view, form).refused();
    }
    if (deed == Judgement.Deed.READ && !view.mayRead() && view.dossier().may(ItemMove.READ_IT)) {
      throw new AccessDeniedException("whoever put it together is no second reader");
    }
    return judged(view, form, deed, reason);
  }

  private Reply judged(ItemView view, Form form, Judgement.Deed deed, @Nullable String reason) {
    boolean taken = publishing.judge(view.person().author(), view.person().agency(), view.year(), view.dossier().item(),
        form.text("seen"), deed, reason);
    return taken ? GoTo.path(view.path()).saying("disclosure.said." + deed.name().toLowerCase(java.util.Locale.ROOT))
        : changed(view, form);
  }

  @PostMapping(Items.ITEM + "/publish")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply publish(Person person, @PathVariable int year, @PathVariable String item, Form form) {
    ItemView view = items.view(person, year, item);
    Optional<Edition> edition = publishing.publish(person.author(), person.agency(), year, view.dossier().item(),
        form.text("seen"));
    return edition.<Reply>map(each -> GoTo.path(view.path()).saying("disclosure.published", each.no()))
        .orElseGet(() -> changed(view, form));
  }

  /** Somebody changed the item since the page was shown: it has to be looked at again. */
  private Reply changed(ItemView view, Form form) {
    ItemView now = items.view(view.person(), view.year(), view.dossier().item().code());
    form.wrong("", Problem.of("disclosure", 2906, Place.NOWHERE));
    return page.page(now, form).withStatus(CONFLICT);
  }

  @PostMapping(Items.ITEM + "/withdraw")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply withdraw(Person person, @PathVariable int year, @PathVariable String item, Form form) {
    ItemView view = items.view(person, year, item);
    String reason = form.required("withdraw-reason", Message.of("disclosure.withdraw.reason"));
    if (!form.isSound()) {
      return page.page(view, form).refused();
    }
    publishing.withdraw(person.author(), year, view.dossier().item(), reason);
    return GoTo.path(view.path()).saying("disclosure.withdrawn");
  }

  @PostMapping(Items.LIST + "/carry")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply carry(Person person, @PathVariable int year) {
    int carried = publishing.carry(person.author(), person.agency(), year);
    return GoTo.path(person.office() + "/" + year + "/disclosure").saying("disclosure.carried", carried, year - 1);
  }
}
