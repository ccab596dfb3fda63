package org.prongsai.server.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Import;
import org.prongsai.form.PastedTable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Many entries at once, copied out of a spreadsheet: all of them are taken, or none. */
@Controller
class ImportPages {

  private static final String ADDRESS = FormPages.FORM + "/import";

  private final FormPages pages;
  private final Entries entries;

  ImportPages(FormPages pages, Entries entries) {
    this.pages = pages;
    this.entries = entries;
  }

  @GetMapping(ADDRESS)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply sheet(Person person, @PathVariable int year, @PathVariable String form) {
    return page(person, pages.shown(person, year, form), new Form(), null);
  }

  @PostMapping(ADDRESS)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply take(Person person, @PathVariable int year, @PathVariable String form, Form typed) {
    FormShown of = pages.shown(person, year, form);
    String rows = typed.required("rows", Message.of("register.import.rows"));
    Import read = Import.of(of.kind(), PastedTable.rows(rows), year);
    if (typed.isSound() && (!read.wrongs().isEmpty() || of.kind().single())) {
      typed.wrong("rows", Problem.of("register", 3304, Place.NOWHERE, Math.max(1, read.wrongs().size())));
    }
    if (!typed.isSound()) {
      return page(person, of, typed, rows.isEmpty() ? null : read).refused();
    }
    entries.add(person.author(), year, of.kind(), read.entries());
    return GoTo.path(FormPages.path(person, year) + "/" + form).saying("register.imported", read.entries().size());
  }

  private Page page(Person person, FormShown of, Form form, @Nullable Import read) {
    List<String> names = of.kind().fields().stream().filter(field -> field.isAsked() && !field.type().isFile())
        .map(field -> field.name().th()).toList();
    return Page.of("register/import", "form", form, "shown", of, "path", FormPages.path(person, of.year()), "names", names,
        "wrongs", read == null ? List.of() : read.wrongs(), "unknown", read == null ? List.of() : read.unknown());
  }
}
