package org.prongsai.agencyyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Event;
import org.prongsai.agencyyear.AgencyYear.FollowedUp;
import org.prongsai.agencyyear.AgencyYear.Money;
import org.prongsai.message.Problem;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads what a row of measures says beside its table: money, occasions, follow-ups that were done. */
final class RowParts {

  private static final BigDecimal MOST_BAHT = new BigDecimal("9999999999999.99");

  private final List<Problem> problems;

  RowParts(List<Problem> problems) {
    this.problems = problems;
  }

  /** Either none or an amount: anything else leaves open which of the two is meant. */
  Money money(Node node) {
    Fields fields = Fields.of(node, problems);
    Money read = new Money(fields.truth("none"), fields.optionalNumber("baht", BigDecimal.ZERO, MOST_BAHT),
        fields.optionalVerbatim("source"));
    fields.close();
    if (read.none() == fields.has("baht")) {
      problems.add(Problem.of("agencyyear", 414, fields.place()));
    }
    return read;
  }

  Event event(Node node) {
    Fields fields = Fields.of(node, problems);
    Event read = new Event(
        fields.optionalDate("day"), fields.optionalVerbatim("venue"), fields.optionalVerbatim("participants"));
    fields.close();
    return read;
  }

  FollowedUp followedUp(Node node) {
    Fields fields = Fields.of(node, problems);
    LocalDate day = fields.date("day");
    @Nullable String note = fields.optionalVerbatim("note");
    FollowedUp read = new FollowedUp(fields.text("text"), day, note);
    fields.close();
    return read;
  }
}
