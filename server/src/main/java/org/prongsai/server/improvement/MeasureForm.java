package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.Baht;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.TimeReading;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Form;
import org.prongsai.thai.Codes;

/** The form of a measure: fills it from what is planned, and reads what was typed. */
final class MeasureForm {

  private static final int SPARE_ROWS = 2;
  private static final int MOST_ROWS = 60;
  private static final int LONGEST = 4000;
  /** In place of a unit's number: every unit. */
  static final String EVERY = "every";

  private final TimeReading times;
  private final List<Unit> units;
  private final Criteria criteria;

  /** @param criteria to whose numbering the codes belong */
  MeasureForm(int fiscalYear, List<Unit> units, Criteria criteria) {
    this.times = new TimeReading(fiscalYear);
    this.units = units;
    this.criteria = criteria;
  }

  Form filled(Planned planned) {
    SortedMap<String, String> facts = planned.facts();
    Form form = new Form().with("codes", facts.getOrDefault("codes", "")).with("topic", facts.getOrDefault("topic", ""))
        .with("issue", facts.getOrDefault("issue", "")).with("measures", String.join("\n", planned.details()))
        .withAll("owner", planned.isOfEveryUnit()
            ? Stream.concat(Stream.of(EVERY), planned.units().stream()).toList() : planned.units())
        .with("others", String.join("\n", planned.owners().stream()
            .filter(owner -> owner.unit() == null && !owner.isEveryUnit())
            .map(Owner::text).toList()))
        .with("compiler", planned.compilingUnit())
        .with("period", MeasureField.PERIOD.text(planned)).with("deadline", MeasureField.DEADLINE.text(planned))
        .with("rhythm", MeasureField.RHYTHM.text(planned)).with("indicators", String.join("\n", planned.indicators()))
        .with("source", planned.budget().source());
    Long satang = planned.budget().satang();
    form.with("budget", planned.budget().none() ? "none" : satang == null ? "unsaid" : "amount")
        .with("amount", satang == null ? null : Baht.text(satang));
    for (int i = 0; i < planned.steps().size(); i++) {
      Line step = planned.steps().get(i);
      form.with("step." + (i + 1), step.text()).with("step." + (i + 1) + ".when", MeasureField.joined(step.timings()));
    }
    for (int i = 0; i < planned.followUp().size(); i++) {
      Task task = planned.followUp().get(i);
      String name = "task." + (i + 1);
      form.with(name, task.text()).with(name + ".when", MeasureField.joined(task.timings())).with(name + ".id", task.id());
      if (task.executive()) {
        form.with(name + ".executive", "yes");
      }
    }
    return form.with("step-rows", planned.steps().size() + SPARE_ROWS)
        .with("task-rows", planned.followUp().size() + SPARE_ROWS).with("read", read(form));
  }

  /** How many rows the page shows for steps or follow-ups. */
  static int rows(Form form, String what) {
    Long rows = form.id(what + "-rows");
    return rows == null ? SPARE_ROWS : (int) Math.min(rows, MOST_ROWS);
  }

  static void addRows(Form form, String what) {
    form.with(what + "-rows", Math.min(rows(form, what) + SPARE_ROWS, MOST_ROWS));
  }

  /** Whether the fields at the end hold something, be it wrong: then they are not folded away. */
  static boolean saysMore(Form form) {
    return List.of("amount", "source", "indicators", "others").stream().anyMatch(name -> !form.text(name).isEmpty())
        || form.has("budget", "none") || form.has("budget", "amount") || form.wrong("codes") != null
        || form.wrong("amount") != null;
  }

  /**
   * What was typed, as a plan. What is wrong is noted in the form.
   *
   * @param before what stood there; its dates, tasks and whatever the form does not show are kept
   */
  Planned read(Form form, Planned before) {
    List<Line> steps = new ArrayList<>();
    for (int i = 1; i <= rows(form, "step"); i++) {
      String name = "step." + i;
      if (!form.text(name).isEmpty()) {
        List<Timing> known = i <= before.steps().size() ? before.steps().get(i - 1).timings() : List.of();
        steps.add(new Line(form.text(name), dates(form, name + ".when", known)));
      }
    }
    List<String> measures = form.lines("measures");
    SortedMap<String, String> facts = facts(form, before);
    MeasureFacts about = MeasureFacts.of(facts);
    if (measures.isEmpty() && about.issue() == null) {
      form.wrong("measures", Problem.of("improvement", 1503, Place.NOWHERE));
    }
    form.names().stream().filter(name -> form.text(name).length() > LONGEST)
        .forEach(name -> form.wrong(name, Problem.of("improvement", 1504, Place.NOWHERE, LONGEST)));
    return new Planned(about.name(measures, steps.stream().map(Line::text).toList()), measures, steps, owners(form, before),
        unit(form.id("compiler")), timings(form, before), budget(form), form.lines("indicators"), tasks(form, before),
        facts);
  }

