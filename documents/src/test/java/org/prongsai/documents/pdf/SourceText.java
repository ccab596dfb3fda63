package org.prongsai.documents.pdf;

import java.util.List;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartTable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;

/** The text of a document in reading order, straight from the model. */
final class SourceText {

  private SourceText() {}

  static String of(Document document) {
    var text = new StringBuilder();
    append(text, NumeralText.in(document).blocks(), ChartLook.of(document));
    return text.toString();
  }

  private static void append(StringBuilder text, List<Block> blocks, ChartLook look) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> text.append(PlainText.of(heading.text()));
        case Block.Paragraph paragraph -> text.append(PlainText.of(paragraph.text()));
        case Block.ListItem item -> text.append(item.marker()).append(PlainText.of(item.text()));
        case Block.Table table -> {
          table.header().forEach(row -> row.cells().forEach(cell -> append(text, cell.content(), look)));
          table.rows().forEach(row -> row.cells().forEach(cell -> append(text, cell.content(), look)));
        }
        case Block.Signatures signatures -> signatures.signatures().forEach(signature -> {
          add(text, signature.opinionHeading());
          add(text, signature.opinion());
          add(text, signature.lead());
          text.append('(');
          add(text, signature.name());
          text.append(')');
          signature.position().forEach(text::append);
          add(text, signature.dateLine());
        });
        case Block.Chart(ChartData data) when !data.tabled() -> append(text, List.of(ChartTable.of(data, look)), look);
        default -> { }
      }
      text.append('\n');
    }
  }

  private static void add(StringBuilder text, String part) {
    if (part != null) {
      text.append(part);
    }
  }
}
