package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;

/** A document as lines of plain text: what a reader reads, top to bottom. */
public final class DocumentText {

  private DocumentText() {}

  public static List<String> lines(Document document) {
    return lines(document.blocks());
  }

  public static String all(Document document) {
    return String.join("\n", lines(document));
  }

  public static List<Block.Table> tables(Document document) {
    return document.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
  }

  /** The lines of each cell, joined by spaces. */
  public static List<String> cells(Block.Row row) {
    return row.cells().stream().map(cell -> String.join(" ", lines(cell.content()))).toList();
  }

  public static List<String> lines(List<? extends Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> lines.add(text(heading.text()));
        case Block.Paragraph paragraph -> lines.add(text(paragraph.text()));
        case Block.ListItem item -> lines.add(item.marker() + " " + text(item.text()));
        case Block.Table table -> {
          table.header().forEach(row -> lines.add(String.join(" | ", cells(row))));
          table.rows().forEach(row -> lines.add(String.join(" | ", cells(row))));
        }
        case Block.Chart chart -> lines.add(chart.data().description());
        case Block.Signatures signatures -> signatures.signatures().forEach(signature -> lines.add(
            String.join(" ", signature.position())
                + (signature.opinionHeading() == null ? "" : " [" + signature.opinionHeading() + "]")));
        default -> { }
      }
    }
    return lines;
  }

  private static String text(List<Inline> inlines) {
    return inlines.stream().map(inline -> switch (inline) {
      case Inline.Text text -> text.text();
      case Inline.CheckBox box -> box.checked() ? "☑" : "☐";
      case Inline.Link link -> link.text();
      case Inline.Tab tab -> " ";
      case Inline.Dots dots -> "";
      case Inline.LineBreak lineBreak -> " ";
    }).collect(Collectors.joining());
  }
}
