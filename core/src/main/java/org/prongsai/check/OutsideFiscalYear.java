package org.prongsai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/** A deadline or a period outside the fiscal year of the work; one before it may be preparation. */
final class OutsideFiscalYear implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    DateRange year = new FiscalYear(paper.year().fiscalYear()).days();
    List<Remark> remarks = new ArrayList<>();
    for (Row row : paper.year().rows()) {
      for (DateMark date : row.dates()) {
        LocalDate last = date.due() != null ? date.due() : date.end();
        LocalDate first = date.due() != null ? date.due() : date.start();
        boolean planned = date.role() == Role.DEADLINE || date.role() == Role.PERIOD;
        if (planned && first != null && last != null && (first.isBefore(year.start()) || last.isAfter(year.end()))) {
          remarks.add(new Remark("outside-fiscal-year",
              last.isBefore(year.start()) ? Severity.NOTE : Severity.WRONG, date.place(), paper.where(row),
              List.of(date.text(), paper.year().fiscalYear(), Paper.day(year.start()),
                  Paper.day(year.end()))));
        }
      }
    }
    return remarks.stream();
  }
}
