package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Indicator;
import org.prongsai.message.Message;

/** An indicator's analysis leaves out one part of the survey (seed 3: indicator 8 has no public part). */
final class PartMissing implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Remark> remarks = new ArrayList<>();
    for (Indicator indicator : paper.criteria().indicators()) {
      List<Finding> told = paper.year().findings().stream()
          .filter(finding -> Objects.equals(finding.indicator(), indicator.no()) && finding.part() != null).toList();
      paper.criteria().instrument(indicator.instrument()).filter(instrument -> !told.isEmpty())
          .ifPresent(instrument -> instrument.parts().stream()
              .filter(part -> told.stream().noneMatch(finding -> part.code().equals(finding.part())))
              .forEach(part -> remarks.add(new Remark("part-missing", Severity.NOTE, told.getFirst().place(),
                  Message.of("check.where.indicator", String.valueOf(indicator.no())),
                  List.of(indicator.no(), part.code())))));
    }
    return remarks.stream();
  }
}
