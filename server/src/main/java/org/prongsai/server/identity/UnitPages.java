package org.prongsai.server.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The units of an agency: offices, their sections, committees. */
@Controller
class UnitPages {

  private static final int CONFLICT = 409;
  private static final int LONGEST_NAME = 200;

  private final Agencies agencies;

  UnitPages(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * @param depth 0 at the top
   * @param up whether one stands above it under the same unit, with which it can change places; {@code down} likewise
   */
  record Row(Unit unit, int depth, boolean up, boolean down) {}

  @GetMapping("/office/{agency}/units")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply units(Person person) {
    List<Unit> units = agencies.units(person.agency().id());
    List<Row> rows = new ArrayList<>();
    below(null, 0, units, rows);
    return Page.of("identity/units", "office", person.office(), "rows", rows);
  }

  private static void below(@Nullable Long parent, int depth, List<Unit> units, List<Row> rows) {
    List<Unit> siblings = units.stream().filter(unit -> Objects.equals(unit.parent(), parent)).toList();
    List<Long> movable = siblings.stream().filter(unit -> !unit.ended()).map(Unit::id).toList();
    for (Unit unit : siblings) {
      int place = movable.indexOf(unit.id());
      rows.add(new Row(unit, depth, place > 0, place >= 0 && place < movable.size() - 1));
      below(unit.id(), depth + 1, units, rows);
    }
  }

  @GetMapping("/office/{agency}/units/new")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply fresh(Person person, Form form, Language language) {
    return page(person, null, form.with("kind", Unit.Kind.DIVISION.name()), language);
  }

  @PostMapping("/office/{agency}/units/new")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply add(Person person, Form form, Language language) {
    String name = name(person, null, form);
    Unit.Kind kind = Arrays.stream(Unit.Kind.values()).filter(each -> each.name().equals(form.text("kind"))).findFirst()
        .orElse(Unit.Kind.DIVISION);
    Long parent = parent(person, null, form);
    if (!form.isSound()) {
      return page(person, null, form, language).refused();
    }
    agencies.addUnit(person.author(), name, kind, parent);
    return GoTo.path(person.office() + "/units").saying("identity.units.added", name);
  }

  @GetMapping("/office/{agency}/units/{unit}")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply unit(Person person, @PathVariable long unit, Language language) {
    Unit found = find(person, unit);
    return page(person, found, filled(found), language);
  }

  /** As it is, and hidden once more: so that a change of somebody else in the meantime is noticed. */
  private static Form filled(Unit unit) {
    return seen(new Form().with("name", unit.name()).with("parent", unit.parent()), unit);
  }

  private static Form seen(Form form, Unit unit) {
    return form.with("was-name", unit.name()).with("was-parent", unit.parent());
  }

  @PostMapping("/office/{agency}/units/{unit}")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply change(Person person, @PathVariable long unit, Form form, Language language) {
    Unit found = find(person, unit);
    Form theirs = filled(found);
    List.of("name", "parent").stream().filter(field -> form.has(field + ".keep", "theirs"))
        .forEach(field -> form.withAll(field, theirs.values(field)));
    String name = name(person, found, form);
    Long parent = parent(person, found, form);
    if (!form.isSound()) {
      return page(person, found, form, language).refused();
    }
    Unit known = new Unit(found.agency(), found.id(), form.text("was-name"), found.kind(), form.id("was-parent"), found.ended());
    if (!agencies.changeUnit(person.author(), known, name, parent)) {
      return page(person, found, seen(form, found), differences(person, name, parent, found, language), language).withStatus(CONFLICT);
    }
    return GoTo.path(person.office() + "/units").saying("identity.units.changed", name);
  }

  @PostMapping("/office/{agency}/units/{unit}/move")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply move(Person person, @PathVariable long unit, Form form) {
    agencies.moveUnit(person.author(), find(person, unit), form.has("to", "up"));
    return GoTo.path(person.office() + "/units");
  }

  @PostMapping("/office/{agency}/units/{unit}/end")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply end(Person person, @PathVariable long unit, Language language) {
    Unit found = find(person, unit);
    boolean hasParts = agencies.units(found.agency()).stream()
        .anyMatch(each -> !each.ended() && Objects.equals(each.parent(), found.id()));
    if (hasParts && !found.ended()) {
      Form form = filled(found);
      form.wrong("name", Problem.of("agency", 1202, Place.NOWHERE));
      return page(person, found, form, language).refused();
    }
    agencies.setEnded(person.author(), found, !found.ended());
    return GoTo.path(person.office() + "/units")
        .saying(found.ended() ? "identity.units.reopened" : "identity.units.ended", found.name());
  }

  private String name(Person person, @Nullable Unit self, Form form) {
    String name = form.name("name", Message.of("identity.units.name"), LONGEST_NAME);
    if (agencies.units(person.agency().id()).stream()
        .anyMatch(unit -> unit.name().equals(name) && (self == null || unit.id() != self.id()))) {
      form.wrong("name", Problem.of("agency", 1201, Place.NOWHERE, name));
    }
    return name;
  }

  private @Nullable Long parent(Person person, @Nullable Unit self, Form form) {
    Long parent = form.id("parent");
    return parents(person, self).stream().map(Unit::id).filter(id -> id.equals(parent)).findFirst().orElse(null);
  }

  /** Units at the top that go on: two floors are as many as agencies have. */
  private List<Unit> parents(Person person, @Nullable Unit self) {
    return agencies.units(person.agency().id()).stream().filter(unit -> unit.parent() == null && !unit.ended()
        && unit.kind() != Unit.Kind.COMMITTEE && (self == null || unit.id() != self.id())).toList();
  }

  private List<Difference> differences(Person person, String name, @Nullable Long parent, Unit theirs, Language language) {
    List<Difference> differences = new ArrayList<>();
    if (!name.equals(theirs.name())) {
      differences.add(new Difference("name", Message.of("identity.units.name").in(language), name, theirs.name()));
    }
    if (!Objects.equals(parent, theirs.parent())) {
      differences.add(new Difference("parent", Message.of("identity.units.parent").in(language), named(person, parent),
          named(person, theirs.parent())));
    }
    return differences;
  }

  private String named(Person person, @Nullable Long unit) {
    return unit == null ? "" : agencies.unit(person.agency().id(), unit).map(Unit::name).orElse("");
  }

  private Page page(Person person, @Nullable Unit unit, Form form, Language language) {
    return page(person, unit, form, List.of(), language);
  }

  private Page page(Person person, @Nullable Unit unit, Form form, List<Difference> differences, Language language) {
    List<Choice> kinds = Arrays.stream(Unit.Kind.values()).map(kind -> Choice.of(kind.name(),
        Message.of("identity.units.kind." + kind.name().toLowerCase(java.util.Locale.ROOT)).in(language))).toList();
    return Page.of("identity/unit", "office", person.office(), "units",
        unit == null ? List.of() : List.of(unit), "form", form, "differences", differences, "kinds", kinds, "parents",
        parents(person, unit).stream().map(each -> Choice.of(each.id(), each.name())).toList());
  }

  private Unit find(Person person, long unit) {
    return agencies.unit(person.agency().id(), unit).orElseThrow(NotThere::new);
  }
}
