package org.prongsai.documents.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/**
 * A memo (บันทึกข้อความ, form 29 of the regulation on correspondence): head with dotted lines, body, closing sentence, who
 * writes it and who endorses it, in the order of the line.
 */
final class MemoPaper implements Composer {

  private static final double EMBLEM = 15;

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Memo memo = facts.year().memo();
    if (memo == null || memo.subject() == null || memo.body().isEmpty()) {
      return Missing.facts(714, ReportKind.MEMO);
    }
    Blocks blocks = new Blocks()
        .add(new Block.Emblem(EMBLEM, options.emblem(), Wording.text("emblem")))
        .paragraph(Style.MEMO_TITLE, Wording.text("memo.title"));
    line(blocks, "memo.unit", memo.unit());
    blocks.paragraph(
        Style.MEMO_LABEL, Inline.bold(Wording.text("memo.number")), Inline.text(" " + orEmpty(memo.number())),
        new Inline.Dots(), Inline.bold(Wording.text("memo.date")),
        Inline.text(memo.date() == null ? " " : " " + Dates.text(memo.date())), new Inline.Dots());
    line(blocks, "memo.subject", memo.subject());
    if (memo.to() != null) {
      blocks.space(6).paragraph(Style.PLAIN, Wording.text("memo.to", memo.to()));
    }
    body(memo, blocks);
    signatories(memo.signatories(), blocks);
    return Outcome.done(Composition.of(memo.subject(), Pages.withEmblem(), blocks.done()));
  }

  private static void line(Blocks blocks, String label, @Nullable String text) {
    blocks.paragraph(
        Style.MEMO_LABEL, Inline.bold(Wording.text(label)), Inline.text(" " + orEmpty(text)), new Inline.Dots());
  }

  private static void body(Memo memo, Blocks blocks) {
    blocks.space(6).paragraphs(Style.BODY, memo.body());
    boolean closed = memo.body().getLast().strip().startsWith(Wording.text("memo.closing-begins"));
    if (!closed) {
      blocks.paragraph(Style.BODY, Wording.text("memo.closing"));
    }
  }

  private static void signatories(List<Signatory> signatories, Blocks blocks) {
    if (signatories.isEmpty()) {
      return;
    }
    blocks.add(Signing.alone(signatories.getFirst()));
    List<Block.Signature> endorsements = signatories.stream().skip(1).map(Signing::endorsement).toList();
    if (!endorsements.isEmpty()) {
      // Three and more stand one below the other: side by side, nobody sees in which order the line endorses.
      blocks.space(6).add(new Block.Signatures(endorsements, endorsements.size() == 2 ? 2 : 1));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
