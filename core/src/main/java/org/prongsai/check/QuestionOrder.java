package org.prongsai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Question;

/** Questions discussed out of their order (seed 3: E7, E8, E5, E6, E9); said once for each heading and part. */
final class QuestionOrder implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<String> order = paper.criteria().questions().stream().map(Question::code).toList();
    Map<String, List<Finding>> headings = new LinkedHashMap<>();
    for (Finding finding : paper.year().findings()) {
      if (finding.code() != null && order.contains(finding.code())) {
        headings.computeIfAbsent(finding.indicator() + " " + finding.part(), key -> new ArrayList<>()).add(finding);
      }
    }
    return headings.values().stream().flatMap(findings -> remark(findings, order));
  }

  private static Stream<Remark> remark(List<Finding> findings, List<String> order) {
    List<String> codes = findings.stream().map(finding -> String.valueOf(finding.code())).toList();
    for (int i = 1; i < codes.size(); i++) {
      if (order.indexOf(codes.get(i)) < order.indexOf(codes.get(i - 1))) {
        Finding first = findings.get(i);
        return Stream.of(new Remark("question-order", Severity.NOTE, first.place(), Paper.where(first),
            List.of(String.join(", ", codes))));
      }
    }
    return Stream.empty();
  }
}
