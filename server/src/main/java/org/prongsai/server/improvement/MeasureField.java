package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Baht;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;

/** What of a measure is edited, field by field: the units in which two people's edits are compared and joined. */
enum MeasureField {
  CODES("codes", planned -> planned.facts().getOrDefault("codes", ""), (from, into) -> answers(from, into)),
  TOPIC("topic", planned -> planned.facts().getOrDefault("topic", ""), (from, into) -> fact("topic", from, into)),
  ISSUE("issue", planned -> planned.facts().getOrDefault("issue", ""), (from, into) -> fact("issue", from, into)),
  MEASURES("measures", planned -> lines(planned.details()),
      (from, into) -> build(into).details(from.details(), from.name()).planned()),
  STEPS("steps", planned -> dated(planned.steps()), (from, into) -> build(into).steps(from.steps()).planned()),
  OWNERS("owners", planned -> lines(planned.owners().stream().map(Owner::text).toList()),
      (from, into) -> into.withOwners(from.owners(), into.compiler())),
  COMPILER("compiler", planned -> compiler(planned), (from, into) -> into.withOwners(into.owners(), from.compiler())),
  PERIOD("period", planned -> timings(planned, Timing.Role.PERIOD),
      (from, into) -> timings(Timing.Role.PERIOD, from, into)),
  DEADLINE("deadline", planned -> timings(planned, Timing.Role.DEADLINE),
      (from, into) -> timings(Timing.Role.DEADLINE, from, into)),
  RHYTHM("rhythm", planned -> timings(planned, Timing.Role.FOLLOW_UP),
      (from, into) -> timings(Timing.Role.FOLLOW_UP, from, into)),
  BUDGET("budget", planned -> budget(planned.budget()), (from, into) -> build(into).budget(from.budget()).planned()),
  INDICATORS("indicators", planned -> lines(planned.indicators()),
      (from, into) -> build(into).indicators(from.indicators()).planned()),
  FOLLOW_UP("follow-up", planned -> dated(planned.followUp().stream()
      .map(task -> new Line((task.executive() ? "* " : "") + task.text(), task.timings())).toList()),
      (from, into) -> into.withFollowUp(from.followUp()));

  /** Between several times of one field, as in a deadline and another. */
  static final String AND = "; ";

  private final String code;
  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final Function<Planned, String> text;
  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final BinaryOperator<Planned> take;

  MeasureField(String code, Function<Planned, String> text, BinaryOperator<Planned> take) {
    this.code = code;
    this.text = text;
    this.take = take;
  }

  String code() {
    return code;
  }

  Message label() {
    return Message.of("improvement.field." + code);
  }

  /** What the field says, as plain text: equal texts are the same. */
  String text(Planned planned) {
    return text.apply(planned);
  }

  /** The second plan with this field of the first. */
  Planned take(Planned from, Planned into) {
    return take.apply(from, into);
  }

  private static Planned fact(String name, Planned from, Planned into) {
    SortedMap<String, String> facts = new TreeMap<>(into.facts());
    facts.remove(name);
    String value = from.facts().get(name);
    if (value != null) {
      facts.put(name, value);
    }
    return into.withFacts(facts);
  }

  /** Codes take along under which heading they stand. */
  private static Planned answers(Planned from, Planned into) {
    Planned answering = into;
    for (String name : List.of("codes", "instrument", "indicator", "subIndicator")) {
      answering = fact(name, from, answering);
    }
    return answering;
  }

  private static Planned timings(Timing.Role role, Planned from, Planned into) {
    List<Timing> timings = new ArrayList<>(into.timings().stream().filter(timing -> timing.role() != role).toList());
    timings.addAll(from.timings().stream().filter(timing -> timing.role() == role).toList());
    return into.withTimings(timings);
  }

  static String timings(Planned planned, Timing.Role role) {
    return joined(planned.timings().stream().filter(timing -> timing.role() == role).toList());
  }

  static String joined(List<Timing> timings) {
    return String.join(AND, timings.stream().map(Timing::text).toList());
  }

  private static String dated(List<Line> lines) {
    return lines(lines.stream()
        .map(line -> line.text() + (line.timings().isEmpty() ? "" : " [" + joined(line.timings()) + "]")).toList());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String compiler(Planned planned) {
    @Nullable Owner compiler = planned.compiler();
    return compiler == null ? "" : compiler.text();
  }

  private static String budget(Budget budget) {
    String source = budget.source() == null ? "" : " " + budget.source();
    return budget.none() ? "0" : budget.satang() == null ? "" : Baht.text(budget.satang()) + source;
  }

  private static Build build(Planned planned) {
    return new Build(planned);
  }

  /** Replaces parts of a plan that have no method of their own. */
  private record Build(Planned planned) {
    Build details(List<String> details, String name) {
      return new Build(new Planned(name, details, planned.steps(), planned.owners(), planned.compiler(), planned.timings(),
          planned.budget(), planned.indicators(), planned.followUp(), planned.facts()));
    }

    Build steps(List<Line> steps) {
      return new Build(new Planned(planned.name(), planned.details(), steps, planned.owners(), planned.compiler(),
          planned.timings(), planned.budget(), planned.indicators(), planned.followUp(), planned.facts()));
    }

    Build budget(Budget budget) {
      return new Build(new Planned(planned.name(), planned.details(), planned.steps(), planned.owners(),
          planned.compiler(), planned.timings(), budget, planned.indicators(), planned.followUp(), planned.facts()));
    }

    Build indicators(List<String> indicators) {
      return new Build(new Planned(planned.name(), planned.details(), planned.steps(), planned.owners(),
          planned.compiler(), planned.timings(), planned.budget(), indicators, planned.followUp(), planned.facts()));
    }
  }
}