  private SortedMap<String, String> facts(Form form, Planned before) {
    SortedMap<String, String> facts = new TreeMap<>(before.facts());
    put(facts, "topic", form.textOrNull("topic"));
    put(facts, "issue", form.textOrNull("issue"));
    List<String> codes = new ArrayList<>();
    for (String typed : form.text("codes").split("[\\s,]+")) {
      Optional<String> code = Codes.normal(typed);
      code.ifPresent(codes::add);
      if (code.isEmpty() && !typed.isEmpty()) {
        form.wrong("codes", Problem.of("improvement", 1505, Place.NOWHERE, typed));
      }
    }
    facts.putIfAbsent("table", "1");
    SortedMap<String, String> about = answering(MeasureFacts.of(facts), codes).map();
    MeasureFacts.NAMES.forEach(name -> put(facts, name, about.get(name)));
    return facts;
  }

  /** A heading that only repeated the question answered before gives way with it. */
  private MeasureFacts answering(MeasureFacts typed, List<String> codes) {
    MeasureFacts bare = typed.saying(null, typed.issue());
    boolean repeats = !codes.equals(typed.codes()) && Objects.equals(bare.under(criteria).topic(), typed.topic());
    return (repeats ? bare : typed).answering(codes).under(criteria);
  }

  private static void put(Map<String, String> facts, String name, @Nullable String value) {
    if (value == null) {
      facts.remove(name);
    } else {
      facts.put(name, value);
    }
  }

  /** An owner who stays keeps the name by which the plan calls it. */
  private List<Owner> owners(Form form, Planned before) {
    List<Owner> owners = new ArrayList<>();
    if (form.has("owner", EVERY)) {
      owners.add(before.owners().stream().filter(Owner::isEveryUnit).findFirst().orElseGet(() -> Owner.everyUnit(
          Messages.text(Message.of("improvement.all-units"), Language.THAI))));
    }
    for (Long id : form.ids("owner")) {
      before.owners().stream().filter(owner -> Objects.equals(owner.unit(), id)).findFirst()
          .or(() -> Optional.ofNullable(unit(id))).ifPresent(owners::add);
    }
    form.lines("others").forEach(text -> owners.add(new Owner(text, null)));
    List<Owner> kept = new ArrayList<>(before.owners().stream().filter(owners::contains).toList());
    owners.stream().filter(owner -> !kept.contains(owner)).forEach(kept::add);
    return kept;
  }

  private @Nullable Owner unit(@Nullable Long id) {
    return units.stream().filter(unit -> Objects.equals(unit.id(), id)).map(unit -> new Owner(unit.name(), unit.id()))
        .findFirst().orElse(null);
  }

  private List<Timing> timings(Form form, Planned before) {
    List<Timing> timings = new ArrayList<>(times.times(form, "period", Timing.Role.PERIOD, before.timings()));
    timings.addAll(times.times(form, "deadline", Timing.Role.DEADLINE, before.timings()));
    timings.addAll(times.times(form, "rhythm", Timing.Role.FOLLOW_UP, before.timings()));
    return timings.stream().sorted(Comparator.comparingInt(timing -> {
      int place = before.timings().indexOf(timing);
      return place < 0 ? before.timings().size() : place;
    })).toList();
  }

  /** A date of a step or a follow-up says itself whether it is a rhythm, a deadline or a period. */
  private List<Timing> dates(Form form, String field, List<Timing> known) {
    if (form.text(field).equals(MeasureField.joined(known))) {
      return known;
    }
    return times.times(form, field, Timing.Role.DEADLINE, known).stream()
        .map(timing -> timing.isRhythm() ? timing.as(Timing.Role.FOLLOW_UP)
            : timing.start() != null && timing.due() == null && !timing.kind().equals("date")
                ? timing.as(Timing.Role.PERIOD) : timing).toList();
  }

  private Budget budget(Form form) {
    if (form.has("budget", "none")) {
      return Budget.NONE;
    }
    if (!form.has("budget", "amount")) {
      return Budget.UNSAID;
    }
    Optional<Long> satang = Baht.read(form.text("amount"));
    if (satang.isEmpty()) {
      form.wrong("amount", Problem.of("planning", 1413, Place.NOWHERE, form.text("amount")));
      return Budget.UNSAID;
    }
    return new Budget(false, satang.get(), form.textOrNull("source"));
  }

  private List<Task> tasks(Form form, Planned before) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 1; i <= rows(form, "task"); i++) {
      String name = "task." + i;
      if (!form.text(name).isEmpty()) {
        Long id = form.id(name + ".id");
        Task known = before.followUp().stream().filter(task -> Objects.equals(task.id(), id)).findFirst().orElse(null);
        tasks.add(new Task(known == null ? null : id, form.text(name), form.has(name + ".executive"),
            dates(form, name + ".when", known == null ? List.of() : known.timings())));
      }
    }
    return tasks;
  }

  private static List<String> timeFields(Form form) {
    List<String> fields = new ArrayList<>(List.of("period", "deadline", "rhythm"));
    for (String what : List.of("step", "task")) {
      for (int i = 1; i <= rows(form, what); i++) {
        fields.add(what + "." + i + ".when");
      }
    }
    return fields;
  }

  /** All times as they stand in the form: when they are other than those last read back, people confirm them first. */
  static String read(Form form) {
    return String.join("|", timeFields(form).stream().map(form::text).filter(text -> !text.isEmpty()).toList());
  }

  /** How each time of the form is read, by its field. */
  Map<String, List<Message>> readings(Form form) {
    Map<String, List<Message>> readings = new LinkedHashMap<>();
    timeFields(form).forEach(field -> readings.put(field, times.words(form.text(field))));
    return readings;
  }
}
