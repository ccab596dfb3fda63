package org.prongsai.server.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Register;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Standing;

/**
 * What happened in an invented agency after the time that its file reports of.
 *
 * @param committees that can own work
 * @param papers in the order in which they are written
 * @param plans of the year beside its measures
 * @param published codes of the items that are published
 */
record Afterwards(List<Section> sections, List<String> committees, List<Book> registers, List<Written> papers,
    List<Told> reports, List<YearlyPlan> plans, List<String> published) {

  /** Of agencies that show nothing but their file. */
  static final Afterwards NOTHING = new Afterwards(List.of(), List.of(), List.of(), List.of(), List.of(),
      List.of(), List.of());

  /** A part of a unit. */
  record Section(String name, String below) {}

  /** A register of numbers. */
  record Book(Register.Series series, String name, String prefix, int beginsAt) {}

  /** A progress report, and who has endorsed it up to now; the last of the line signs. */
  record Written(Period period, List<Role> by) {}

  /**
   * The report with which a unit finished a measure.
   *
   * @param answers a code that the measure answers
   * @param comment that an executive made on it; null for none
   */
  record Told(String answers, String unit, LocalDate day, List<String> progress, List<String> results, List<String> links,
      @Nullable LocalDate eventDay, @Nullable String eventPlace, @Nullable Integer participants,
      @Nullable String comment) {}

  /** A yearly plan. */
  record YearlyPlan(PlanKind kind, List<Work> activities) {}

  /**
   * An activity of it with its latest report.
   *
   * @param baht planned; null when no money is used
   * @param source of the money; null when none is used
   * @param spent up to the day of the report, in baht; null when none
   * @param problems none when empty, and so with the suggestions
   * @param eventDay of the occasion that it was; null when it was none
   */
  record Work(String name, @Nullable Integer baht, @Nullable String source, String period, String unit, List<String> indicators,
      LocalDate day, Standing standing, List<String> progress, @Nullable Integer spent, List<String> problems,
      List<String> suggestions, @Nullable LocalDate eventDay, @Nullable String eventPlace, @Nullable Integer participants) {}
}
