package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear.Member;
import org.prongsai.agencyyear.AgencyYear.Order;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/** An order (คำสั่ง, form 4 of the regulation on correspondence) that appoints a working group. */
final class OrderPaper implements Composer {

  static final double EMBLEM = 30;

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Order order = facts.year().order();
    if (order == null) {
      return Missing.facts(715, ReportKind.ORDER);
    }
    String number = order.number() == null
        ? Wording.text("order.number-blank", facts.year().fiscalYear()) : order.number();
    Blocks blocks = new Blocks()
        .add(new Block.Emblem(EMBLEM, options.emblem(), Wording.text("emblem")))
        .paragraph(Style.TITLE, Wording.text("order.of", facts.agency()))
        .paragraph(Style.CENTRED, Wording.text("order.number", number))
        .paragraph(Style.CENTRED, Wording.text("about", order.subject()))
        .paragraph(Style.CENTRED, Wording.text("rule"))
        .paragraphs(Style.BODY, order.grounds());
    members(order.members(), blocks);
    if (!order.duties().isEmpty()) {
      blocks.paragraph(Style.BODY, Wording.text("order.duties")).numbered(order.duties());
    }
    blocks.paragraph(Style.BODY, order.effective() == null
            ? Wording.text("order.from-now") : Wording.text("order.from", Dates.inFull(order.effective())))
        .space(6).paragraph(Style.CENTRED, Wording.text("order.given", Dates.atFoot(order.date())))
        .add(Signing.alone(order.signatory()));
    return Outcome.done(Composition.of(order.subject(), Pages.withEmblem(), blocks.done()));
  }

  /** Name and position left, role on the same line. */
  static void members(List<Member> members, Blocks blocks) {
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      List<Inline> line = new ArrayList<>();
      line.add(Inline.text(member.name() == null ? member.position() : member.name() + "  " + member.position()));
      line.add(new Inline.Tab());
      line.add(Inline.text(member.role()));
      blocks.add(new Block.ListItem(0, (i + 1) + ".", line));
    }
  }
}
