package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or several tied together by cells that span them.
 *
 * @param heights of its rows
 */
record RowGroup(List<CellBox> cells, List<Double> heights, List<RowGroup> header, boolean keepsWithNext)
    implements Strip {

  static final double PADDING_X = 4;
  private static final double PADDING_TOP = 1.5;
  private static final double PADDING_BOTTOM = 3.5;
  private static final double PADDING = PADDING_TOP + PADDING_BOTTOM;
  private static final double RULE = 0.5;

  /** A row that fits a page moves to the next as a whole, unless this share of the page stayed empty. */
  private static final double EMPTY_AT_MOST = 1.0 / 3;

  /** Lines of a cell on either side of a page's end. */
  private static final int LINES = 3;

  /** @param row counted within the group */
  record CellBox(
      int row, int rowSpan, double x, double width, boolean shade, boolean centred, List<Strip> content) {

    double needed() {
      return Strip.height(content) + PADDING;
    }

    int lastRow() {
      return row + rowSpan - 1;
    }

    CellBox at(int newRow, int newSpan, List<Strip> newContent) {
      return new CellBox(newRow, newSpan, x, width, shade, centred, newContent);
    }
  }

  static RowGroup of(List<CellBox> cells, int rows, List<RowGroup> header, boolean isHeader) {
    var heights = new double[rows];
    for (CellBox cell : cells) {
      if (cell.rowSpan() == 1) {
        heights[cell.row()] = Math.max(heights[cell.row()], cell.needed());
      }
    }
    for (int i = 0; i < rows; i++) {
      heights[i] = Math.max(heights[i], PADDING + 10);
    }
    for (CellBox cell : cells) {
      double has = 0;
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        has += heights[row];
      }
      heights[cell.lastRow()] += Math.max(0, cell.needed() - has);
    }
    var list = new ArrayList<Double>();
    for (double height : heights) {
      list.add(height);
    }
    return new RowGroup(List.copyOf(cells), List.copyOf(list), header, isHeader);
  }

  @Override
  public double height() {
    return above(heights.size());
  }

  @Override
  public double least(double page) {
    double third = page * EMPTY_AT_MOST;
    if (keepsWithNext) {
      return height();
    }
    return heights.getFirst() > third && cut(0, 0, third, LINES) != null ? third : heights.getFirst();
  }

  private double above(int row) {
    double height = 0;
    for (int i = 0; i < row; i++) {
      height += heights.get(i);
    }
    return height;
  }

  @Override
  public @Nullable Halves split(double room, double page) {
    if (keepsWithNext) {
      return null;
    }
    int whole = 0;
    while (whole < heights.size() && above(whole + 1) <= room) {
      whole++;
    }
    if (whole > 0 && whole < heights.size()) {
      return cut(whole - 1, whole, above(whole), 1);
    }
    if (whole > 0 || room < page * EMPTY_AT_MOST && heights.getFirst() <= page) {
      return null;
    }
    Halves halves = cut(0, 0, room, LINES);
    return halves == null && heights.getFirst() > page ? cut(0, 0, room, 1) : halves;
  }

  /**
   * @param lastAbove the last row of the head; equal to {@code firstBelow} when the cut goes through it
   * @param lines of a parted cell that must stand on either side
   */
  private @Nullable Halves cut(int lastAbove, int firstBelow, double y, int lines) {
    var head = new ArrayList<CellBox>();
    var tail = new ArrayList<CellBox>();
    boolean anythingAbove = false;
    for (CellBox cell : cells) {
      if (cell.row() > lastAbove) {
        tail.add(cell.at(cell.row() - firstBelow, cell.rowSpan(), cell.content()));
      } else if (cell.lastRow() < firstBelow) {
        head.add(cell);
        anythingAbove = true;
      } else {
        int fits = fitting(cell.content(), y - above(cell.row()) - PADDING, lines);
        if (lines > 1 && fits < Math.min(lines, cell.content().size())) {
          return null;
        }
        anythingAbove |= fits > 0;
        head.add(cell.at(cell.row(), lastAbove - cell.row() + 1, cell.content().subList(0, fits)));
        tail.add(cell.at(
            0, cell.lastRow() - firstBelow + 1, cell.content().subList(fits, cell.content().size())));
      }
    }
    return anythingAbove
        ? new Halves(of(head, lastAbove + 1, header, false), of(tail, heights.size() - firstBelow, header, false))
        : null;
  }

  private static int fitting(List<Strip> content, double room, int lines) {
    double used = 0;
    int count = 0;
    for (Strip strip : content) {
      used += strip.before() + strip.height();
      if (used > room) {
        break;
      }
      count++;
    }
    return count == content.size() ? count : untied(content, Math.min(count, Math.max(0, content.size() - lines)));
  }

  /** Back to where no label stands last; where all are tied to the next, the cut stays as it was. */
  private static int untied(List<Strip> content, int cut) {
    int at = cut;
    while (at > 0 && content.get(at - 1).keepsWithNext()) {
      at--;
    }
    return at == 0 ? cut : at;
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    canvas.artifact();
    for (CellBox cell : cells) {
      if (cell.shade()) {
        canvas.fill(left + cell.x(), top + above(cell.row()), cell.width(), heightOf(cell), 0.92);
      }
    }
    for (CellBox cell : cells) {
      canvas.rectangle(left + cell.x(), top + above(cell.row()), cell.width(), heightOf(cell), RULE);
    }
    for (CellBox cell : cells) {
      double spare = cell.centred() ? Math.max(0, heightOf(cell) - cell.needed()) / 2 : 0;
      Strip.paint(
          cell.content(), canvas, left + cell.x() + PADDING_X, top + above(cell.row()) + PADDING_TOP + spare);
    }
  }

  private double heightOf(CellBox cell) {
    return above(cell.lastRow() + 1) - above(cell.row());
  }
}
