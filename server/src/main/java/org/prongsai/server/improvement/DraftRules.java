package org.prongsai.server.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.criteria.Indicator;
import org.prongsai.message.Place;
import org.prongsai.server.year.Result;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;

/** The draft of a measure against a finding: what the knowledge proposes, in the words that people gave the finding. */
final class DraftRules {

  private DraftRules() {}

  /** @param proposed by the knowledge; null when it has nothing on this finding */
  static Row row(Loss loss, @Nullable Result result, @Nullable Row proposed, int year) {
    Finding finding = loss.finding();
    if (proposed == null) {
      return bare(finding, loss, result, year);
    }
    boolean reworded = finding.isTouched() && finding.recommendation() != null;
    return new Row(proposed.table(), proposed.codes(), proposed.instrument(), proposed.indicator(),
        proposed.subIndicator(), proposed.part(), proposed.topic(),
        finding.issue() == null ? proposed.issue() : finding.issue(),
        reworded ? lines(finding.recommendation()) : proposed.measures(), proposed.steps(), proposed.units(),
        proposed.dates(), proposed.followUp(), null, List.of(), List.of(), List.of(), Place.NOWHERE);
  }

  private static Row bare(Finding finding, Loss loss, @Nullable Result result, int year) {
    Integer no = finding.indicator();
    String instrument = result == null || no == null ? null
        : result.criteria().indicator(no).map(Indicator::instrument).orElse(null);
    DateRange days = new FiscalYear(year).days();
    DateMark period = new DateMark(ThaiDates.official(days), Role.PERIOD, "range", days.start(), days.end(), null, null,
        null, Place.NOWHERE);
    String topic = loss.topic();
    return new Row(instrument == null ? "1" : instrument, finding.code() == null ? List.of() : List.of(finding.code()),
        instrument, no, finding.subIndicator(), null, topic.isEmpty() ? null : topic, finding.issue(),
        lines(finding.recommendation()), List.of(), List.of(), List.of(period), List.of(), null, List.of(), List.of(),
        List.of(), Place.NOWHERE);
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
