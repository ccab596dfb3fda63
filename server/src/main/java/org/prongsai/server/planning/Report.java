package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A progress report.
 *
 * @param unit whose share it is about; null for the activity as a whole
 * @param account of the person who wrote it; null when it came from a paper
 * @param name of that person, as it was
 * @param leftOut whose part is missing in it; null when nobody's is
 */
public record Report(long agency, long id, long activity, int version, @Nullable Long unit, @Nullable Long account,
    String name, Told told, @Nullable LeftOut leftOut) {

  public Report(long agency, long id, long activity, int version, @Nullable Long unit, @Nullable Long account,
      String name, Told told) {
    this(agency, id, activity, version, unit, account, name, told, null);
  }

  /**
   * What a report tells.
   *
   * @param day of the report
   * @param round the day by which the round that it answers was due; null when it answers none in particular
   * @param compiles whether it gathers what the units reported, and stands for them from then on
   * @param standing null when the report does not say
   * @param spent money used up to that day
   * @param event the occasion it tells of; null when none
   * @param links addresses that prove it
   * @param files that prove it, by content hash
   * @param timings of the report as a whole, such as the day of completion
   */
  public record Told(LocalDate day, @Nullable LocalDate round, boolean compiles, @Nullable Standing standing,
      Stated progress, Stated results, Stated outcomes, Stated problems, Stated suggestions, Budget spent,
      @Nullable Event event, List<String> links, List<String> files, List<Timing> timings) {

    public Told {
      links = List.copyOf(links);
      files = List.copyOf(files);
      timings = List.copyOf(timings);
    }

    /** A report that says how far the work has come and in what words. */
    public static Told of(LocalDate day, Standing standing, Stated progress) {
      return new Told(day, null, false, standing, progress, Stated.UNSAID, Stated.UNSAID, Stated.UNSAID, Stated.UNSAID,
          Budget.UNSAID, null, List.of(), List.of(), List.of());
    }

    public Told with(Stated otherResults, Stated otherOutcomes) {
      return new Told(day, round, compiles, standing, progress, otherResults, otherOutcomes, problems, suggestions,
          spent, event, links, files, timings);
    }

    public Told answering(@Nullable LocalDate otherRound) {
      return new Told(day, otherRound, compiles, standing, progress, results, outcomes, problems, suggestions, spent,
          event, links, files, timings);
    }

    public Told proved(List<String> otherLinks, List<String> otherFiles, @Nullable Event otherEvent) {
      return new Told(day, round, compiles, standing, progress, results, outcomes, problems, suggestions, spent,
          otherEvent, otherLinks, otherFiles, timings);
    }

    public Told notCompiling() {
      return new Told(day, round, false, standing, progress, results, outcomes, problems, suggestions, spent, event,
          links, files, timings);
    }

    public Told compiling() {
      return new Told(day, round, true, standing, progress, results, outcomes, problems, suggestions, spent, event,
          links, files, timings);
    }

    /** Whether both tell the same in the same words, whatever their files and the dates that were read in them. */
    public boolean saysTheSame(Told other) {
      return standing == other.standing && texts().equals(other.texts()) && spent.equals(other.spent)
          && Objects.equals(event, other.event) && links.equals(other.links);
    }

    private List<Object> texts() {
      return Stream.of(progress, results, outcomes, problems, suggestions)
          .<Object>map(stated -> stated.none() ? Stated.NONE : stated.texts()).toList();
    }

    /** Done without a date given is done on the day of the report. */
    Told dated() {
      boolean said = standing != Standing.DONE || timings.stream().anyMatch(Told::completed)
          || List.of(progress, results, outcomes).stream().flatMap(each -> each.lines().stream())
              .flatMap(line -> line.timings().stream()).anyMatch(Told::completed);
      return said ? this : new Told(day, round, compiles, standing, progress, results, outcomes, problems, suggestions,
          spent, event, links, files, List.of(Timing.completed(day)));
    }

    private static boolean completed(Timing timing) {
      return timing.role() == Timing.Role.COMPLETED;
    }
  }

  /**
   * An occasion: a training, a meeting, a public hearing.
   *
   * @param participants how many came; null when not said
   */
  public record Event(@Nullable LocalDate day, @Nullable String place, @Nullable Integer participants) {}
}
