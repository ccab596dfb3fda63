package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.Scorecard;

/** The score card: the result in a sentence, charts, contradictions, the way up, and every figure. */
final class ScorecardReport implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Scorecard card = facts.scorecard();
    if (card == null || facts.year().scores().isEmpty()) {
      return Missing.facts(710, ReportKind.SCORECARD);
    }
    Criteria criteria = facts.criteria();
    Blocks blocks = new Blocks()
        .title(List.of(
            Wording.text("scorecard.title"), criteria.name().th(), facts.agency()))
        .paragraph(Style.BODY, Result.sentence(facts.agency(), card))
        .addAll(NextLevel.of(card, criteria))
        .heading(2, Wording.text("scorecard.charts"))
        .add(Charts.instruments(card, criteria))
        .add(Charts.indicators(card, criteria))
        .add(IndicatorTable.of(card, criteria));
    contradictions(card, criteria, blocks);
    way(card, criteria, blocks);
    blocks.heading(2, Wording.text("scorecard.figures")).add(FigureTable.of(card, criteria));
    blocks.paragraph(Style.SMALL, Wording.text("scorecard.reading"));
    Standings.note(criteria, blocks);
    return Outcome.done(Composition.of(
        Wording.text("scorecard.title"), PageSetup.official(), blocks.done()));
  }

  private static void contradictions(Scorecard card, Criteria criteria, Blocks blocks) {
    blocks.heading(2, Wording.text("scorecard.contradictions"));
    if (card.contradictions().isEmpty()) {
      blocks.paragraph(Style.BODY, Wording.text("scorecard.no-contradiction"));
    }
    card.contradictions().forEach(contradiction -> tell(contradiction, criteria, blocks));
  }

  /** What contradicts what in a sentence; what would mend it once, in a list where there is more than one way. */
  private static void tell(Scorecard.Contradiction contradiction, Criteria criteria, Blocks blocks) {
    String sentence = withPartsNamed(withoutRepairs(contradiction).in(Language.THAI), criteria);
    List<String> repairs = contradiction.repairs().stream()
        .map(repair -> Wording.text(
            "scorecard.repair", Figures.name(repair.code(), repair.part(), criteria),
            Figures.text(repair.given()), Figures.range(repair.low(), repair.high()))).toList();
    if (repairs.size() == 1) {
      blocks.paragraph(Style.BODY, sentence + " " + Wording.text("scorecard.only-repair", repairs.getFirst()));
    } else {
      blocks.paragraph(Style.BODY, sentence);
    }
    if (repairs.size() > 1) {
      blocks.paragraph(Style.BODY, Wording.text("scorecard.repairs")).numbered(repairs);
    }
  }

  /** The message of a contradiction that can be mended holds the contradiction itself first, then the repairs. */
  private static Message withoutRepairs(Scorecard.Contradiction contradiction) {
    Message message = contradiction.message();
    boolean holdsRepairs = !contradiction.repairs().isEmpty() && !message.arguments().isEmpty();
    return holdsRepairs && message.arguments().getFirst() instanceof Message alone ? alone : message;
  }

  /** Parts go by their codes in the messages of the scoring, by their names on paper. */
  private static String withPartsNamed(String sentence, Criteria criteria) {
    String named = sentence;
    for (Instrument instrument : criteria.instruments()) {
      for (Instrument.Part part : instrument.parts()) {
        named = named.replace("(" + part.code() + ")", new Names(criteria).part(part.code()));
      }
    }
    return named;
  }

  private static void way(Scorecard card, Criteria criteria, Blocks blocks) {
    if (card.pathToNextLevel().isEmpty()) {
      return;
    }
    blocks.heading(2, Wording.text("scorecard.way")).paragraph(Style.BODY, Wording.text("scorecard.way.lead"))
        .add(WayTable.of(card, criteria));
  }
}
