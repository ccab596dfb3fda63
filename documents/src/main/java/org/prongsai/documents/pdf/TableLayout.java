package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.typesetting.ColumnWidths;

/** Sets a table: its columns, its cells with their spans, its rows as strips under their header. */
final class TableLayout {

  private final Output output;
  private final Tag tag;
  private final double[] edges;

  private TableLayout(Output output, Tag tag, double[] edges) {
    this.output = output;
    this.tag = tag;
    this.edges = edges;
  }

  static List<Strip> strips(Output output, Tag tag, Block.Table table, double width) throws IOException {
    tag.title(table.title());
    var layout = new TableLayout(output, tag, edges(table, width));
    var header = new ArrayList<RowGroup>();
    layout.groups(table.header(), true, List.of(), header);
    var body = new ArrayList<RowGroup>();
    layout.groups(table.rows(), false, List.copyOf(header), body);
    var strips = new ArrayList<Strip>();
    if (!header.isEmpty() || !body.isEmpty()) {
      strips.add(new SpaceStrip(4, true));
      strips.addAll(header);
      strips.addAll(body);
      strips.add(new SpaceStrip(8, false));
    }
    return strips;
  }

  /** Where columns begin and end; a column without a width of its own gets the average share. */
  private static double[] edges(Block.Table table, double width) {
    int columns = table.widths().size();
    for (List<Block.Row> part : List.of(table.header(), table.rows())) {
      for (Block.Row row : part) {
        columns = Math.max(columns, row.cells().stream().mapToInt(Block.Cell::columnSpan).sum());
      }
    }
    double known = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    double average = table.widths().isEmpty() ? 1 : known / table.widths().size();
    var shares = new double[columns];
    for (int i = 0; i < columns; i++) {
      shares[i] = i < table.widths().size() ? table.widths().get(i) : average;
    }
    double[] widths = ColumnWidths.of(table, columns, shares, width, 2 * RowGroup.PADDING_X);
    var edges = new double[columns + 1];
    for (int i = 0; i < columns; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }

  /** Rows tied by cells that span them make one group. */
  private void groups(List<Block.Row> rows, boolean isHeader, List<RowGroup> header, List<RowGroup> groups)
      throws IOException {
    var taken = new ArrayList<BitSet>();
    var cells = new ArrayList<RowGroup.CellBox>();
    int first = 0;
    int end = 0;
    for (int row = 0; row < rows.size(); row++) {
      end = Math.max(end, row + 1);
      while (taken.size() < rows.size()) {
        taken.add(new BitSet());
      }
      Tag rowTag = tag.child("TR");
      int column = 0;
      for (Block.Cell cell : rows.get(row).cells()) {
        column = taken.get(row).nextClearBit(column);
        int right = Math.min(edges.length - 1, column + Math.max(1, cell.columnSpan()));
        if (column >= right) {
          break;
        }
        int below = Math.min(rows.size(), row + Math.max(1, cell.rowSpan()));
        taken.subList(row, below).forEach(occupied(column, right));
        end = Math.max(end, below);
        cells.add(box(cell, rowTag, isHeader, row - first, below - row, edges[column], edges[right]));
        column = right;
      }
      if (row + 1 == end) {
        boolean band = row + 1 < rows.size() && isBand(rows.get(row));
        groups.add(RowGroup.of(cells, end - first, header, isHeader || band));
        cells = new ArrayList<>();
        first = end;
      }
    }
  }

  /** A heading over the rows below it, from which no page break may part it. */
  private static boolean isBand(Block.Row row) {
    return row.cells().size() == 1 && row.cells().getFirst().heading();
  }

  private static Consumer<BitSet> occupied(int from, int to) {
    return row -> row.set(from, to);
  }

  private RowGroup.CellBox box(
      Block.Cell cell, Tag rowTag, boolean isHeader, int row, int rowSpan, double left, double right)
      throws IOException {
    boolean head = isHeader || cell.heading();
    Tag cellTag = rowTag.child(head ? "TH" : "TD").spans(cell.columnSpan(), rowSpan);
    if (head) {
      cellTag.scope(isHeader ? "Column" : "Row");
    }
    double room = right - left - 2 * RowGroup.PADDING_X;
    List<Strip> content = BlockLayout.inCell(output, cellTag, cell.content(), room, cell.align());
    return new RowGroup.CellBox(row, rowSpan, left, right - left, cell.shade() || isHeader, isHeader, content);
  }
}
