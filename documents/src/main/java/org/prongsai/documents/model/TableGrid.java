package org.prongsai.documents.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a table's rows stand once spans over columns and rows are laid out: each row full from the first
 * column to the last.
 */
public record TableGrid(int columns, List<List<Slot>> rows) {

  private static final Block.Cell NOTHING =
      new Block.Cell(List.of(), 1, 1, Block.Align.LEFT, false, false, null);

  /**
   * A cell's part of one row.
   *
   * @param column from 0
   * @param columns how many it covers
   * @param rows how many rows it covers from here on, within the table
   * @param continued the cell began in a row above
   */
  public record Slot(int column, int columns, int rows, Block.Cell cell, boolean continued) {}

  /**
   * Header and rows apart, for a cell never reaches from one into the other. Short rows are filled with empty cells.
   *
   * @throws IllegalArgumentException when a row has more cells than columns are free
   */
  public static TableGrid of(int columns, List<Block.Row> rows) {
    List<List<Slot>> grid = new ArrayList<>(rows.size());
    @Nullable Slot[] above = new @Nullable Slot[columns];
    for (int r = 0; r < rows.size(); r++) {
      grid.add(row(rows.get(r).cells(), rows.size() - r, above));
    }
    return new TableGrid(columns, grid);
  }

  private static List<Slot> row(List<Block.Cell> cells, int rowsLeft, @Nullable Slot[] above) {
    List<Slot> slots = new ArrayList<>(above.length);
    var next = cells.iterator();
    int column = 0;
    while (column < above.length) {
      Slot over = above[column];
      Slot slot;
      if (over != null && over.rows() > 1) {
        slot = new Slot(column, over.columns(), over.rows() - 1, over.cell(), true);
      } else {
        Block.Cell cell = next.hasNext() ? next.next() : NOTHING;
        slot = new Slot(column, free(column, cell.columnSpan(), above), Math.min(cell.rowSpan(), rowsLeft), cell, false);
      }
      slots.add(slot);
      above[column] = slot;
      for (int covered = column + 1; covered < column + slot.columns(); covered++) {
        above[covered] = null;
      }
      column += slot.columns();
    }
    if (next.hasNext()) {
      throw new IllegalArgumentException("a row has more cells than the table has columns: " + above.length);
    }
    return slots;
  }

  /** A span ends at the last column, or where a cell from above stands. */
  private static int free(int column, int wanted, @Nullable Slot[] above) {
    int end = column + 1;
    while (end < above.length && end < column + wanted) {
      Slot over = above[end];
      if (over != null && over.rows() > 1) {
        break;
      }
      end++;
    }
    return end - column;
  }
}
