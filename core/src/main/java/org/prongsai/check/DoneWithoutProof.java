package org.prongsai.check;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.check.Remark.Severity;

/** Ticked as done, and nothing says what was done. */
final class DoneWithoutProof implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Stream<Remark> rows = paper.year().rows().stream()
        .filter(row -> row.status() == Status.DONE && row.progress().isEmpty() && row.results().isEmpty()
            && row.outcomes().isEmpty() && row.followUp().isEmpty())
        .map(row -> new Remark("done-without-proof", Severity.WRONG, row.place(), paper.where(row), List.of()));
    Stream<Remark> items = paper.year().disclosure().stream()
        .filter(row -> row.status() == Status.DONE && row.progress().isEmpty())
        .map(row -> new Remark("done-without-proof", Severity.WRONG, row.place(), Paper.where(row), List.of()));
    return Stream.concat(rows, items);
  }
}
