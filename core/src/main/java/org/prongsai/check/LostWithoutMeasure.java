package org.prongsai.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.message.Message;

/** Questions below full marks that no row of the plan answers, part by part. */
final class LostWithoutMeasure implements Rule {

  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Row> rows = paper.year().rows().stream().filter(row -> !row.codes().isEmpty()).toList();
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    Set<String> lost = new LinkedHashSet<>();
    for (GivenScore score : paper.year().scores()) {
      if (!score.code().contains(":") && !score.code().equals("total") && score.score().compareTo(FULL_MARKS) < 0
          && rows.stream().noneMatch(row -> answers(row, score))) {
        lost.add(Paper.part(score.code(), score.part()));
      }
    }
    return lost.isEmpty() ? Stream.empty() : Stream.of(new Remark("lost-without-measure", Severity.NOTE,
        rows.getFirst().place(), Message.of("check.where.measures"), List.of(String.join(", ", lost))));
  }

  private static boolean answers(Row row, GivenScore score) {
    return row.codes().contains(score.code()) && (row.part() == null || Objects.equals(row.part(), score.part()));
  }
}
