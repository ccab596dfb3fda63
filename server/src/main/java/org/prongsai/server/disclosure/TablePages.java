package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.criteria.Item;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.year.CriteriaLibrary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The checklist of a year on one page, with one form. Fields of an item are named by its code. */
@Controller
class TablePages {

  private static final String ADDRESS = "/office/{agency}/{year:25\\d\\d}/disclosure/table";
  private static final int CONFLICT = 409;
  private static final int LONGEST = 4000;

  private final Disclosures disclosures;
  private final CriteriaLibrary library;
  private final AuditTrail audit;

  TablePages(Disclosures disclosures, CriteriaLibrary library, AuditTrail audit) {
    this.disclosures = disclosures;
    this.library = library;
    this.audit = audit;
  }

  @GetMapping(ADDRESS)
  @Allowed(Deed.SEE_OFFICE)
  Reply list(Person person, @PathVariable int year) {
    Map<String, Disclosed> stated = disclosures.stated(person.agency().id(), year);
    Form form = new Form();
    for (Item item : items(person, year)) {
      fill(form, item, disclosures.of(stated, item));
    }
    return page(person, year, form, List.of());
  }

  /** What the form says of an item, and in which state that was shown. */
  private static void fill(Form form, Item item, Disclosed disclosed) {
    String code = item.code();
    Status status = disclosed.status();
    form.with(code + ".status", status == null ? "" : status.name()).with(code + ".units", lines(disclosed.units()))
        .with(code + ".done", lines(disclosed.done())).with(code + ".version", disclosed.version())
        .with(code + ".was", disclosed.mark());
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  @PostMapping(ADDRESS)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply save(Person person, @PathVariable int year, Form form) {
    List<Disclosed> typed = new ArrayList<>();
    for (Item item : items(person, year)) {
      Disclosed read = read(form, item);
      boolean untouched = read.mark().equals(form.text(item.code() + ".was"));
      if (form.has(item.code() + ".was") && !untouched && !form.text(item.code() + ".keep").equals("theirs")) {
        typed.add(read);
      }
    }
    if (!form.isSound()) {
      return page(person, year, form, List.of()).refused();
    }
    List<Disclosed> stale = disclosures.keep(person.author(), year, typed);
    if (!stale.isEmpty()) {
      return conflict(person, year, form, stale);
    }
    return GoTo.path(path(person, year)).saying("disclosure.saved", typed.size());
  }

  private static Disclosed read(Form form, Item item) {
    String code = item.code();
    Long version = form.id(code + ".version");
    for (String field : List.of(code + ".units", code + ".done")) {
      if (form.text(field).length() > LONGEST) {
        form.wrong(field, Problem.of("disclosure", 2901, Place.NOWHERE, LONGEST));
      }
    }
    @Nullable Status status = Arrays.stream(Status.values())
        .filter(each -> each.name().equals(form.text(code + ".status"))).findFirst().orElse(null);
    return new Disclosed(0, version == null ? 0 : (int) Math.min(version, Integer.MAX_VALUE), item.id(), status,
        form.lines(code + ".units"), form.lines(code + ".done"), null, "");
  }

  /** What was typed stays in the form; of each item that somebody else changed, one of both statements is chosen. */
  private Reply conflict(Person person, int year, Form form, List<Disclosed> stale) {
    List<Clash> clashes = new ArrayList<>();
    for (Item item : items(person, year)) {
      stale.stream().filter(each -> each.item().equals(item.id())).forEach(theirs -> {
        clashes.add(new Clash(item, read(form, item), theirs, who(person, theirs)));
        form.with(item.code() + ".version", theirs.version());
      });
    }
    return page(person, year, form, clashes).withStatus(CONFLICT);
  }

  private String who(Person person, Disclosed theirs) {
    return audit.of(person.agency().id(), Disclosures.SUBJECT, theirs.id()).stream().map(Entry::name).findFirst().orElse("");
  }

  private Page page(Person person, int year, Form form, List<Clash> clashes) {
    Map<String, Disclosed> stated = disclosures.stated(person.agency().id(), year);
    List<Line> lines = items(person, year).stream().map(item -> new Line(item,
        Disclosures.components(item, person.agency().kind()), disclosures.of(stated, item))).toList();
    return Page.of("disclosure/table", "form", form, "year", year, "path", path(person, year), "lines", lines,
        "clashes", clashes, "mayKeep", person.may(Deed.KEEP_DISCLOSURE));
  }

  private List<Item> items(Person person, int year) {
    return Disclosures.items(library.usual(year), person.agency().kind());
  }

  private static String path(Person person, int year) {
    return person.office() + "/" + year + "/disclosure/table";
  }
}
