package org.prongsai.documents.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.docx.FlowXml.InCell;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.TableGrid.Slot;
import org.prongsai.documents.model.TableGrid;
import org.prongsai.documents.ooxml.Xml;
import org.prongsai.documents.typesetting.ColumnWidths;

/** A table with fixed columns, a head that repeats, and rows that stay whole unless that leaves much of a page empty. */
final class TableXml {

  static final String HEAD_SHADE = "EDEDED";

  /** Left and right cell margins of the table's style together. */
  private static final int SIDES = 170;
  private static final int TWIPS_PER_POINT = 20;

  private final FlowXml around;
  private final Xml xml;
  private final Block.Table table;
  private final int[] widths;

  TableXml(FlowXml around, Block.Table table) {
    this.around = around;
    this.xml = around.xml();
    this.table = table;
    this.widths = widths(table, around.width());
  }

  /** In twips; roundings do not add up, the last column ends at the margin. */
  private static int[] widths(Block.Table table, int width) {
    double[] shares = table.widths().stream().mapToDouble(Double::doubleValue).toArray();
    double[] points = ColumnWidths.of(
        table, shares.length, shares, (double) width / TWIPS_PER_POINT, (double) SIDES / TWIPS_PER_POINT);
    int[] widths = new int[points.length];
    double edge = 0;
    int taken = 0;
    for (int i = 0; i < widths.length; i++) {
      edge += points[i] * TWIPS_PER_POINT;
      widths[i] = (int) Math.round(edge) - taken;
      taken += widths[i];
    }
    return widths;
  }

  void write() {
    xml.open("w:tbl");
    properties();
    xml.open("w:tblGrid");
    for (int width : widths) {
      xml.leaf("w:gridCol", "w:w", width);
    }
    xml.close();
    rows(table.header(), true);
    rows(table.rows(), false);
    xml.close();
  }

  private void properties() {
    xml.open("w:tblPr").leaf("w:tblStyle", "w:val", StyleNames.TABLE);
    xml.leaf("w:tblW", "w:w", Integer.toString(around.width()), "w:type", "dxa");
    xml.leaf("w:tblLayout", "w:type", "fixed");
    String head = table.header().isEmpty() ? "0" : "1";
    String firstColumn = rowsAreNamed() ? "1" : "0";
    xml.leaf("w:tblLook", "w:val", "0000", "w:firstRow", head, "w:lastRow", "0", "w:firstColumn", firstColumn,
        "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
    if (!table.title().isBlank()) {
      xml.leaf("w:tblCaption", "w:val", table.title());
      xml.leaf("w:tblDescription", "w:val", table.title());
    }
    xml.close();
  }

  /** Each row begins with a heading cell. */
  private boolean rowsAreNamed() {
    return !table.rows().isEmpty()
        && table.rows().stream().allMatch(row -> !row.cells().isEmpty() && row.cells().getFirst().heading());
  }

  private void rows(List<Block.Row> rows, boolean head) {
    for (List<Slot> row : TableGrid.of(widths.length, rows).rows()) {
      boolean announces = head || announces(row);
      boolean whole = head || RowHeight.of(row, widths) <= RowHeight.halfOfPage(around.width());
      xml.open("w:tr").open("w:trPr");
      if (whole) {
        xml.leaf("w:cantSplit");
      }
      if (head) {
        xml.leaf("w:tblHeader");
      }
      xml.close();
      for (Slot slot : row) {
        cell(slot, head, new InCell(align(slot.cell().align()), announces, whole));
      }
      xml.close();
    }
  }

  /** A row that only says what comes below it stays with that. */
  private static boolean announces(List<Slot> row) {
    return row.size() == 1 && (row.getFirst().cell().heading() || row.getFirst().cell().shade());
  }

  private void cell(Slot slot, boolean head, InCell inCell) {
    Block.Cell cell = slot.cell();
    int width = width(slot);
    xml.open("w:tc").open("w:tcPr");
    xml.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (slot.columns() > 1) {
      xml.leaf("w:gridSpan", "w:val", slot.columns());
    }
    if (slot.continued()) {
      xml.leaf("w:vMerge");
    } else if (slot.rows() > 1) {
      xml.leaf("w:vMerge", "w:val", "restart");
    }
    if (head || cell.shade()) {
      xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", HEAD_SHADE);
    }
    if (head) {
      xml.leaf("w:vAlign", "w:val", "center");
    }
    xml.close();
    var flow = new FlowXml(xml, around.parts(), width - SIDES, inCell);
    if (slot.continued() || cell.content().isEmpty()) {
      flow.paragraph(flow.properties("TableText"), List.of());
    } else {
      flow.write(cell.content(), null);
    }
    xml.close();
  }

  private int width(Slot slot) {
    int width = 0;
    for (int i = slot.column(); i < slot.column() + slot.columns(); i++) {
      width += widths[i];
    }
    return width;
  }

  /** Left is what styles say anyway; heads keep to the middle. */
  private static @Nullable String align(Block.Align align) {
    return switch (align) {
      case LEFT -> null;
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }
}
