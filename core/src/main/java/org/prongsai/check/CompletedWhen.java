package org.prongsai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.thai.FiscalYear;

/** Completed before the work could begin, or after the day on which the paper says so. */
final class CompletedWhen implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Remark> remarks = new ArrayList<>();
    for (Row row : paper.year().rows()) {
      LocalDate begins = begins(paper, row);
      for (DateMark date : row.dates()) {
        LocalDate completed = date.start();
        if (date.role() == Role.COMPLETED && completed != null) {
          if (completed.isBefore(begins)) {
            remarks.add(remark("completed-before-begun", paper, row, date, begins));
          }
          LocalDate written = written(paper.year().memo());
          if (written != null && completed.isAfter(written)) {
            remarks.add(remark("completed-after-paper", paper, row, date, written));
          }
        }
      }
    }
    return remarks.stream();
  }

  private static Remark remark(String rule, Paper paper, Row row, DateMark date, LocalDate other) {
    return new Remark(rule, Severity.WRONG, date.place(), paper.where(row),
        List.of(date.text(), Paper.day(other)));
  }

  /** The row's own period, else the fiscal year. */
  private static LocalDate begins(Paper paper, Row row) {
    return row.dates().stream().filter(date -> date.role() == Role.PERIOD)
        .flatMap(date -> Stream.ofNullable(date.start())).min(Comparator.naturalOrder())
        .orElse(new FiscalYear(paper.year().fiscalYear()).days().start());
  }

  private static @Nullable LocalDate written(@Nullable Memo memo) {
    return memo == null ? null : memo.date();
  }
}
