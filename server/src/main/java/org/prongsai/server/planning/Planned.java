package org.prongsai.server.planning;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of an activity: what people edit, as a whole.
 *
 * @param name one line, never empty
 * @param details what is to be done, where the name does not say it all
 * @param owners who does it, each their own part where there are several units
 * @param compiler the unit that gathers the parts; null when nobody does
 * @param timings of the activity as a whole: period, deadlines, rhythm of reports
 * @param indicators by which its success is told
 * @param followUp how it is followed up, and by whom
 * @param facts what the module that keeps the plan adds, by names of its own: nothing to this engine, but kept, compared
 *     and written down with the rest
 */
public record Planned(String name, List<String> details, List<Line> steps, List<Owner> owners,
    @Nullable Owner compiler, List<Timing> timings, Budget budget, List<String> indicators, List<Task> followUp,
    SortedMap<String, String> facts) {

  public Planned {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an activity without a name");
    }
    details = List.copyOf(details);
    steps = List.copyOf(steps);
    owners = List.copyOf(owners);
    timings = List.copyOf(timings);
    indicators = List.copyOf(indicators);
    followUp = List.copyOf(followUp);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** A plan that says no more than a name. */
  public static Planned named(String name) {
    return new Planned(name, List.of(), List.of(), List.of(), null, List.of(), Budget.UNSAID, List.of(), List.of(),
        new TreeMap<>());
  }

  public Planned withName(String other) {
    return new Planned(other, details, steps, owners, compiler, timings, budget, indicators, followUp, facts);
  }

  public Planned withOwners(List<Owner> others, @Nullable Owner compiling) {
    return new Planned(name, details, steps, others, compiling, timings, budget, indicators, followUp, facts);
  }

  public Planned withTimings(List<Timing> others) {
    return new Planned(name, details, steps, owners, compiler, others, budget, indicators, followUp, facts);
  }

  public Planned withSteps(List<Line> others) {
    return new Planned(name, details, others, owners, compiler, timings, budget, indicators, followUp, facts);
  }

  public Planned withFollowUp(List<Task> others) {
    return new Planned(name, details, steps, owners, compiler, timings, budget, indicators, others, facts);
  }

  public Planned withFacts(Map<String, String> others) {
    return new Planned(name, details, steps, owners, compiler, timings, budget, indicators, followUp, new TreeMap<>(others));
  }

  /** Whether every unit of the agency owns a part. */
  public boolean isOfEveryUnit() {
    return owners.stream().anyMatch(Owner::isEveryUnit);
  }

  /** The owning units that are named, each once. */
  public List<Long> units() {
    return owners.stream().map(Owner::unit).filter(Objects::nonNull).distinct().toList();
  }

  public @Nullable Long compilingUnit() {
    return compiler == null ? null : compiler.unit();
  }

  /** All its rhythms and dates, wherever they stand. */
  public Stream<Timing> allTimings() {
    return Stream.of(timings.stream(), steps.stream().flatMap(step -> step.timings().stream()),
        followUp.stream().flatMap(task -> task.timings().stream())).flatMap(each -> each);
  }
}
