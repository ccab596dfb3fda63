package org.prongsai.server.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.AgendaItem;
import org.prongsai.agencyyear.AgencyYear.Announcement;
import org.prongsai.agencyyear.AgencyYear.Member;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Minutes;
import org.prongsai.agencyyear.AgencyYear.Order;
import org.prongsai.agencyyear.AgencyYear.PublicationRequest;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.message.Place;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;

/** Puts the texts that people wrote into the data, in the form that composers read. */
final class WrittenFacts {

  private final Paper paper;
  private final Parts parts;
  private final LocalDate today;

  private WrittenFacts(Paper paper, Parts parts, LocalDate today) {
    this.paper = paper;
    this.parts = parts;
    this.today = today;
  }

  /** @param today stands where a form wants a date and nobody has set one */
  static ReportFacts in(ReportFacts facts, Paper paper, Parts parts, LocalDate today) {
    var written = new WrittenFacts(paper, parts, today);
    AgencyYear year = facts.year();
    AgencyYear filled = new AgencyYear(year.agency(), year.fiscalYear(), year.resultYear(), year.criteria(),
        year.servesCriteria(), year.serves(), List.of(paper.kind().code()), year.invented(), List.of(),
        parts.lines(Part.INTRODUCTION), parts.lines(Part.CLOSING), paper.hasMemo() ? written.memo() : null,
        year.scores(), year.findings(), year.rows(), year.disclosure(),
        paper.kind() == ReportKind.ORDER ? written.order() : null,
        paper.kind() == ReportKind.ANNOUNCEMENT ? written.announcement() : null,
        paper.kind() == ReportKind.MINUTES ? written.minutes() : null,
        paper.kind() == ReportKind.PUBLICATION_REQUEST ? written.request() : null);
    return new ReportFacts(
        filled, facts.criteria(), facts.serves(), facts.scorecard(), facts.suggested(), facts.proposed());
  }

  private Memo memo() {
    return new Memo(parts.textOrNull(Part.UNIT), paper.number(), paper.dated(), parts.textOrNull(Part.SUBJECT),
        parts.textOrNull(Part.TO), parts.lines(Part.MEMO), List.of(), Place.NOWHERE);
  }

  private Order order() {
    return new Order(paper.kind() == ReportKind.ORDER && !paper.cover() ? paper.number() : null,
        parts.text(Part.SUBJECT), parts.lines(Part.GROUNDS), members(Part.MEMBERS), parts.lines(Part.DUTIES),
        day(parts.text(Part.EFFECTIVE)).orElse(null), paper.dated(), nobody());
  }

  private Announcement announcement() {
    return new Announcement(parts.text(Part.SUBJECT), parts.lines(Part.TEXT), paper.dated(), nobody());
  }

  private Minutes minutes() {
    return new Minutes(parts.text(Part.MEETING), day(parts.text(Part.DAY)).orElse(today), parts.textOrNull(Part.BEGINS),
        parts.textOrNull(Part.ENDS), parts.text(Part.WHERE), members(Part.PRESENT), members(Part.ABSENT),
        agenda(parts.text(Part.AGENDA)), nobody(), nobody());
  }

  private PublicationRequest request() {
    LocalDate dated = paper.dated();
    return new PublicationRequest(parts.text(Part.UNIT), dated == null ? today : dated, parts.text(Part.SUBJECT),
        parts.lines(Part.DETAILS), parts.textOrNull(Part.LINK), parts.textOrNull(Part.REMARK), nobody(), nobody(), null,
        null);
  }

  /** Who signs is put in afterwards, from the way that the paper took. */
  private static Signatory nobody() {
    return new Signatory(null, "", null);
  }

  /** The day that a text names, if it names one. */
  static Optional<LocalDate> day(String text) {
    return DateReader.read(text, null) instanceof DateReading.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  private List<Member> members(Part part) {
    return parts.lines(part).stream().map(WrittenFacts::member).toList();
  }

  /** {@code name | position | role}, {@code position | role} or a position alone. */
  private static Member member(String line) {
    List<String> cells = Arrays.stream(line.split("\\||\\t", -1)).map(String::strip).toList();
    return switch (cells.size()) {
      case 1 -> new Member(null, cells.getFirst(), "");
      case 2 -> new Member(null, cells.getFirst(), cells.get(1));
      default -> new Member(cells.getFirst().isEmpty() ? null : cells.getFirst(), cells.get(1), cells.get(2));
    };
  }

  static String lines(List<Member> members) {
    return String.join("\n", members.stream().map(member -> (member.name() == null ? "" : member.name() + " | ")
        + member.position() + (member.role().isEmpty() ? "" : " | " + member.role())).toList());
  }

  /** An item begins after an empty line with its title; a line that begins with the mark holds its resolution. */
  static List<AgendaItem> agenda(String text) {
    String mark = OfficialText.say("paperwork.text.minutes.resolution");
    List<AgendaItem> items = new ArrayList<>();
    for (String block : text.split("\\n\\s*\\n")) {
      List<String> lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      if (!lines.isEmpty()) {
        items.add(item(lines, mark));
      }
    }
    return List.copyOf(items);
  }

  private static AgendaItem item(List<String> lines, String mark) {
    List<String> discussion = new ArrayList<>();
    @Nullable String resolution = null;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(mark)) {
        resolution = line.substring(mark.length()).strip();
      } else {
        discussion.add(line);
      }
    }
    return new AgendaItem(lines.getFirst(), discussion, resolution);
  }

  static String agendaText(List<AgendaItem> agenda) {
    String mark = OfficialText.say("paperwork.text.minutes.resolution");
    return String.join("\n\n", agenda.stream().map(item -> {
      List<String> lines = new ArrayList<>();
      lines.add(item.title());
      lines.addAll(item.discussion());
      if (item.resolution() != null) {
        lines.add(mark + " " + item.resolution());
      }
      return String.join("\n", lines);
    }).toList());
  }
}
