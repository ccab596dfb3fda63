package org.prongsai.server.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.thai.ThaiDates;

/** What the parts of a paper say as long as nobody writes otherwise: from the data, never made up. */
final class AutomaticText {

  private static final String PARAGRAPH = "\n";

  private final Paper paper;
  private final ReportFacts facts;
  private final AgencyYear year;
  private final Map<Part, String> texts = new EnumMap<>(Part.class);

  private AutomaticText(Paper paper, ReportFacts facts) {
    this.paper = paper;
    this.facts = facts;
    this.year = facts.year();
  }

  /**
   * @param unit of the writer, in the agency's words
   * @param to the position of whoever decides last
   */
  static Map<Part, String> of(Paper paper, ReportFacts facts, String unit, String to) {
    var text = new AutomaticText(paper, facts);
    text.written();
    if (paper.hasMemo()) {
      text.memo(unit, to);
    }
    return text.texts;
  }

  private void memo(String unit, String to) {
    AgencyYear.Memo memo = paper.kind() == ReportKind.MEMO ? year.memo() : null;
    String agency = year.agency().name();
    texts.put(Part.UNIT, memo != null && memo.unit() != null ? memo.unit() : (unit + " " + agency).strip());
    texts.put(Part.TO, memo != null && memo.to() != null ? memo.to() : to);
    if (memo != null) {
      texts.put(Part.SUBJECT, memo.subject() == null ? "" : memo.subject());
      texts.put(Part.MEMO, String.join(PARAGRAPH, memo.body()));
    } else if (paper.kind() == ReportKind.MEMO) {
      texts.put(Part.SUBJECT, "");
      texts.put(Part.MEMO, "");
    } else {
      texts.putIfAbsent(Part.SUBJECT, subject(paper.kind(), paper.make().period(), facts));
      texts.put(Part.MEMO, String.join(PARAGRAPH, coverBody(unit.isBlank() ? agency : unit)));
    }
  }

  private List<String> coverBody(String unit) {
    List<String> body = new ArrayList<>();
    body.add(OfficialText.say("paperwork.text.memo.whereas", year.agency().name(), String.valueOf(resultYear())));
    String counts = paper.kind() == ReportKind.PROGRESS && !year.rows().isEmpty() ? " " + counts() : "";
    body.add(OfficialText.say("paperwork.text.memo.report", unit, texts.getOrDefault(Part.SUBJECT, ""), counts));
    body.add(OfficialText.say("paperwork.text.memo.closing"));
    return body;
  }

  private String counts() {
    int done = count(Status.DONE);
    int underWay = count(Status.IN_PROGRESS);
    List<String> parts = new ArrayList<>();
    part(parts, "done", done);
    part(parts, "under-way", underWay);
    part(parts, "not-begun", year.rows().size() - done - underWay);
    String last = parts.removeLast();
    return OfficialText.say("paperwork.text.memo.counts", year.rows().size(), parts.isEmpty() ? last
        : OfficialText.say("paperwork.text.memo.counts.and", String.join(" ", parts), last));
  }

  /** Nobody is told of no measures. */
  private static void part(List<String> parts, String state, int number) {
    if (number > 0) {
      parts.add(OfficialText.say("paperwork.text.memo.counts." + state, number));
    }
  }

  private int count(Status status) {
    return (int) year.rows().stream().filter(row -> row.status() == status).count();
  }

  private int resultYear() {
    Integer said = year.resultYear();
    return said == null ? facts.criteria().fiscalYear() : said;
  }

  static String subject(ReportKind kind, @Nullable Period period, ReportFacts facts) {
    Integer said = facts.year().resultYear();
    int results = said == null ? facts.criteria().fiscalYear() : said;
    boolean ofResults = kind == ReportKind.SCORECARD || kind == ReportKind.ANALYSIS;
    String key = period == Period.SIX_MONTHS ? kind.code() + "-six-months" : kind.code();
    return OfficialText.say("paperwork.text.subject." + key, String.valueOf(ofResults ? results : facts.year().fiscalYear()));
  }

  private void written() {
    switch (paper.kind()) {
      case ANALYSIS, MEASURES, PROGRESS -> {
        boolean own = year.documentKinds().contains(paper.kind().code());
        texts.put(Part.INTRODUCTION, own ? String.join(PARAGRAPH, year.introduction()) : "");
        texts.put(Part.CLOSING, own ? String.join(PARAGRAPH, year.closing()) : "");
      }
      case ORDER -> order(year.order());
      case ANNOUNCEMENT -> announcement(year.announcement());
      case MINUTES -> minutes(year.minutes());
      case PUBLICATION_REQUEST -> request(year.publicationRequest());
      case SCORECARD, DISCLOSURE, MEMO -> { }
    }
  }

  private void order(AgencyYear.@Nullable Order order) {
    if (order == null) {
      texts.put(Part.SUBJECT, subject(ReportKind.ORDER, null, facts));
      texts.put(Part.GROUNDS, OfficialText.say("paperwork.text.order.grounds", year.agency().name()));
      return;
    }
    texts.put(Part.SUBJECT, order.subject());
    texts.put(Part.GROUNDS, String.join(PARAGRAPH, order.grounds()));
    texts.put(Part.MEMBERS, WrittenFacts.lines(order.members()));
    texts.put(Part.DUTIES, String.join(PARAGRAPH, order.duties()));
    texts.put(Part.EFFECTIVE, day(order.effective()));
  }

  private void announcement(AgencyYear.@Nullable Announcement announcement) {
    texts.put(Part.SUBJECT, announcement == null
        ? subject(ReportKind.ANNOUNCEMENT, null, facts) : announcement.subject());
    texts.put(Part.TEXT, announcement == null ? "" : String.join(PARAGRAPH, announcement.body()));
  }

  private void minutes(AgencyYear.@Nullable Minutes minutes) {
    if (minutes == null) {
      texts.put(Part.MEETING, subject(ReportKind.MINUTES, null, facts));
      return;
    }
    texts.put(Part.MEETING, minutes.meeting());
    texts.put(Part.DAY, day(minutes.date()));
    texts.put(Part.BEGINS, minutes.begins() == null ? "" : minutes.begins());
    texts.put(Part.ENDS, minutes.ends() == null ? "" : minutes.ends());
    texts.put(Part.WHERE, minutes.place());
    texts.put(Part.PRESENT, WrittenFacts.lines(minutes.present()));
    texts.put(Part.ABSENT, WrittenFacts.lines(minutes.absent()));
    texts.put(Part.AGENDA, WrittenFacts.agendaText(minutes.agenda()));
  }

  private void request(AgencyYear.@Nullable PublicationRequest request) {
    texts.put(Part.SUBJECT, request == null
        ? subject(ReportKind.PUBLICATION_REQUEST, null, facts) : request.subject());
    texts.put(Part.DETAILS, request == null ? "" : String.join(PARAGRAPH, request.details()));
    texts.put(Part.LINK, request == null || request.link() == null ? "" : request.link());
    texts.put(Part.REMARK, request == null || request.remark() == null ? "" : request.remark());
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : ThaiDates.official(date);
  }
}
