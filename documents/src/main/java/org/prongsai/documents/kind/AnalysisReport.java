package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.documents.layout.LaidOut;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.Scorecard;

/**
 * The analysis of the results as agencies disclose it: the table of indicators, then under each indicator its strength,
 * or every question and item below full marks; last the measures that follow from it.
 */
final class AnalysisReport implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Scorecard card = facts.scorecard();
    if (card == null || facts.year().scores().isEmpty()) {
      return Missing.facts(710, ReportKind.ANALYSIS);
    }
    Criteria criteria = facts.criteria();
    boolean ownPaper = facts.isPaperOf(ReportKind.ANALYSIS);
    Blocks blocks = new Blocks().title(ownPaper && !facts.year().title().isEmpty()
        ? List.of(facts.year().title().getFirst(), facts.agency())
        : List.of(Wording.text("analysis.title"), Wording.text("fiscal-year", facts.resultYear()), facts.agency()));
    if (ownPaper && !facts.year().introduction().isEmpty()) {
      blocks.paragraphs(Style.BODY, facts.year().introduction());
    } else {
      blocks.paragraph(Style.BODY, Result.sentence(facts.agency(), card))
          .paragraph(Style.BODY, Wording.text("analysis.introduction"));
    }
    blocks.heading(2, Wording.text("analysis.by-instrument")).add(IndicatorTable.of(card, criteria));
    blocks.heading(2, Wording.text("analysis.by-indicator"));
    Weaknesses weaknesses = new Weaknesses(facts, card);
    for (Indicator indicator : criteria.indicators()) {
      weaknesses.of(indicator, blocks);
    }
    weaknesses.rest(blocks);
    LaidOut measures = measures(facts, options, blocks);
    if (ownPaper) {
      blocks.paragraphs(Style.BODY, facts.year().closing());
    }
    Standings.note(criteria, blocks);
    return Outcome.done(new Composition(
        Wording.text("analysis.title"), PageSetup.official(), blocks.done(), measures.notes()));
  }

  private static LaidOut measures(ReportFacts facts, ReportOptions options, Blocks blocks) {
    LaidOut laidOut = MeasureTables.of(ReportKind.ANALYSIS, facts, options);
    if (!laidOut.blocks().isEmpty()) {
      if (options.layout().landscape()) {
        blocks.add(new Block.NewSection(sheet(facts, options)));
      }
      blocks.heading(2, Wording.text("analysis.measures", facts.agency())).addAll(laidOut.blocks());
    }
    return laidOut;
  }

  private static PageSetup sheet(ReportFacts facts, ReportOptions options) {
    PageSetup page = Pages.of(options.layout());
    return facts.year().invented() ? Pages.marked(page) : page;
  }
}
