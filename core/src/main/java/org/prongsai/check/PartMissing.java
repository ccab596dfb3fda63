package org.prongsai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Question;
import org.prongsai.message.Message;

/** An indicator's analysis leaves out one part of the survey (seed 3: indicator 8 has no public part). */
final class PartMissing implements Rule {

  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Remark> remarks = new ArrayList<>();
    for (Indicator indicator : paper.criteria().indicators()) {
      List<Finding> told = paper.year().findings().stream()
          .filter(finding -> Objects.equals(finding.indicator(), indicator.no()) && finding.part() != null).toList();
      paper.criteria().instrument(indicator.instrument()).filter(instrument -> !told.isEmpty())
          .ifPresent(instrument -> instrument.parts().stream()
              .filter(part -> told.stream().noneMatch(finding -> part.code().equals(finding.part())))
              .filter(part -> !hasFullMarks(paper, indicator, part.code()))
              .forEach(part -> remarks.add(new Remark("part-missing", Severity.NOTE, told.getFirst().place(),
                  Message.of("check.where.indicator", String.valueOf(indicator.no())),
                  List.of(indicator.no(), part.code())))));
    }
    return remarks.stream();
  }

  /** Nothing needs to be said of a part whose questions all have full marks. */
  private static boolean hasFullMarks(Paper paper, Indicator indicator, String part) {
    List<Question> questions = paper.criteria().questionsOf(indicator);
    return !questions.isEmpty() && questions.stream().allMatch(question -> paper.year().scores().stream()
        .anyMatch(score -> score.code().equals(question.code()) && part.equals(score.part())
            && score.score().compareTo(FULL_MARKS) == 0));
  }
}
