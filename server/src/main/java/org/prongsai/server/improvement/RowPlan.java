package org.prongsai.server.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Timing;
import org.prongsai.thai.ThaiDigits;

/**
 * Reads a row of a measures table as a measure and the report on it. {@link PlanRow} writes it back.
 *
 * @param fiscalYear of the plan, Buddhist era
 * @param units of the agency: owners are found among them by name
 * @param executive whether a follow-up is the executives' own
 * @param everyUnit whether an owner is every unit of the agency
 */
record RowPlan(int fiscalYear, List<Unit> units, Predicate<String> executive, Predicate<String> everyUnit) {

  Planned planned(AgencyYear.Row row) {
    MeasureFacts about = new MeasureFacts(row.table(), row.codes(), row.instrument(), row.indicator(),
        row.subIndicator(), row.part(), row.topic(), row.issue());
    List<Task> followUp = lines(row, "followUp", row.followUp()).stream()
        .map(line -> new Task(null, line.text(), executive.test(line.text()), line.timings())).toList();
    return new Planned(about.name(row.measures(), row.steps()), row.measures(), lines(row, "step", row.steps()),
        row.units().stream().map(this::owner).toList(), null,
        timings(row, mark -> mark.of() == null && mark.role() != AgencyYear.Role.COMPLETED), budget(row.budget()),
        row.success(), followUp, about.map());
  }

  Owner owner(String text) {
    Long named = units.stream().filter(unit -> unit.name().equals(text.strip())).map(Unit::id).findFirst().orElse(null);
    return named == null && everyUnit.test(text) ? Owner.everyUnit(text) : new Owner(text, named);
  }

  static ActivityState state(AgencyYear.Row row) {
    AgencyYear.@Nullable Status status = row.status();
    return status == null ? ActivityState.AGREED : switch (status) {
      case DONE -> ActivityState.DONE;
      case IN_PROGRESS -> ActivityState.UNDER_WAY;
      case NOT_STARTED -> ActivityState.AGREED;
    };
  }

  private static Budget budget(AgencyYear.@Nullable Money money) {
    BigDecimal baht = money == null ? null : money.baht();
    return money == null ? Budget.UNSAID : money.none() || baht == null ? Budget.NONE
        : new Budget(false, baht.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact(), money.source());
  }

  /**
   * What the row reports; nothing when it only plans. A row that tells of several occasions is as many reports.
   *
   * @param day of the report where the row gives none: the day up to which its paper reports
   */
  List<Report.Told> told(AgencyYear.Row row, LocalDate day) {
    List<Timing> completed =
        timings(row, mark -> mark.of() == null && mark.role() == AgencyYear.Role.COMPLETED);
    Report.Told told = new Report.Told(lastDay(row, day), null, false, standing(row.status()),
        stated(row, "progress", row.progress()), stated(row, "result", row.results()),
        stated(row, "outcome", row.outcomes()), stated(row, "problem", row.problems()),
        stated(row, "suggestion", row.suggestions()), budget(row.spent()),
        row.events().isEmpty() ? null : event(row.events().getFirst()), row.links(), List.of(), completed);
    boolean silent = completed.isEmpty() && row.spent() == null && Stream.of(row.progress(), row.results(), row.outcomes(),
        row.problems(), row.suggestions(), row.events(), row.links()).allMatch(List::isEmpty);
    if (silent && row.status() != AgencyYear.Status.NOT_STARTED) {
      return List.of();
    }
    List<Report.Told> all = new ArrayList<>(List.of(told));
    row.events().stream().skip(1).forEach(event -> all.add(new Report.Told(told.day(), null, false, null, Stated.UNSAID,
        Stated.UNSAID, Stated.UNSAID, Stated.UNSAID, Stated.UNSAID, Budget.UNSAID, event(event), List.of(), List.of(),
        List.of())));
    return all;
  }

  private static LocalDate lastDay(AgencyYear.Row row, LocalDate day) {
    return row.dates().stream().filter(mark -> mark.role() == AgencyYear.Role.COMPLETED)
        .map(DateMark::end).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(day);
  }

  private Stated stated(AgencyYear.Row row, String part, List<String> texts) {
    return new Stated(false, lines(row, part, texts));
  }

  /** Of who came, only their number has a place in a report. */
  private static Report.Event event(AgencyYear.Event event) {
    String came = event.participants() == null ? "" : ThaiDigits.toArabic(event.participants()).replaceAll("\\D", "");
    return new Report.Event(event.day(), event.venue(), came.isEmpty() || came.length() > 6 ? null : Integer.valueOf(came));
  }

  private static @Nullable Standing standing(AgencyYear.@Nullable Status status) {
    return status == null ? null : switch (status) {
      case DONE -> Standing.DONE;
      case IN_PROGRESS -> Standing.UNDER_WAY;
      case NOT_STARTED -> Standing.NOT_STARTED;
    };
  }

  private List<Line> lines(AgencyYear.Row row, String part, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String of = part + " " + (i + 1);
      lines.add(new Line(texts.get(i), timings(row, mark -> of.equals(mark.of()))));
    }
    return lines;
  }

  private List<Timing> timings(AgencyYear.Row row, Predicate<DateMark> which) {
    Function<DateMark, Timing> reading = this::timing;
    return row.dates().stream().filter(which).map(reading).toList();
  }

  /** What the file says of a date stands; what it has no place for is read from the text. */
  private Timing timing(DateMark mark) {
    Timing read = Timing.read(mark.text(), fiscalYear);
    return new Timing(mark.text(), Timing.Role.valueOf(mark.role().name()), mark.kind(), mark.start(), mark.end(),
        mark.due(), mark.every(), read.months(), read.dueDays());
  }
}
