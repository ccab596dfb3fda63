package org.prongsai.documents.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.TableGrid;
import org.prongsai.documents.model.TableGrid.Slot;
import org.prongsai.documents.xlsx.CellStyle.Font;
import org.prongsai.documents.xlsx.CellStyle.Kind;
import org.prongsai.documents.xlsx.SheetXml.Range;
import org.prongsai.documents.ooxml.Xml;

/** A table on a sheet of its own: its title, what must not be overlooked, its head, its rows. */
final class TableSheet {

  /** Letters of 14 points on a landscape A4 sheet. */
  private static final double LETTERS = 130;
  private static final double NARROWEST = 6;

  private final Block.Table table;
  private final SheetXml sheet;
  private final List<Double> widths;
  private final int headFrom;

  /**
   * @param headings of the document above it, which stand below its title
   * @param notice null when there is none
   */
  TableSheet(Block.Table table, List<String> headings, @Nullable String notice, CellStyle.Sheet styles) {
    this.table = table;
    this.sheet = new SheetXml(styles);
    double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    this.widths = table.widths().stream()
        .map(share -> Math.max(NARROWEST, Math.round(share / sum * LETTERS * 10) / 10.0)).toList();
    line(table.title(), Font.TITLE);
    headings.forEach(heading -> line(heading, Font.BOLD));
    if (notice != null) {
      line(notice, Font.BOLD);
    }
    this.headFrom = sheet.rows();
    rows(table.header(), true);
    rows(table.rows(), false);
  }

  private void line(String text, Font font) {
    if (!text.isBlank()) {
      sheet.row(1);
      sheet.cell(0, CellStyle.text(font), text, null);
    }
  }

  private void rows(List<Block.Row> rows, boolean head) {
    for (List<Slot> row : TableGrid.of(widths.size(), rows).rows()) {
      sheet.row(height(row));
      for (Slot slot : row) {
        slot(slot, head);
      }
    }
  }

  private void slot(Slot slot, boolean head) {
    Block.Cell cell = slot.cell();
    var style = new CellStyle(head || cell.heading() ? Font.BOLD : Font.PLAIN, Kind.TEXT, cell.align(),
        head || cell.shade(), true, false);
    if (slot.continued()) {
      sheet.empty(slot.column(), style);
    } else {
      content(slot.column(), style, cell);
    }
    for (int covered = 1; covered < slot.columns(); covered++) {
      sheet.empty(slot.column() + covered, style);
    }
    if (!slot.continued() && (slot.columns() > 1 || slot.rows() > 1)) {
      int row = sheet.rows() - 1;
      sheet.merge(new Range(slot.column(), row, slot.column() + slot.columns() - 1, row + slot.rows() - 1));
    }
  }

  private void content(int column, CellStyle style, Block.Cell cell) {
    if (style.font() == Font.PLAIN && cell.value() == null) {
      sheet.cell(column, style, RichText.of(cell.content()));
    } else {
      sheet.cell(column, style, PlainText.of(cell.content()), cell.value());
    }
  }

  private int height(List<Slot> row) {
    int lines = 1;
    for (Slot slot : row) {
      if (!slot.continued()) {
        double width = widths.subList(slot.column(), slot.column() + slot.columns()).stream()
            .mapToDouble(Double::doubleValue).sum();
        int needed = PlainText.lines(PlainText.of(slot.cell().content()), width);
        lines = Math.max(lines, (needed + slot.rows() - 1) / slot.rows());
      }
    }
    return lines;
  }

  Xml xml() {
    return sheet.done(widths, headUntil(), filter());
  }

  /** The last row of the head and all rows below; null when the table has no head. */
  @Nullable Range filter() {
    return table.header().isEmpty() || table.rows().isEmpty() ? null
        : new Range(0, headUntil() - 1, widths.size() - 1, sheet.rows() - 1);
  }

  /** The rows of the head, as Excel names them to repeat them on each printed page. */
  @Nullable String printTitles() {
    return table.header().isEmpty() ? null : "$" + (headFrom + 1) + ":$" + headUntil();
  }

  private int headUntil() {
    return headFrom + table.header().size();
  }
}
