package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.check.Remark;
import org.prongsai.message.Message;
import org.prongsai.message.Problem;
import org.prongsai.server.paperwork.WayStore.Comment;
import org.prongsai.server.paperwork.WayStore.Frozen;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Event;
import org.prongsai.server.web.Fact;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Link;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/**
 * A paper as its page shows it to one person.
 *
 * @param path of its page
 * @param signers the writer, then the line
 * @param hindrances what speaks against sending it up as it is
 * @param deciding whether it lies with this person
 * @param signing whether this person's endorsement signs it
 * @param writing whether this person may write papers
 * @param mending the page where the row that alone was returned is mended; null where none is or nobody knows
 */
record PaperView(Paper paper, String path, List<Signer> signers, List<Decision> decisions, List<Remark> remarks,
    List<Message> notes, List<Problem> hindrances, List<AgencyYear.Row> rows, List<Comment> comments,
    List<Frozen> frozen, boolean deciding, boolean signing, boolean writing, boolean commenting,
    @Nullable String mending) {


  boolean may(PaperMove move) {
    return writing && move.isPossible(paper.state());
  }

  boolean returnedForRow() {
    return paper.state() == PaperState.RETURNED && paper.way().returnedRow() != null;
  }

  boolean maySend() {
    return may(PaperMove.SEND) && hindrances.isEmpty();
  }

  boolean hasScan() {
    return frozen.stream().anyMatch(file -> file.form().equals("SCAN"));
  }

  /** Whether the paper lies with this one. */
  boolean isHere(Signer signer) {
    return signers.indexOf(signer) == paper.way().place();
  }

  /** The last return, which says what is to be mended. */
  @Nullable Decision lastReturn() {
    return paper.state() != PaperState.RETURNED ? null : decisions.stream()
        .filter(each -> each.deed() == Decision.Deed.RETURNED).reduce((first, later) -> later).orElse(null);
  }

  List<Link> crumbs(Ui ui) {
    return List.of(new Link(ui.say("paperwork.papers"), path.substring(0, path.lastIndexOf('/'))));
  }

  List<Fact> facts(Ui ui) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(ui.say("paperwork.fact.kind"), ui.say(Kinds.name(paper.kind()))));
    facts.add(Fact.of(ui.say("paperwork.fact.number"),
        paper.number() == null ? ui.say("paperwork.number.none") : paper.number()));
    facts.add(Fact.of(ui.say("paperwork.fact.dated"), ui.date(paper.dated())));
    facts.add(Fact.of(ui.say("paperwork.fact.writer"), paper.writer().name()));
    if (paper.signedAt() != null) {
      facts.add(Fact.of(ui.say("paperwork.fact.signed"), ui.moment(paper.signedAt())));
    }
    if (paper.state().isSigned()) {
      facts.add(Fact.of(ui.say("paperwork.fact.code"), out -> {
        out.writeContent("<a href=\"/verify/" + paper.code() + "\">");
        out.writeUserContent(paper.code());
        out.writeContent("</a>");
      }));
    }
    return facts;
  }

  /** The most serious first. */
  List<Remark> gravest() {
    return remarks.stream().sorted(Comparator.comparing(Remark::severity)).toList();
  }

  long wrong() {
    return remarks.stream().filter(remark -> remark.severity() == Remark.Severity.WRONG).count();
  }

  List<Choice> rowChoices() {
    return IntStream.range(0, rows.size()).mapToObj(i -> Choice.of(i, YearText.label(rows.get(i), i))).toList();
  }

  List<Choice> opinions(Ui ui) {
    return List.of(Choice.of("approve", ui.say("paperwork.opinion.approve")),
        Choice.of("acknowledge", ui.say("paperwork.opinion.acknowledge")),
        Choice.of("other", ui.say("paperwork.opinion.other")));
  }

  /** Latest first. */
  List<Event> events(Ui ui) {
    List<Event> events = new ArrayList<>();
    for (Decision each : decisions.reversed()) {
      String said = each.opinion() != null ? each.opinion() : each.reason() != null ? each.reason() : "";
      String row = each.rowLabel() == null ? "" : " · " + each.rowLabel();
      String acting = each.actingPosition() == null ? "" : " " + ui.say("paperwork.acting", each.actingPosition());
      events.add(Event.of(icon(each.deed()), tone(each.deed()),
          ui.say("paperwork.deed." + each.deed().name().toLowerCase(java.util.Locale.ROOT))
              + (said.isBlank() ? "" : ": " + said) + row,
          Stream.of(each.name(), each.position() + acting, ui.moment(each.at())).map(String::strip)
              .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" · "))));
    }
    events.add(Event.of(Icon.PENCIL_SQUARE, Tone.PLAIN, ui.say("paperwork.deed.begun"),
        paper.writer().name() + " · " + ui.moment(paper.writtenAt())));
    return events;
  }

  private static Icon icon(Decision.Deed deed) {
    return switch (deed) {
      case SENT, RESENT -> Icon.SEND;
      case ENDORSED -> Icon.CHECK_LG;
      case SIGNED -> Icon.PATCH_CHECK_FILL;
      case RETURNED -> Icon.ARROW_RETURN_LEFT;
      case RECALLED -> Icon.REPLY;
      case WITHDRAWN -> Icon.SLASH_CIRCLE;
      case PRINTED -> Icon.PRINTER;
      case SCANNED -> Icon.UPLOAD;
    };
  }

  private static Tone tone(Decision.Deed deed) {
    return switch (deed) {
      case ENDORSED, SIGNED, SCANNED -> Tone.GOOD;
      case RETURNED -> Tone.BAD;
      case SENT, RESENT, PRINTED -> Tone.INFO;
      case RECALLED, WITHDRAWN -> Tone.PLAIN;
    };
  }
}
