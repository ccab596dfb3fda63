package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.layout.Layout.Column;
import org.prongsai.documents.layout.Layout.Piece;
import org.prongsai.documents.layout.Layout.TableLayout;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.Block.Row;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;

/** Builds the tables of one table layout; running numbers go on from table to table. */
final class TableBuilder {

  private static final String NOTHING = "-";

  private final TableLayout layout;
  private int number;

  TableBuilder(TableLayout layout) {
    this.layout = layout;
  }

  Block.Table table(List<Entry> entries) {
    List<Cell> heads = layout.columns().stream().map(TableBuilder::head).toList();
    List<Double> widths = layout.columns().stream().map(Column::width).toList();
    List<Row> rows = new ArrayList<>();
    Entry before = null;
    for (Entry entry : entries) {
      bands(before, entry, rows);
      number++;
      rows.add(new Row(layout.columns().stream().map(column -> cell(column, entry)).toList()));
      before = entry;
    }
    return new Block.Table(layout.title(), widths, List.of(new Row(heads)), rows);
  }

  /** One band with what has changed, from the outermost field on. */
  private void bands(@Nullable Entry before, Entry entry, List<Row> rows) {
    boolean changed = false;
    List<String> names = new ArrayList<>();
    for (Field field : layout.bands()) {
      changed |= before == null || !before.of(field).equals(entry.of(field));
      String name = String.join(" ", entry.of(field));
      if (changed && !name.isEmpty() && !isSaidAbove(name, entry)) {
        names.add(name);
      }
    }
    if (!names.isEmpty()) {
      Block text = new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.bold(String.join(" · ", names))));
      rows.add(new Row(List.of(
          new Cell(List.of(text), layout.columns().size(), 1, Align.LEFT, true, true, null))));
    }
  }

  /** A group that has the name of its sub-indicator needs no band under the heading that says it. */
  private boolean isSaidAbove(String name, Entry entry) {
    return layout.headings().stream().anyMatch(field -> String.join(" ", entry.of(field)).endsWith(name));
  }

  private Cell cell(Column column, Entry entry) {
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : column.cell()) {
      blocks.addAll(CellText.blocks(piece, values(piece, entry), entry.status()));
    }
    boolean numberOnly = column.cell().stream().allMatch(piece -> piece.field() == Field.NUMBER);
    if (blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.text(NOTHING))));
    }
    return new Cell(
        blocks, 1, 1, column.centred() ? Align.CENTRE : Align.LEFT, false, false, numberOnly ? number : null);
  }

  private List<String> values(Piece piece, Entry entry) {
    if (piece.field() == Field.NUMBER) {
      return List.of(String.valueOf(number));
    }
    List<String> values = piece.withCodes() ? withCodes(entry.of(piece), entry.of(Field.CODES)) : entry.of(piece);
    if (!piece.once()) {
      return values;
    }
    String said = saidElsewhere(piece, entry);
    return values.stream().filter(value -> !said.contains(value)).toList();
  }

  private static List<String> withCodes(List<String> values, List<String> codes) {
    if (values.isEmpty() || codes.isEmpty()) {
      return values;
    }
    List<String> marked = new ArrayList<>(values);
    marked.set(0, String.join(", ", codes) + " " + values.getFirst());
    return marked;
  }

  private String saidElsewhere(Piece piece, Entry entry) {
    return layout.columns().stream().flatMap(column -> column.cell().stream())
        .filter(other -> other != piece && other.field() != Field.NUMBER)
        .flatMap(other -> entry.of(other).stream())
        .collect(Collectors.joining("\n"));
  }

  private static Cell head(Column column) {
    Block text = new Block.Paragraph(Style.TABLE_HEAD, List.of(Inline.text(column.heading())));
    return new Cell(List.of(text), 1, 1, Align.CENTRE, true, true, null);
  }
}
