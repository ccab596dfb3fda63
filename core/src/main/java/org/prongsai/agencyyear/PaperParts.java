package org.prongsai.agencyyear;

import java.util.List;
import org.prongsai.agencyyear.AgencyYear.AgendaItem;
import org.prongsai.agencyyear.AgencyYear.Announcement;
import org.prongsai.agencyyear.AgencyYear.Member;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Minutes;
import org.prongsai.agencyyear.AgencyYear.Order;
import org.prongsai.agencyyear.AgencyYear.PublicationRequest;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.message.Problem;
import org.prongsai.source.Node;

/** Reads the official papers: memo, order, announcement, minutes, request for publication. */
final class PaperParts {

  private static final Signatory NOBODY = new Signatory(null, "", null);

  private final List<Problem> problems;

  PaperParts(List<Problem> problems) {
    this.problems = problems;
  }

  Memo memo(Node node) {
    Fields fields = Fields.of(node, problems, "unit", "number", "date", "subject", "to", "body", "signatories");
    return new Memo(fields.optionalText("unit"), fields.optionalText("number"), fields.optionalDate("date"),
        fields.optionalText("subject"), fields.optionalText("to"), fields.texts("body"),
        fields.each("signatories", this::signatory), fields.place());
  }

  Order order(Node node) {
    Fields fields = Fields.of(node, problems, "number", "subject", "grounds", "members", "duties", "effective", "date",
        "signatory");
    return new Order(fields.optionalText("number"), fields.text("subject"), fields.texts("grounds"),
        fields.each("members", this::member), fields.texts("duties"), fields.optionalDate("effective"),
        fields.optionalDate("date"), signatory(fields, "signatory"));
  }

  Announcement announcement(Node node) {
    Fields fields = Fields.of(node, problems, "subject", "body", "date", "signatory");
    return new Announcement(fields.text("subject"), fields.texts("body"), fields.optionalDate("date"),
        signatory(fields, "signatory"));
  }

  Minutes minutes(Node node) {
    Fields fields = Fields.of(node, problems, "meeting", "date", "begins", "ends", "place", "present", "absent",
        "agenda", "recorder", "reviewer");
    return new Minutes(fields.text("meeting"), fields.date("date"), fields.optionalText("begins"),
        fields.optionalText("ends"), fields.text("place"), fields.each("present", this::member),
        fields.each("absent", this::member), fields.each("agenda", this::agendaItem), signatory(fields, "recorder"),
        signatory(fields, "reviewer"));
  }

  PublicationRequest publicationRequest(Node node) {
    Fields fields = Fields.of(node, problems, "unit", "date", "subject", "details", "link", "remark", "requester",
        "approver", "publisher", "published");
    return new PublicationRequest(fields.text("unit"), fields.date("date"), fields.text("subject"),
        fields.texts("details"), fields.optionalText("link"), fields.optionalText("remark"),
        signatory(fields, "requester"), signatory(fields, "approver"), fields.optional("publisher", this::signatory),
        fields.optionalDate("published"));
  }

  private Signatory signatory(Fields fields, String name) {
    return fields.required(name, this::signatory, NOBODY);
  }

  private Signatory signatory(Node node) {
    Fields fields = Fields.of(node, problems, "name", "position", "opinion");
    return new Signatory(fields.optionalText("name"), fields.text("position"), fields.optionalText("opinion"));
  }

  private Member member(Node node) {
    Fields fields = Fields.of(node, problems, "name", "position", "role");
    return new Member(fields.optionalText("name"), fields.text("position"), fields.text("role"));
  }

  private AgendaItem agendaItem(Node node) {
    Fields fields = Fields.of(node, problems, "title", "discussion", "resolution");
    return new AgendaItem(fields.text("title"), fields.texts("discussion"), fields.optionalText("resolution"));
  }
}
