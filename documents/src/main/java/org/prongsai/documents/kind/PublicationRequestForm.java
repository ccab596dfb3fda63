package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear.PublicationRequest;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Outcome;

/** The form by which a unit asks for publication on the agency's web site, with who vouches for what. */
final class PublicationRequestForm implements Composer {

  @Override
  public Outcome<Composition> compose(ReportFacts facts, ReportOptions options) {
    PublicationRequest request = facts.year().publicationRequest();
    if (request == null) {
      return Missing.facts(718, ReportKind.PUBLICATION_REQUEST);
    }
    String title = Wording.text("request.title");
    List<Block.Row> rows = new ArrayList<>();
    row(rows, "request.unit", List.of(Inline.text(request.unit())));
    row(rows, "request.date", List.of(Inline.text(Dates.text(request.date()))));
    row(rows, "request.subject", List.of(Inline.text(request.subject())));
    rows.add(new Block.Row(List.of(label("request.details"), details(request.details()))));
    String link = request.link();
    row(rows, "request.link", List.of(link == null ? Inline.text("-") : new Inline.Link(link, link)));
    row(rows, "request.remark", List.of(Inline.text(request.remark() == null ? "-" : request.remark())));
    Blocks blocks = new Blocks().paragraph(Style.TITLE, title).paragraph(Style.SUBTITLE, facts.agency())
        .add(new Block.Table(title, List.of(28.0, 72.0), List.of(), rows)).space(12)
        .add(new Block.Signatures(List.of(
            signed("request.requester", request.requester()), signed("request.approver", request.approver())), 2));
    publisher(request, blocks);
    return Outcome.done(Composition.of(title, PageSetup.official(), blocks.done()));
  }

  private static void publisher(PublicationRequest request, Blocks blocks) {
    Signatory publisher = request.publisher();
    if (publisher != null) {
      String date = Wording.text("request.published", Dates.text(request.published()));
      Block.Signature signature = signed("request.publisher", publisher);
      blocks.space(12).add(new Block.Signatures(List.of(new Block.Signature(
          null, null, signature.lead(), signature.name(), signature.position(), date)), 1));
    }
  }

  private static Block.Signature signed(String role, Signatory signatory) {
    return Signing.signature(signatory, Wording.text(role));
  }

  private static void row(List<Block.Row> rows, String label, List<Inline> value) {
    rows.add(new Block.Row(List.of(
        label(label), cell(List.of(new Block.Paragraph(Style.PLAIN, value)), false))));
  }

  private static Cell label(String key) {
    return cell(List.of(new Block.Paragraph(Style.PLAIN, List.of(Inline.bold(Wording.text(key))))), true);
  }

  private static Cell details(List<String> details) {
    Blocks blocks = new Blocks();
    if (details.size() == 1) {
      blocks.paragraph(Style.PLAIN, details.getFirst());
    } else {
      blocks.numbered(details);
    }
    return cell(blocks.done().isEmpty() ? new Blocks().paragraph(Style.PLAIN, "-").done() : blocks.done(), false);
  }

  private static Cell cell(List<Block> content, boolean heading) {
    return new Cell(content, 1, 1, Align.LEFT, heading, heading, null);
  }
}
