package org.prongsai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/** Questions discussed under an indicator that is not theirs; said once for each heading and part. */
final class WrongIndicator implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Map<String, List<Finding>> strayed = new LinkedHashMap<>();
    for (Finding finding : paper.year().findings()) {
      Integer right = indicator(paper.criteria(), finding.code());
      if (right != null && finding.indicator() != null && !right.equals(finding.indicator())) {
        strayed.computeIfAbsent(finding.indicator() + " " + finding.part(), key -> new ArrayList<>()).add(finding);
      }
    }
    Stream<Remark> rows = paper.year().rows().stream().flatMap(row -> row.codes().stream()
        .filter(code -> row.indicator() != null && differs(indicator(paper.criteria(), code), row.indicator()))
        .map(code -> remark(paper, List.of(code), row.indicator(), row.place(), paper.where(row))));
    return Stream.concat(strayed.values().stream().map(findings -> remark(paper,
        findings.stream().map(Finding::code).filter(Objects::nonNull).map(String::valueOf).toList(),
        findings.getFirst().indicator(), findings.getFirst().place(), Paper.where(findings.getFirst()))), rows);
  }

  private static Remark remark(Paper paper, List<String> codes, @Nullable Integer heading, Place place, Message where) {
    String right = codes.stream().map(code -> code + "→" + indicator(paper.criteria(), code))
        .collect(Collectors.joining(", "));
    return new Remark("wrong-indicator", Severity.WRONG, place, where,
        List.of(String.join(", ", codes), String.valueOf(heading), right));
  }

  private static boolean differs(@Nullable Integer right, @Nullable Integer printed) {
    return right != null && !right.equals(printed);
  }

  static @Nullable Integer indicator(Criteria criteria, @Nullable String code) {
    if (code == null) {
      return null;
    }
    Optional<Integer> asked = criteria.question(code).map(question -> question.indicator());
    return asked.or(() -> criteria.item(code).flatMap(item -> criteria.subIndicator(item.subIndicator()))
        .map(sub -> sub.indicator())).orElse(null);
  }
}
