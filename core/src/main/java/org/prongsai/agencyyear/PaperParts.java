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
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads the official papers: memo, order, announcement, minutes, request for publication. */
final class PaperParts {

  private static final Signatory NOBODY = new Signatory(null, "", null);

  private final List<Problem> problems;

  PaperParts(List<Problem> problems) {
    this.problems = problems;
  }

  Memo memo(Node node) {
    Fields fields = Fields.of(node, problems);
    Memo read = new Memo(fields.optionalVerbatim("unit"), fields.optionalVerbatim("number"), fields.optionalDate("date"),
        fields.optionalVerbatim("subject"), fields.optionalVerbatim("to"), fields.verbatims("body"),
        fields.each("signatories", this::signatory), fields.place());
    fields.close();
    return read;
  }

  Order order(Node node) {
    Fields fields = Fields.of(node, problems);
    Order read = new Order(fields.optionalVerbatim("number"), fields.text("subject"), fields.verbatims("grounds"),
        fields.each("members", this::member), fields.verbatims("duties"), fields.optionalDate("effective"),
        fields.optionalDate("date"), signatory(fields, "signatory"));
    fields.close();
    return read;
  }

  Announcement announcement(Node node) {
    Fields fields = Fields.of(node, problems);
    Announcement read = new Announcement(fields.text("subject"), fields.verbatims("body"), fields.optionalDate("date"),
        signatory(fields, "signatory"));
    fields.close();
    return read;
  }

  Minutes minutes(Node node) {
    Fields fields = Fields.of(node, problems);
    Minutes read = new Minutes(fields.text("meeting"), fields.date("date"), fields.optionalVerbatim("begins"),
        fields.optionalVerbatim("ends"), fields.text("place"), fields.each("present", this::member),
        fields.each("absent", this::member), fields.each("agenda", this::agendaItem), signatory(fields, "recorder"),
        signatory(fields, "reviewer"));
    fields.close();
    return read;
  }

  PublicationRequest publicationRequest(Node node) {
    Fields fields = Fields.of(node, problems);
    PublicationRequest read = new PublicationRequest(fields.text("unit"), fields.date("date"), fields.text("subject"),
        fields.verbatims("details"), fields.optionalVerbatim("link"), fields.optionalVerbatim("remark"),
        signatory(fields, "requester"), signatory(fields, "approver"), fields.optional("publisher", this::signatory),
        fields.optionalDate("published"));
    fields.close();
    return read;
  }

  private Signatory signatory(Fields fields, String name) {
    return fields.required(name, this::signatory, NOBODY);
  }

  private Signatory signatory(Node node) {
    Fields fields = Fields.of(node, problems);
    Signatory read = new Signatory(fields.optionalVerbatim("name"), fields.text("position"), fields.optionalVerbatim("opinion"));
    fields.close();
    return read;
  }

  private Member member(Node node) {
    Fields fields = Fields.of(node, problems);
    Member read = new Member(fields.optionalVerbatim("name"), fields.text("position"), fields.text("role"));
    fields.close();
    return read;
  }

  private AgendaItem agendaItem(Node node) {
    Fields fields = Fields.of(node, problems);
    AgendaItem read = new AgendaItem(fields.text("title"), fields.verbatims("discussion"), fields.optionalVerbatim("resolution"));
    fields.close();
    return read;
  }
}
