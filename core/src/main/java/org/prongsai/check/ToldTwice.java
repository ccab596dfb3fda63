package org.prongsai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.check.Remark.Severity;

/** A question told in both parts with the same score in the same words: one of them is a copy. */
final class ToldTwice implements Rule {

  private static final double SAME = 0.8;

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Finding> findings = paper.year().findings();
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (int later = 1; later < findings.size(); later++) {
      Finding finding = findings.get(later);
      for (Finding before : findings.subList(0, later)) {
        if (isCopy(before, finding)) {
          String code = String.valueOf(finding.code());
          remarks.putIfAbsent(code, new Remark("told-twice", Severity.DOUBTFUL, finding.place(), Paper.where(finding),
              List.of(code, String.valueOf(finding.score()), String.valueOf(before.part()),
                  String.valueOf(finding.part()))));
        }
      }
    }
    return remarks.values().stream();
  }

  private static boolean isCopy(Finding before, Finding finding) {
    return finding.code() != null && finding.code().equals(before.code())
        && !Objects.equals(finding.part(), before.part())
        && finding.score() != null && before.score() != null && finding.score().compareTo(before.score()) == 0
        && Likeness.letters(text(finding)).length() > 0
        && Likeness.share(text(finding), text(before)) >= SAME;
  }

  private static String text(Finding finding) {
    return finding.issue() + " " + finding.cause();
  }
}
