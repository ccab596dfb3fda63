package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.layout.LaidOut;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/** The checklist of public disclosure with its boxes, under its sub-indicators. */
final class DisclosureReport implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    AgencyYear year = facts.year();
    if (year.disclosure().isEmpty()) {
      return Missing.facts(713, ReportKind.DISCLOSURE);
    }
    LaidOut tables = MeasureTables.of(ReportKind.DISCLOSURE, facts, options);
    long done = year.disclosure().stream().filter(row -> row.status() == Status.DONE).count();
    Blocks blocks = new Blocks()
        .title(List.of(
            Wording.text("disclosure.title"), Wording.text("fiscal-year", year.fiscalYear()), facts.agency()))
        .paragraph(Style.BODY, Wording.text("disclosure.summary", done, year.disclosure().size()))
        .space(6).addAll(tables.blocks());
    Standings.note(facts.serves(), blocks);
    return Outcome.done(new Composition(
        Wording.text("disclosure.title"), Pages.of(options.layout()), blocks.done(), tables.notes()));
  }
}
