package org.prongsai.documents.docx;

import java.util.List;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartPainter;
import org.prongsai.documents.chart.ChartTable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.ooxml.Xml;

/** A chart: the picture as wide as the text, and the table of its numbers on the same page where it brings one. */
record ChartXml(FlowXml flow) {

  /** Sharp on paper: about 250 dots an inch over the text of an upright page. */
  private static final int WIDTH_PX = 1600;

  void write(ChartData data) {
    Document document = flow.parts().document();
    ChartLook look = ChartLook.of(document);
    int height = ChartPainter.naturalHeight(data, look, WIDTH_PX);
    Picture picture = Picture.of(ChartPainter.png(data, look, WIDTH_PX, height));
    double width = Measure.millimetres(flow.width());
    Xml xml = flow.xml();
    xml.open("w:p");
    flow.properties("Normal").keepNext(!data.tabled()).before(120).write(xml);
    new PictureXml(xml, flow.parts()).inLine(
        picture, width, width * height / WIDTH_PX, data.title() + ": " + data.description());
    xml.close();
    flow.write(
        data.tabled() ? List.of(new Block.Space(8)) : List.of(ChartTable.of(data, look), new Block.Space(8)), null);
  }
}
