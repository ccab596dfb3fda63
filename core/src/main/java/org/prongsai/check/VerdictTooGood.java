package org.prongsai.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Level;
import org.prongsai.message.Message;

/** "Passed" beside a score that does not reach the bar (seed 3: indicator 10 with 80.00). */
final class VerdictTooGood implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Optional<BigDecimal> bar = paper.criteria().levels().stream().filter(Level::passes).map(Level::minimum)
        .min(Comparator.naturalOrder());
    return bar.stream().flatMap(least -> paper.year().scores().stream()
        .filter(score -> saysPassed(score.note()) && score.score().compareTo(least) < 0)
        .map(score -> new Remark("verdict-too-good", Severity.DOUBTFUL, score.place(),
            Message.of("check.where.score", Paper.named(Paper.part(score.code(), score.part()))),
            List.of(String.valueOf(score.note()), score.score().toPlainString(), least.toPlainString()))));
  }

  private static boolean saysPassed(@Nullable String note) {
    return note != null && note.startsWith("ผ่าน");
  }
}
