package org.prongsai.documents.docx;

import java.util.List;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.ChartTable;

/** A chart: its title and the table of its numbers. */
record ChartXml(FlowXml flow) {

  void write(ChartData data) {
    flow.paragraph(flow.properties(StyleNames.of(Style.CAPTION)), List.of(Inline.text(data.title())));
    flow.write(List.of(ChartTable.of(data, flow.parts().document())), null);
  }
}
