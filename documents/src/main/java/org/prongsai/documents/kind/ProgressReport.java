package org.prongsai.documents.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.layout.LaidOut;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;

/** What was done, for half a year or a whole one. */
final class ProgressReport implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    AgencyYear year = facts.year();
    if (year.rows().isEmpty()) {
      return Missing.facts(711, ReportKind.PROGRESS);
    }
    if (year.rows().stream().noneMatch(ProgressReport::saysWhatWasDone)) {
      return Missing.facts(712, ReportKind.PROGRESS);
    }
    LaidOut tables = MeasureTables.of(ReportKind.PROGRESS, facts, options);
    Blocks blocks = new Blocks();
    Period period = period(year, options);
    boolean titled = !year.title().isEmpty();
    boolean ownPaper = facts.isPaperOf(ReportKind.PROGRESS)
        && (!titled || options.period() == null || options.period() == period(year));
    if (ownPaper && titled) {
      blocks.title(year.title());
    } else {
      String half = period == Period.SIX_MONTHS ? "progress.six-months" : "progress.year";
      blocks.title(List.of(
          Wording.text("progress.title"), Wording.text(half, year.fiscalYear(), year.fiscalYear() - 1), facts.agency()));
    }
    if (ownPaper) {
      blocks.paragraphs(Style.BODY, year.introduction());
    }
    statuses(year, blocks);
    blocks.space(6).addAll(tables.blocks());
    if (ownPaper) {
      blocks.paragraphs(Style.BODY, year.closing());
    }
    List<Message> notes = new ArrayList<>(tables.notes());
    if (period == Period.SIX_MONTHS) {
      notes.addAll(later(year));
    }
    return Outcome.done(new Composition(
        Wording.text("progress.title"), Pages.of(options.layout()), blocks.done(), notes));
  }

  /**
   * In a file nobody has said how things stood at the end of the half year: what happened after it stays in the paper, and is
   * told. Whoever knows the days of all reports hands in only what was reported by then.
   */
  private static List<Message> later(AgencyYear year) {
    LocalDate end = new FiscalYear(year.fiscalYear()).half(1).end();
    List<String> dates = year.rows().stream().flatMap(row -> row.dates().stream())
        .filter(date -> date.role() == Role.COMPLETED && date.end() != null && date.end().isAfter(end))
        .map(DateMark::text).distinct().toList();
    return dates.isEmpty() ? List.of()
        : List.of(Message.of("documents.progress.later", ThaiDates.official(end), String.join(", ", dates)));
  }

  private static Period period(AgencyYear year, ReportOptions options) {
    Period asked = options.period();
    return asked == null ? period(year) : asked;
  }

  /** A title of the file itself that speaks of six months makes it a six-month report. */
  private static Period period(AgencyYear year) {
    String title = String.join(" ", year.title()).replaceAll("\\s", "");
    return title.contains("๖เดือน") || title.contains("6เดือน") ? Period.SIX_MONTHS : Period.YEAR;
  }

  private static boolean saysWhatWasDone(AgencyYear.Row row) {
    return row.status() != null || row.spent() != null || Stream.of(row.progress(), row.results(), row.outcomes(),
        row.problems(), row.suggestions(), row.events(), row.followedUp()).anyMatch(said -> !said.isEmpty())
        || row.dates().stream().anyMatch(date -> date.role() == Role.COMPLETED);
  }

  /** The count by status, where the file says a status at all. */
  private static void statuses(AgencyYear year, Blocks blocks) {
    if (year.rows().stream().allMatch(row -> row.status() == null)) {
      return;
    }
    List<String> counts = new ArrayList<>();
    for (Status status : List.of(Status.DONE, Status.IN_PROGRESS, Status.NOT_STARTED)) {
      if (count(year, status) > 0) {
        counts.add(Wording.text("progress.count", Wording.text("status." + status.code()), count(year, status)));
      }
    }
    if (count(year, null) > 0) {
      counts.add(Wording.text("progress.count", Wording.text("status.unsaid"), count(year, null)));
    }
    blocks.paragraph(Style.BODY, Wording.text("progress.statuses", year.rows().size(), String.join(" ", counts)));
  }

  private static int count(AgencyYear year, @Nullable Status status) {
    return (int) year.rows().stream().filter(row -> row.status() == status).count();
  }
}
