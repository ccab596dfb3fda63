package org.prongsai.documents.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an agency's year is set out in tables, as read from a layout file.
 *
 * @param name as users call it
 * @param landscape whether its pages lie on their long side
 */
public record Layout(String name, boolean landscape, List<TableLayout> tables) {

  public Layout {
    tables = List.copyOf(tables);
  }

  /** The tables that stand in a document of this kind, in order. */
  public List<TableLayout> tablesOf(String kind) {
    return tables.stream().filter(table -> table.kinds().contains(kind)).toList();
  }

  /** What a table's rows are made of. */
  public enum Source { ROWS, DISCLOSURE }

  /**
   * @param heading printed above the table; null when there is none
   * @param kinds of documents in which it stands
   * @param only rows of these tables of the report ({@link org.prongsai.agencyyear.AgencyYear.Row#table()}); empty takes
   *     every row that no other table of the layout asks for
   * @param headings fields whose change begins a new table under a heading of its own
   * @param bands fields whose change puts a shaded row into the table
   */
  public record TableLayout(
      String title,
      @Nullable String heading,
      Set<String> kinds,
      Source source,
      Set<String> only,
      List<Field> headings,
      List<Field> bands,
      List<Column> columns) {

    public TableLayout {
      kinds = Set.copyOf(kinds);
      only = Set.copyOf(only);
      headings = List.copyOf(headings);
      bands = List.copyOf(bands);
      columns = List.copyOf(columns);
    }

    boolean shows(Field field) {
      return headings.contains(field) || bands.contains(field)
          || columns.stream().flatMap(c -> c.cell().stream()).anyMatch(piece -> piece.field() == field);
    }
  }

  /**
   * @param width share of the table's width
   * @param cell what stands in it, one below the other
   */
  public record Column(String heading, double width, boolean centred, List<Piece> cell) {
    public Column {
      cell = List.copyOf(cell);
    }
  }

  /**
   * A part of a cell.
   *
   * @param withCodes whether the codes of the row's questions or items stand before the first value
   * @param before a text before the first value, on a line of its own; null when there is none
   * @param roles of dates that stand here; empty for all
   * @param once leaves out what another cell of the row already says
   * @param boxes of the status; empty for the usual ones
   */
  public record Piece(
      Field field, Form form, boolean bold, boolean withCodes, @Nullable String before, Set<String> roles, boolean once, List<Box> boxes) {
    public Piece {
      roles = Set.copyOf(roles);
      boxes = List.copyOf(boxes);
    }
  }

  /** @param statuses for which it is ticked */
  public record Box(String text, Set<String> statuses) {
    public Box {
      statuses = Set.copyOf(statuses);
    }
  }
}
