package org.prongsai.server.improvement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Saved;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a measure. Times are read back before they are saved; two people's edits of one measure are joined. */
@Controller
class MeasureEditPages {

  private static final int CONFLICT = 409;

  private final Measures measures;
  private final Plans plans;
  private final Agencies agencies;
  private final Findings findings;
  private final AuditTrail audit;

  MeasureEditPages(Measures measures, Plans plans, Agencies agencies, Findings findings, AuditTrail audit) {
    this.measures = measures;
    this.plans = plans;
    this.agencies = agencies;
    this.findings = findings;
    this.audit = audit;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures/new")
  @Allowed(Deed.PLAN_MEASURES)
  Reply fresh(Person person, @PathVariable int year) {
    return page(person, year, null, form(person, year).filled(blank(year)).with("version", 0), null);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/new")
  @Allowed(Deed.PLAN_MEASURES)
  Reply add(Person person, @PathVariable int year, Form form) {
    Planned typed = form(person, year).read(form, blank(year));
    Page again = again(person, year, null, form);
    if (again != null) {
      return again;
    }
    Activity added = measures.draft(person.author(), year, List.of(typed)).getFirst();
    return GoTo.path(MeasurePages.path(person, year, added.id())).saying("improvement.added");
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/edit")
  @Allowed(Deed.PLAN_MEASURES)
  Reply edit(Person person, @PathVariable int year, @PathVariable long id) {
    Activity activity = measures.get(person.agency().id(), year, id).activity();
    return page(person, year, id, form(person, year).filled(activity.planned()).with("version", activity.version()), null);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/edit")
  @Allowed(Deed.PLAN_MEASURES)
  Reply save(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Activity now = measures.get(person.agency().id(), year, id).activity();
    Planned typed = form(person, year).read(form, now.planned());
    for (MeasureField field : MeasureField.values()) {
      if (form.text(field.code() + ".keep").equals("theirs")) {
        typed = field.take(now.planned(), typed);
      }
    }
    Page again = again(person, year, id, form);
    return again == null ? saved(person, year, id, form, typed) : again;
  }

  private Reply saved(Person person, int year, long id, Form form, Planned typed) {
    Long version = form.id("version");
    Saved saved = plans.change(person.author(), id, version == null ? 0 : version.intValue(), typed);
    if (saved instanceof Saved.Stale(Planned base, Activity theirs)) {
      Merge merge = Merge.of(base, typed, theirs.planned());
      if (!merge.contested().isEmpty()) {
        Form joined = form(person, year).filled(merge.joined()).with("version", theirs.version());
        joined.with("read", MeasureForm.read(joined));
        return page(person, year, id, joined, conflict(person, id, merge, theirs)).withStatus(CONFLICT);
      }
      form.with("version", theirs.version());
      return saved(person, year, id, form, merge.joined());
    }
    return GoTo.path(MeasurePages.path(person, year, id)).saying("improvement.saved");
  }

  private MeasureEdit.Conflict conflict(Person person, long id, Merge merge, Activity theirs) {
    String who = audit.of(person.agency().id(), "activity", id).stream()
        .filter(entry -> entry.deed().equals("changed")).map(entry -> entry.name()).findFirst().orElse("");
    return new MeasureEdit.Conflict(who, merge.contested(), merge.joined(), theirs.planned());
  }

  /** The page once more: for more rows, for what is wrong, or for times to be confirmed; null when all is well. */
  private @Nullable Page again(Person person, int year, @Nullable Long id, Form form) {
    if (form.has("more")) {
      MeasureForm.addRows(form, form.text("more"));
      return page(person, year, id, form, null);
    }
    if (!form.isSound()) {
      return page(person, year, id, form, null).refused();
    }
    String read = MeasureForm.read(form);
    if (!form.text("read").equals(read)) {
      form.with("read", read).with("confirming", "yes");
      return page(person, year, id, form, null);
    }
    return null;
  }

  private Page page(Person person, int year, @Nullable Long id, Form form, MeasureEdit.@Nullable Conflict conflict) {
    String list = MeasureListPages.path(person, year);
    Map<String, List<Message>> readings = form(person, year).readings(form);
    List<Unit> units = agencies.units(person.agency().id()).stream().filter(unit -> !unit.ended()).toList();
    return Page.of("improvement/edit", "edit",
        new MeasureEdit(id == null ? list + "/new" : list + "/" + id + "/edit", list, id == null ? list : list + "/" + id,
            year, units, readings, conflict), "form", form);
  }

  private MeasureForm form(Person person, int year) {
    return new MeasureForm(year, agencies.units(person.agency().id()), findings.criteria(person.agency().id(), year));
  }

  /** A new measure lasts the fiscal year unless somebody says otherwise. */
  private static Planned blank(int year) {
    Timing whole = Timing.read(ThaiDates.official(new FiscalYear(year).days()), Timing.Role.PERIOD, year);
    Map<String, String> facts = new TreeMap<>(Map.of("table", "1"));
    return Planned.named("–").withTimings(List.of(whole)).withFacts(facts);
  }
}
