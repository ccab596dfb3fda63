package org.prongsai.server.yearplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.Baht;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.TimeReading;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Ui;

/** The form of an activity of a plan: fills it from what is planned, and reads what was typed. */
final class ActivityForm {

  private static final List<String> FIELDS = List.of("name", "details", "owner", "period", "rhythm", "budget", "amount",
      "source", "indicators");
  private static final int LONGEST = 4000;
  private static final int LONGEST_NAME = 500;

  private final TimeReading times;
  private final List<Unit> units;

  ActivityForm(int fiscalYear, List<Unit> units) {
    this.times = new TimeReading(fiscalYear);
    this.units = units;
  }

  static Form filled(Planned planned) {
    Long satang = planned.budget().satang();
    return new Form().with("name", planned.name()).with("details", String.join("\n", planned.details()))
        .withAll("owner", planned.units()).with("period", joined(planned, Timing.Role.PERIOD))
        .with("rhythm", joined(planned, Timing.Role.FOLLOW_UP))
        .with("budget", planned.budget().none() ? "none" : "amount").with("amount", satang == null ? null : Baht.text(satang))
        .with("source", planned.budget().source()).with("indicators", String.join("\n", planned.indicators()));
  }

  private static String joined(Planned planned, Timing.Role role) {
    return String.join("; ", planned.timings().stream().filter(timing -> timing.role() == role).map(Timing::text).toList());
  }

  /**
   * What was typed. What is wrong is noted in the form; the result counts only when nothing is.
   *
   * @param before what stood there: what the form does not show is kept
   */
  Planned read(Form form, Planned before) {
    String name = form.name("name", Message.of("yearplan.field.name"), LONGEST_NAME);
    form.names().stream().filter(field -> !field.equals("name") && form.text(field).length() > LONGEST)
        .forEach(field -> form.wrong(field, Problem.of("yearplan", 2801, Place.NOWHERE, LONGEST)));
    List<Timing> timings = new ArrayList<>(times.times(form, "period", Timing.Role.PERIOD, before.timings()));
    timings.addAll(times.times(form, "rhythm", Timing.Role.FOLLOW_UP, before.timings()));
    return new Planned(name.isEmpty() ? before.name() : name, form.lines("details"), before.steps(), owners(form),
        before.compiler(), timings, budget(form), form.lines("indicators"), before.followUp(), before.facts());
  }

  private List<Owner> owners(Form form) {
    return form.ids("owner").stream().flatMap(id -> units.stream().filter(unit -> Objects.equals(unit.id(), id)))
        .map(unit -> new Owner(unit.name(), unit.id())).toList();
  }

  /** Neither an amount nor "none" is an open question, not an answer: it may be saved, and the checklist says it is missing. */
  private static Budget budget(Form form) {
    if (form.has("budget", "none")) {
      return Budget.NONE;
    }
    if (form.text("amount").isEmpty()) {
      return Budget.UNSAID;
    }
    Optional<Long> satang = Baht.read(form.text("amount"));
    if (satang.isEmpty()) {
      form.wrong("amount", Problem.of("planning", 1413, Place.NOWHERE, form.text("amount")));
      return Budget.UNSAID;
    }
    return new Budget(false, satang.get(), form.textOrNull("source"));
  }

  /** How the times are read, by field. */
  Map<String, List<Message>> readings(Form form) {
    return Map.of("period", times.words(form.text("period")), "rhythm", times.words(form.text("rhythm")));
  }

  /** Of each field that somebody else changed, what the form says of it and what stands there now. */
  List<Difference> differences(Ui ui, Form form, Planned theirs) {
    Form now = filled(theirs);
    return FIELDS.stream().filter(field -> !shown(form, field).equals(shown(now, field)))
        .map(field -> new Difference(field, ui.say("yearplan.field." + field), shown(form, field), shown(now, field)))
        .toList();
  }

  private String shown(Form form, String field) {
    return field.equals("owner") ? String.join(", ", owners(form).stream().map(Owner::text).toList()) : form.text(field);
  }

  /** Takes over those fields of which the other's text was chosen. */
  static void choose(Form form, Planned theirs) {
    Form now = filled(theirs);
    FIELDS.stream().filter(field -> form.text(field + ".keep").equals("theirs"))
        .forEach(field -> form.withAll(field, now.values(field)));
  }
}
