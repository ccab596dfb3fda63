package org.prongsai.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Message;

/** The numbers behind a chart as a table: a number is never only a picture. */
public final class ChartTable {

  private static final String UNKNOWN = "–";

  private ChartTable() {}

  /** @param document whose language and digits the table speaks */
  public static Block.Table of(ChartData data, Document document) {
    boolean noted = data.bars().stream().anyMatch(bar -> bar.note() != null);
    List<Cell> heads = new ArrayList<>(List.of(head("chart.label", document), head("chart.value", document)));
    List<Double> widths = new ArrayList<>(List.of(4.0, 1.2));
    if (noted) {
      heads.add(head("chart.note", document));
      widths.add(2.4);
    }
    List<Block.Row> rows = new ArrayList<>();
    for (ChartData.Bar bar : data.bars()) {
      String value = bar.value() == null ? UNKNOWN
          : NumeralText.in(bar.value().toPlainString(), document.numerals());
      List<Cell> cells = new ArrayList<>(List.of(
          cell(bar.label(), Style.TABLE_TEXT, Align.LEFT, null),
          cell(value, Style.TABLE_TEXT, Align.RIGHT, bar.value())));
      if (noted) {
        cells.add(cell(bar.note() == null ? "" : bar.note(), Style.TABLE_TEXT, Align.LEFT, null));
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(data.title(), widths, List.of(new Block.Row(heads)), rows);
  }

  private static Cell head(String key, Document document) {
    return cell(Message.of("documents." + key).in(document.language()), Style.TABLE_HEAD, Align.CENTRE, null);
  }

  private static Cell cell(String text, Style style, Align align, @Nullable Object value) {
    return new Cell(List.of(new Block.Paragraph(style, List.of(Inline.text(text)))), 1, 1, align,
        style == Style.TABLE_HEAD, false, value);
  }
}
