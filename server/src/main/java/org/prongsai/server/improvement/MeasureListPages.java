package org.prongsai.server.improvement;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.TimeReading;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Paging;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The measures of a year as a table or by state, and what is done to many of them at once. */
@Controller
class MeasureListPages {

  private final Measures measures;
  private final Agencies agencies;
  private final Clock clock;

  MeasureListPages(Measures measures, Agencies agencies, Clock clock) {
    this.measures = measures;
    this.agencies = agencies;
    this.clock = clock;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures")
  @Allowed(Deed.SEE_MEASURES)
  Reply list(Person person, @PathVariable int year, Form form) {
    return page(person, year, form, List.of());
  }

  private Page page(Person person, int year, Form form, List<Message> readings) {
    MeasureFilter filter = MeasureFilter.of(form);
    List<Measure> all = measures.of(person.agency().id(), year);
    List<Measure> found = filter.of(all, Bangkok.day(clock.instant()));
    String path = path(person, year);
    Long page = form.id("page");
    var list = new MeasureList(path, year, Bangkok.day(clock.instant()), all, found, filter,
        new Paging(page == null ? 1 : (int) Math.min(page, 1_000_000), MeasureList.SIZE, found.size(), path + filter.query()),
        agencies.units(person.agency().id()).stream().filter(unit -> !unit.ended()).toList(),
        person.may(Deed.PLAN_MEASURES));
    return Page.of("improvement/measures", "list", list, "form", form, "readings", readings);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/agree")
  @Allowed(Deed.PLAN_MEASURES)
  Reply agree(Person person, @PathVariable int year) {
    long unasked = measures.of(person.agency().id(), year).stream()
        .filter(measure -> measure.activity().state() == ActivityState.DRAFTED && measure.hasNoUnit()).count();
    int agreed = measures.agreeAll(person.author(), year);
    return unasked > 0 ? GoTo.path(path(person, year)).saying("improvement.agreed.unasked", agreed, unasked) : GoTo.path(path(person, year)).saying("improvement.agreed", agreed);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/bulk")
  @Allowed(Deed.PLAN_MEASURES)
  Reply bulk(Person person, @PathVariable int year, Form form) {
    Bulk bulk = read(person, year, form);
    if (!form.isSound()) {
      return page(person, year, form, List.of()).refused();
    }
    String typed = form.text("period");
    if (bulk.period() != null && !form.text("read").equals(typed)) {
      form.with("read", typed);
      return page(person, year, form, new TimeReading(year).words(typed));
    }
    int changed = measures.change(person.author(), year, bulk);
    return GoTo.path(path(person, year) + MeasureFilter.of(form).query()).saying("improvement.bulk.done", changed);
  }

  private Bulk read(Person person, int year, Form form) {
    if (form.ids("measure").isEmpty()) {
      form.wrong("measure", Problem.of("improvement", 1507, Place.NOWHERE));
    }
    Long unit = form.id("to-unit");
    @Nullable Owner owner = agencies.units(person.agency().id()).stream()
        .filter(each -> unit != null && each.id() == unit).map(MeasureListPages::owner).findFirst().orElse(null);
    @Nullable ActivityMove move = Arrays.stream(ActivityMove.values())
        .filter(each -> each.name().equals(form.text("move")) && person.may(each.deed())).findFirst().orElse(null);
    if (move != null && move.isReasoned() && form.text("reason").isEmpty()) {
      form.wrong("reason", Problem.of("improvement", 1508, Place.NOWHERE));
    }
    List<Timing> period = new TimeReading(year).times(form, "period", Timing.Role.PERIOD, List.of());
    Bulk bulk = new Bulk(form.ids("measure"), owner, move, form.text("reason"), period.isEmpty() ? null : period.getFirst());
    if (form.isSound() && bulk.isNothing()) {
      form.wrong("to-unit", Problem.of("improvement", 1509, Place.NOWHERE));
    }
    return bulk;
  }

  private static Owner owner(Unit unit) {
    return new Owner(unit.name(), unit.id());
  }

  static String path(Person person, int year) {
    return person.office() + "/" + year + "/measures";
  }
}
