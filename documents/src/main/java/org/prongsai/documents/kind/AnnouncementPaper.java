package org.prongsai.documents.kind;

import org.prongsai.agencyyear.AgencyYear.Announcement;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/** An announcement (ประกาศ, form 7 of the regulation on correspondence). */
final class AnnouncementPaper implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Announcement announcement = facts.year().announcement();
    if (announcement == null) {
      return Missing.facts(716, ReportKind.ANNOUNCEMENT);
    }
    Blocks blocks = new Blocks()
        .add(new Block.Emblem(OrderPaper.EMBLEM, options.emblem(), Wording.text("emblem")))
        .paragraph(Style.TITLE, Wording.text("announcement.of", facts.agency()))
        .paragraph(Style.CENTRED, Wording.text("about", announcement.subject()))
        .paragraph(Style.CENTRED, Wording.text("rule"))
        .paragraphs(Style.BODY, announcement.body());
    if (announcement.body().stream().noneMatch(text -> text.contains(Wording.text("announcement.closing-begins")))) {
      blocks.paragraph(Style.BODY, Wording.text("announcement.closing"));
    }
    blocks.space(6).paragraph(Style.CENTRED, Wording.text("announcement.given", Dates.atFoot(announcement.date())))
        .add(Signing.alone(announcement.signatory()));
    return Outcome.done(Composition.of(announcement.subject(), Pages.withEmblem(), blocks.done()));
  }
}
