package org.prongsai.server.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing an entry of a form. */
@Controller
class RowPages {

  private static final String NEW = FormPages.FORM + "/new";
  private static final String ONE = FormPages.FORM + "/{id:\\d+}";
  private static final int CONFLICT = 409;

  private final FormPages pages;
  private final Entries entries;
  private final Uploads uploads;
  private final ShownFiles shown;
  private final AuditTrail audit;

  RowPages(FormPages pages, Entries entries, Uploads uploads, ShownFiles shown, AuditTrail audit) {
    this.pages = pages;
    this.entries = entries;
    this.uploads = uploads;
    this.shown = shown;
    this.audit = audit;
  }

  @GetMapping(NEW)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply fresh(Person person, @PathVariable int year, @PathVariable String form) {
    return page(person, pages.shown(person, year, form), null, new Form(), null);
  }

  @PostMapping(NEW)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply add(Person person, @PathVariable int year, @PathVariable String form, Form typed, HttpServletRequest request) {
    FormShown of = pages.shown(person, year, form);
    Map<String, StoredFile> loose = take(person, of.kind(), typed, request);
    RowForm reading = new RowForm(of.kind(), year, of.rows());
    Entry entry = reading.read(typed, null);
    if (!of.mayAdd()) {
      typed.wrong(RowForm.SAID + of.kind().title().code(), Problem.of("register", 3302, Place.NOWHERE));
    }
    if (!typed.isSound()) {
      return page(person, of, null, typed, null).refused();
    }
    Row row = entries.add(person.author(), year, of.kind(), entry, loose);
    String path = FormPages.path(person, year) + "/" + form;
    return GoTo.path(typed.has("another") ? path + "/new" : path).saying("register.added", row.title(of.kind()));
  }

  @GetMapping(ONE)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply edit(Person person, @PathVariable int year, @PathVariable String form, @PathVariable long id) {
    FormShown of = pages.shown(person, year, form);
    Row row = row(of, id);
    return page(person, of, row, RowForm.filled(of.kind(), row.entry()).with("version", row.version()), null);
  }

  @PostMapping(ONE)
  @Allowed(Deed.KEEP_REGISTERS)
  Reply save(Person person, @PathVariable int year, @PathVariable String form, @PathVariable long id, Form typed,
      HttpServletRequest request, Ui ui) {
    FormShown of = pages.shown(person, year, form);
    Row now = row(of, id);
    Map<String, StoredFile> loose = take(person, of.kind(), typed, request);
    RowForm reading = new RowForm(of.kind(), year, above(of, now));
    reading.choose(typed, now.entry());
    Entry entry = reading.read(typed, now);
    if (!typed.isSound()) {
      return page(person, of, now, typed, null).refused();
    }
    Long version = typed.id("version");
    return switch (entries.change(person.author(), of.kind(), entry, loose, version == null ? 0 : version.intValue())) {
      case Saved.Done(Row saved) ->
          GoTo.path(FormPages.path(person, year) + "/" + form).saying("register.saved", saved.title(of.kind()));
      case Saved.Stale(Row theirs) -> {
        typed.with("version", theirs.version());
        yield page(person, of, theirs, typed, reading.differences(ui, typed, theirs.entry())).withStatus(CONFLICT);
      }
    };
  }

  @PostMapping(ONE + "/remove")
  @Allowed(Deed.KEEP_REGISTERS)
  Reply remove(Person person, @PathVariable int year, @PathVariable String form, @PathVariable long id) {
    FormShown of = pages.shown(person, year, form);
    Row row = row(of, id);
    entries.remove(person.author(), row);
    return GoTo.path(FormPages.path(person, year) + "/" + form).saying("register.removed", row.title(of.kind()));
  }

  @PostMapping(ONE + "/raise")
  @Allowed(Deed.KEEP_REGISTERS)
  Reply raise(Person person, @PathVariable int year, @PathVariable String form, @PathVariable long id) {
    entries.raise(person.author(), row(pages.shown(person, year, form), id));
    return GoTo.path(FormPages.path(person, year) + "/" + form);
  }

  @GetMapping(ONE + "/file/{field:[a-z-]+}")
  @Allowed(Deed.SEE_REGISTERS)
  Reply file(Person person, @PathVariable int year, @PathVariable String form, @PathVariable long id, @PathVariable String field) {
    FormShown of = pages.shown(person, year, form);
    StoredFile file = of.kind().field(field).map(row(of, id)::file).orElseThrow(NotThere::new);
    return shown.shown(file);
  }

  private Map<String, StoredFile> take(Person person, FormKind kind, Form typed, HttpServletRequest request) {
    Map<String, StoredFile> loose = new HashMap<>();
    for (Field field : kind.fields()) {
      if (field.type().isFile()) {
        uploads.take(person.author(), request, typed, "." + field.code());
        uploads.kept(person.author(), typed, "." + field.code()).forEach(file -> loose.put(field.code(), file));
        StoredFile file = loose.get(field.code());
        if (file != null && field.type() == Field.Type.PICTURE && !file.kind().isPicture()) {
          typed.wrong("files." + field.code(), Problem.of("register", 3303, Place.NOWHERE, file.name()));
        }
      }
    }
    return loose;
  }

  private static Row row(FormShown of, long id) {
    return of.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow(NotThere::new);
  }

  /** Entries under which this one can stand: neither itself nor one that stands below it. */
  private static List<Row> above(FormShown of, @Nullable Row row) {
    List<String> links = of.kind().fields().stream().filter(field -> field.type() == Field.Type.ABOVE).map(Field::code).toList();
    Set<String> below = new HashSet<>(row == null ? Set.of() : Set.of(String.valueOf(row.id())));
    boolean grown = true;
    while (grown) {
      grown = of.rows().stream().filter(each -> links.stream().anyMatch(link -> below.contains(each.entry().value(link))))
          .map(each -> below.add(String.valueOf(each.id()))).reduce(false, Boolean::logicalOr);
    }
    return of.rows().stream().filter(each -> !below.contains(String.valueOf(each.id()))).toList();
  }

  private Page page(Person person, FormShown of, @Nullable Row row, Form form, @Nullable List<Difference> differences) {
    Map<String, List<StoredFile>> kept = new HashMap<>();
    of.kind().fields().stream().filter(field -> field.type().isFile()).forEach(field ->
        kept.put(field.code(), uploads.kept(person.author(), form, "." + field.code())));
    String who = row == null || differences == null ? "" : audit.of(person.agency().id(), Entries.SUBJECT, row.id()).stream()
        .findFirst().map(entry -> entry.name()).orElse("");
    return Page.of("register/entry", "form", form, "shown", of, "path", FormPages.path(person, of.year()), "row",
        new RowView(row), "above", above(of, row), "kept", kept, "differences", differences == null ? List.of() : differences,
        "who", who);
  }
}
