package org.prongsai.documents.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;

/** Writes a table in a room of its own that scrolls when the screen is narrow, also by keyboard. */
final class TableMarkup {

  private final Markup markup;
  private final BlockMarkup blocks;
  private final InlineMarkup inlines;

  TableMarkup(Markup markup, BlockMarkup blocks, InlineMarkup inlines) {
    this.markup = markup;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** @param caption the paragraph above the table when it is one; else the title stands in, for screen readers */
  void write(Block.Table table, @Nullable List<Inline> caption) {
    markup.tag("<div class=\"scroll\" role=\"region\" tabindex=\"0\"").attribute("aria-label", table.title())
        .tag(table.widths().size() > 4 ? ">\n<table class=\"wide\">\n" : ">\n<table>\n");
    if (caption == null) {
      markup.tag("<caption class=\"unseen\">").text(table.title());
    } else {
      markup.tag("<caption>");
      inlines.write(caption);
    }
    markup.tag("</caption>\n");
    columns(table.widths());
    if (!table.header().isEmpty()) {
      markup.tag("<thead>\n");
      table.header().forEach(row -> row(row, true));
      markup.tag("</thead>\n");
    }
    markup.tag("<tbody>\n");
    table.rows().forEach(row -> row(row, false));
    markup.tag("</tbody>\n</table>\n</div>\n");
  }

  private void columns(List<Double> widths) {
    double all = widths.stream().mapToDouble(Double::doubleValue).sum();
    if (!widths.isEmpty()) {
      markup.tag("<colgroup>");
      widths.forEach(width -> markup.tag("<col").attribute("class", markup.width(width / all)).tag(">"));
      markup.tag("</colgroup>\n");
    }
  }

  private void row(Block.Row row, boolean header) {
    markup.tag("<tr>");
    for (Block.Cell cell : row.cells()) {
      boolean head = header || cell.heading();
      markup.tag(head ? "<th" : "<td");
      if (head) {
        markup.attribute("scope", scope(cell, header));
      }
      if (cell.columnSpan() > 1) {
        markup.attribute("colspan", Integer.toString(cell.columnSpan()));
      }
      if (cell.rowSpan() > 1) {
        markup.attribute("rowspan", Integer.toString(cell.rowSpan()));
      }
      markup.attribute("class", classes(cell)).tag(">");
      blocks.inCell(cell.content());
      markup.tag(head ? "</th>" : "</td>");
    }
    markup.tag("</tr>\n");
  }

  private static String scope(Block.Cell cell, boolean header) {
    if (header) {
      return cell.columnSpan() > 1 ? "colgroup" : "col";
    }
    return cell.rowSpan() > 1 ? "rowgroup" : "row";
  }

  private static String classes(Block.Cell cell) {
    String align = switch (cell.align()) {
      case LEFT -> "left";
      case CENTRE -> "centre";
      case RIGHT -> "right";
    };
    return cell.shade() ? align + " shade" : align;
  }
}
