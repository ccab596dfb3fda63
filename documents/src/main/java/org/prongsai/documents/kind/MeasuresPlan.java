package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.documents.layout.LaidOut;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/**
 * The plan of measures in the tables of the layout. In a paper that is an analysis too, the plan is its last section and
 * is headed as such.
 */
final class MeasuresPlan implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    if (facts.year().rows().isEmpty()) {
      return Missing.facts(711, ReportKind.MEASURES);
    }
    LaidOut tables = MeasureTables.of(ReportKind.MEASURES, facts, options);
    Blocks blocks = new Blocks();
    boolean ownPaper = facts.isPaperOf(ReportKind.MEASURES);
    if (facts.isPaperOf(ReportKind.ANALYSIS)) {
      blocks.title(List.of(
          Wording.text("analysis.measures", facts.agency()),
          Wording.text("fiscal-year", facts.year().fiscalYear())));
    } else {
      blocks.title(ownPaper && !facts.year().title().isEmpty() ? facts.year().title() : List.of(
              Wording.text("measures.title"), Wording.text("fiscal-year", facts.year().fiscalYear()), facts.agency()))
          .paragraphs(Style.BODY, ownPaper && !facts.year().introduction().isEmpty() ? facts.year().introduction()
              : List.of(Wording.text("measures.introduction", facts.agency(), facts.resultYear())));
    }
    if (facts.proposed()) {
      blocks.paragraph(Style.NOTICE, Wording.text("measures.proposed"));
    }
    blocks.space(6).addAll(tables.blocks());
    if (ownPaper) {
      blocks.paragraphs(Style.BODY, facts.year().closing());
    }
    return Outcome.done(new Composition(
        Wording.text("measures.title"), Pages.of(options.layout()), blocks.done(), tables.notes()));
  }
}
