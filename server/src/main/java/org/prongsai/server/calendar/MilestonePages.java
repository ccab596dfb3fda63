package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The calendar of a year's assessment, and the form of what the office enters. */
@Controller
class MilestonePages {

  private static final String ADDRESS = "/office/{agency}/{year:25\\d\\d}/calendar";
  private static final int CONFLICT = 409;

  private final AssessmentCalendar calendar;

  MilestonePages(AssessmentCalendar calendar) {
    this.calendar = calendar;
  }

  @GetMapping(ADDRESS)
  @Allowed(Deed.SEE_OFFICE)
  Reply list(Person person, @PathVariable int year, Language language) {
    long agency = person.agency().id();
    List<Step> expected = calendar.expected(agency, year).stream()
        .map(milestone -> calendar.step(milestone, year, language)).toList();
    return Page.of("calendar/milestones", "year", year, "path", path(person, year),
        "steps", calendar.steps(agency, year, language), "expected", expected,
        "pattern", calendar.pattern(year).map(from -> String.valueOf(from.fiscalYear())).orElse(""),
        "mayKeep", person.may(Deed.KEEP_CALENDAR));
  }

  @PostMapping(ADDRESS + "/expect")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply expect(Person person, @PathVariable int year) {
    int taken = calendar.expect(person.author(), year);
    return GoTo.path(path(person, year)).saying("calendar.expected", taken);
  }

  @GetMapping(ADDRESS + "/new")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply fresh(Person person, @PathVariable int year) {
    return page(person, year, new Form(), 0);
  }

  @PostMapping(ADDRESS + "/new")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply add(Person person, @PathVariable int year, Form form) {
    Milestone typed = typed(form, year, 0, 0);
    if (typed == null) {
      return page(person, year, form, 0).refused();
    }
    if (!confirmed(form)) {
      return page(person, year, form, 0);
    }
    calendar.add(person.author(), year, typed);
    return GoTo.path(path(person, year)).saying("calendar.added", typed.name());
  }

  @GetMapping(ADDRESS + "/{milestone}")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply show(Person person, @PathVariable int year, @PathVariable long milestone) {
    Milestone now = find(person, year, milestone);
    Form form = new Form().with("version", now.version()).with("name", now.name()).with("when", now.said())
        .with("read", now.said());
    return page(person, year, now.expected() ? form.with("expected", "yes") : form, milestone);
  }

  @PostMapping(ADDRESS + "/{milestone}")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply save(Person person, @PathVariable int year, @PathVariable long milestone, Form form) {
    Milestone now = find(person, year, milestone);
    Long version = form.id("version");
    Milestone typed = typed(form, year, milestone, version == null ? 0 : (int) Math.min(version, Integer.MAX_VALUE));
    if (typed == null) {
      return page(person, year, form, milestone).refused();
    }
    if (!confirmed(form)) {
      return page(person, year, form, milestone);
    }
    if (!calendar.change(person.author(), now, typed)) {
      Milestone theirs = find(person, year, milestone);
      form.wrong("when", Problem.of("calendar", 2402, Place.NOWHERE, theirs.name(), theirs.said()));
      return page(person, year, form.with("version", theirs.version()), milestone).withStatus(CONFLICT);
    }
    return GoTo.path(path(person, year)).saying("calendar.changed", typed.name());
  }

  @PostMapping(ADDRESS + "/{milestone}/remove")
  @Allowed(Deed.KEEP_CALENDAR)
  Reply remove(Person person, @PathVariable int year, @PathVariable long milestone) {
    Milestone now = find(person, year, milestone);
    if (!calendar.remove(person.author(), now)) {
      throw new NotThere();
    }
    return GoTo.path(path(person, year)).saying("calendar.removed", now.name());
  }

  /** Null when something is wrong, which the form then says. */
  private static @Nullable Milestone typed(Form form, int year, long id, int version) {
    String name = form.required("name", Message.of("calendar.name"));
    String said = form.required("when", Message.of("calendar.when"));
    DateReading reading = DateReader.read(said, year);
    LocalDate end = reading.due() == null ? reading.end() : reading.due();
    if (end == null && !said.isEmpty()) {
      Problem problem = reading.problem();
      form.wrong("when", problem == null ? Problem.of("calendar", 2401, Place.NOWHERE, said) : problem);
    }
    return end == null || !form.isSound() ? null
        : new Milestone(id, version, name, said, reading.start(), end, form.has("expected"));
  }

  /** Whether the time was read back to the person; if not, it is now. */
  private static boolean confirmed(Form form) {
    boolean seen = form.text("read").equals(form.text("when"));
    form.with("read", form.text("when"));
    if (!seen) {
      form.with("asks", "yes");
    }
    return seen;
  }

  private static Page page(Person person, int year, Form form, long milestone) {
    Milestone read = form.text("read").isEmpty() || !form.text("read").equals(form.text("when")) ? null
        : typed(new Form().with("name", "-").with("when", form.text("read")), year, 0, 0);
    return Page.of("calendar/milestone", "year", year, "path", path(person, year), "form", form, "milestone", milestone,
        "read", read == null ? List.of() : List.of(read.step(read.name()).time()));
  }

  private Milestone find(Person person, int year, long milestone) {
    return calendar.find(person.agency().id(), year, milestone).orElseThrow(NotThere::new);
  }

  private static String path(Person person, int year) {
    return person.office() + "/" + year + "/calendar";
  }
}
