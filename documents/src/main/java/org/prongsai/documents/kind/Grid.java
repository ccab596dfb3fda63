package org.prongsai.documents.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;

/** A plain table: one line of heads, then rows of texts and figures. */
final class Grid {

  private final String title;
  private final List<Double> widths = new ArrayList<>();
  private final List<Align> aligns = new ArrayList<>();
  private final List<Cell> heads = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();

  Grid(String title) {
    this.title = title;
  }

  Grid column(String head, double width, Align align) {
    heads.add(cell(Style.TABLE_HEAD, head, Align.CENTRE, true, null));
    widths.add(width);
    aligns.add(align);
    return this;
  }

  /** @param values texts, or figures, which stand with two decimals and null as a dash */
  Grid row(@Nullable Object... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      cells.add(cell(Style.TABLE_TEXT, shown(values[i]), aligns.get(i), false, values[i] instanceof String ? null : values[i]));
    }
    rows.add(new Block.Row(cells));
    return this;
  }

  /** A shaded row over all columns. */
  Grid band(String text) {
    Block line = new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.bold(text)));
    rows.add(new Block.Row(List.of(new Cell(List.of(line), heads.size(), 1, Align.LEFT, true, true, null))));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Block.Table table() {
    return new Block.Table(title, widths, List.of(new Block.Row(heads)), rows);
  }

  private static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case BigDecimal figure -> Figures.text(figure);
      case String text -> text.isBlank() ? "-" : text;
      default -> value.toString();
    };
  }

  private static Cell cell(Style style, String text, Align align, boolean heading, @Nullable Object value) {
    return new Cell(
        List.of(new Block.Paragraph(style, List.of(Inline.text(text)))), 1, 1, align, heading, heading, value);
  }
}
