package org.prongsai.documents.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.AgendaItem;
import org.prongsai.agencyyear.AgencyYear.Member;
import org.prongsai.agencyyear.AgencyYear.Minutes;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/** Minutes of a meeting (รายงานการประชุม, form 11 of the regulation on correspondence). */
final class MinutesPaper implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    Minutes minutes = facts.year().minutes();
    if (minutes == null) {
      return Missing.facts(717, ReportKind.MINUTES);
    }
    String title = title(minutes.meeting());
    Blocks blocks = new Blocks();
    lines(title).forEach(line -> blocks.paragraph(Style.TITLE, line));
    blocks
        .paragraph(Style.CENTRED, facts.agency())
        .paragraph(Style.CENTRED, Wording.text("minutes.when", Dates.text(minutes.date())))
        .paragraph(Style.CENTRED, Wording.text("minutes.where", minutes.place()))
        .paragraph(Style.CENTRED, Wording.text("rule"));
    people("minutes.present", minutes.present(), blocks);
    people("minutes.absent", minutes.absent(), blocks);
    time("minutes.begins", minutes.begins(), blocks);
    for (int i = 0; i < minutes.agenda().size(); i++) {
      agenda(i + 1, minutes.agenda().get(i), blocks);
    }
    time("minutes.ends", minutes.ends(), blocks);
    blocks.add(new Block.Signatures(
        List.of(
            Signing.signature(minutes.recorder(), Wording.text("minutes.recorder")),
            Signing.signature(minutes.reviewer(), Wording.text("minutes.reviewer"))), 1));
    return Outcome.done(Composition.of(title, PageSetup.official(), blocks.done()));
  }

  /** "รายงานการประชุม…", whether or not the name of the meeting begins with that word itself. */
  private static String title(String meeting) {
    String word = Wording.text("minutes.meeting");
    return Wording.text("minutes.title", meeting.startsWith(word) ? meeting.substring(word.length()) : meeting);
  }

  /** Which meeting of its kind it was stands on a line of its own. */
  private static List<String> lines(String title) {
    int which = title.lastIndexOf(" " + Wording.text("minutes.which"));
    return which < 0 ? List.of(title) : List.of(title.substring(0, which).strip(), title.substring(which + 1));
  }

  private static void people(String heading, List<Member> people, Blocks blocks) {
    if (!people.isEmpty()) {
      blocks.paragraph(Style.PLAIN, Inline.bold(Wording.text(heading)));
      OrderPaper.members(people, blocks);
    }
  }

  private static void time(String heading, @Nullable String time, Blocks blocks) {
    if (time != null) {
      blocks.paragraph(Style.PLAIN, Inline.bold(Wording.text(heading)), Inline.text(" " + time));
    }
  }

  private static void agenda(int number, AgendaItem item, Blocks blocks) {
    blocks.heading(3, Wording.text("minutes.agenda", number, item.title()))
        .paragraphs(Style.BODY, item.discussion());
    if (item.resolution() != null) {
      blocks.paragraph(
          Style.PLAIN, Inline.bold(Wording.text("minutes.resolution")), Inline.text(" " + item.resolution()));
    }
  }
}
