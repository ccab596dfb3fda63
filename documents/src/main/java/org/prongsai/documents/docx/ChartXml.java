package org.prongsai.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;

/** A chart: its title and the table of its numbers. */
record ChartXml(FlowXml flow) {

  void write(ChartData data) {
    flow.paragraph(flow.properties(StyleNames.of(Style.CAPTION)), List.of(Inline.text(data.title())));
    List<Block.Row> rows = new ArrayList<>();
    for (ChartData.Bar bar : data.bars()) {
      String value = bar.value() == null ? "–" : bar.value().toPlainString();
      rows.add(new Block.Row(List.of(cell(bar.label(), Block.Align.LEFT), cell(value, Block.Align.RIGHT))));
    }
    flow.write(List.of(new Block.Table(data.title(), List.of(4.0, 1.0), List.of(), rows)), null);
  }

  private static Block.Cell cell(String text, Block.Align align) {
    return new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.text(text)))), 1, 1, align, false, false, null);
  }
}
