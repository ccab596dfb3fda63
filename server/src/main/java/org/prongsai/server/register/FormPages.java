package org.prongsai.server.register;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.prongsai.criteria.Item;
import org.prongsai.form.FormKind;
import org.prongsai.form.Told;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms of a year, and one of them with its entries. */
@Controller
class FormPages {

  static final String LIST = "/office/{agency}/{year:25\\d\\d}/registers";
  static final String FORM = LIST + "/{form:[a-z-]+}";

  private final Entries entries;
  private final CriteriaLibrary library;
  private final Clock clock;

  FormPages(Entries entries, CriteriaLibrary library, Clock clock) {
    this.entries = entries;
    this.library = library;
    this.clock = clock;
  }

  @GetMapping(LIST)
  @Allowed(Deed.SEE_REGISTERS)
  Reply list(Person person, @PathVariable int year) {
    Kept kept = entries.of(person.agency(), year);
    return Page.of("register/registers", "year", year, "path", path(person, year), "forms",
        entries.forms().all().stream().map(form -> shown(person, year, form, kept)).toList());
  }

  @GetMapping(FORM)
  @Allowed(Deed.SEE_REGISTERS)
  Reply form(Person person, @PathVariable int year, @PathVariable String form) {
    return Page.of("register/register", "year", year, "path", path(person, year), "shown", shown(person, year, form),
        "mayKeep", person.may(Deed.KEEP_REGISTERS), "before", entries.of(person.agency(), year - 1).rows(kind(form)).size());
  }

  /** States that there was nothing, in a month or in the whole year, or takes that back. */
  @PostMapping(FORM + "/nothing")
  @Allowed(Deed.KEEP_REGISTERS)
  Reply nothing(Person person, @PathVariable int year, @PathVariable String form, Form typed) {
    FormShown shown = shown(person, year, form);
    String span = typed.text("span");
    if (typed.has("back")) {
      entries.takeBackNothing(person.author(), year, shown.kind(), span);
    } else if (span.equals(Told.ALL) ? shown.mayBeNone() : isOpen(shown, span)) {
      entries.stateNothing(person.author(), year, shown.kind(), span);
    }
    return GoTo.path(path(person, year) + "/" + form).saying(typed.has("back") ? "register.nothing.back" : "register.nothing.said");
  }

  private static boolean isOpen(FormShown shown, String span) {
    return shown.kind().none() != null && shown.kind().dated() != null && span.matches("\\d{4}-(0[1-9]|1[0-2])")
        && new FiscalYear(shown.year()).days().contains(YearMonth.parse(span).atDay(1))
        && !shown.told().tells(shown.kind(), YearMonth.parse(span));
  }

  @PostMapping(FORM + "/carry")
  @Allowed(Deed.KEEP_REGISTERS)
  Reply carry(Person person, @PathVariable int year, @PathVariable String form) {
    int carried = entries.carry(person.author(), year, kind(form));
    return GoTo.path(path(person, year) + "/" + form).saying("register.carried", carried);
  }

  /** Confirms all that was carried over and still holds. */
  @PostMapping(FORM + "/confirm")
  @Allowed(Deed.KEEP_REGISTERS)
  Reply confirm(Person person, @PathVariable int year, @PathVariable String form) {
    List<Row> carried = shown(person, year, form).rows().stream().filter(Row::carried).toList();
    carried.forEach(row -> entries.confirm(person.author(), row));
    return GoTo.path(path(person, year) + "/" + form).saying("register.confirmed", carried.size());
  }

  FormShown shown(Person person, int year, String form) {
    return shown(person, year, kind(form), entries.of(person.agency(), year));
  }

  private FormShown shown(Person person, int year, FormKind kind, Kept kept) {
    List<Item> items = library.usual(year).items().stream().filter(item -> item.forms().contains(kind.code())).toList();
    boolean monthly = items.stream().anyMatch(item -> asksForMonths(item, kind));
    return new FormShown(kind, year, kept.rows(kind), kept.told(kind), items.stream().map(Item::code).toList(), monthly,
        Bangkok.day(clock.instant()));
  }

  private static boolean asksForMonths(Item item, FormKind kind) {
    return item.components().stream().anyMatch(component -> component.shows().contains(kind.code() + ".each-month"))
        || kind.views().stream().anyMatch(view -> view.monthly() && view.code().equals(item.form()));
  }

  /** @throws NotThere for a form that there is not */
  FormKind kind(String code) {
    return entries.forms().find(code).orElseThrow(NotThere::new);
  }

  static String path(Person person, int year) {
    return person.office() + "/" + year + "/registers";
  }
}
