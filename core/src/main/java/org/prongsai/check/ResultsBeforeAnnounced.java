package org.prongsai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.CalendarEntry;
import org.prongsai.message.Message;
import org.prongsai.thai.FiscalYear;

/** Results of a year cited before that year's results were out (seed 1: results of 2566 in April 2566). */
final class ResultsBeforeAnnounced implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Integer resultYear = paper.year().resultYear();
    Memo memo = paper.year().memo();
    LocalDate dated = memo == null ? null : memo.date();
    if (resultYear == null || memo == null || dated == null) {
      return Stream.empty();
    }
    LocalDate announced = announced(paper, resultYear);
    return !dated.isBefore(announced) ? Stream.empty() : Stream.of(new Remark("results-before-announced",
        Severity.WRONG, memo.place(), Message.of("check.where.memo"),
        List.of(resultYear, Paper.day(dated), Paper.day(announced))));
  }

  /** By the calendar of that year's criteria; without one, the assessment runs until the end of June at least. */
  private static LocalDate announced(Paper paper, int resultYear) {
    return Stream.of(paper.criteria(), paper.served()).filter(criteria -> criteria.fiscalYear() == resultYear)
        .flatMap(criteria -> criteria.calendar().stream())
        .filter(entry -> entry.name().th().startsWith("ประกาศผล"))
        .map(CalendarEntry::start).filter(Objects::nonNull).findFirst()
        .orElse(new FiscalYear(resultYear).quarter(4).start());
  }
}
