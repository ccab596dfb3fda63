package org.prongsai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Message;

/** Every item ticked as done although the score says that some are lost (seed 2: 43 of 43 at 68.13). */
final class EverythingDone implements Rule {

  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<DisclosureRow> rows = paper.year().disclosure();
    boolean all = !rows.isEmpty() && rows.stream().allMatch(row -> row.status() == Status.DONE);
    return !all ? Stream.empty() : paper.year().scores().stream()
        .filter(score -> isChecklist(paper, score) && score.score().compareTo(FULL_MARKS) < 0)
        .map(score -> new Remark("everything-done", Severity.WRONG, rows.getFirst().place(),
            Message.of("check.where.disclosure-table"),
            List.of(rows.size(), score.code().substring("instrument:".length()), score.score().toPlainString())));
  }

  private static boolean isChecklist(Paper paper, GivenScore score) {
    return score.code().startsWith("instrument:")
        && paper.criteria().instrument(score.code().substring("instrument:".length()))
            .filter(instrument -> instrument.kind() == Instrument.Kind.CHECKLIST).isPresent();
  }
}
