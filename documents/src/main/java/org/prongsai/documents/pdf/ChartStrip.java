package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.prongsai.documents.chart.ChartDrawing;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.Mark;
import org.prongsai.documents.model.ChartData;

/** A chart, drawn with lines and letters: sharp at any size, its words can be sought. */
record ChartStrip(ChartData data, Tag figure, double width, ChartLook look) implements Strip {

  @Override
  public double height() {
    return ChartDrawing.naturalHeight(data);
  }

  @Override
  public double before() {
    return 6;
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    for (Mark mark : ChartDrawing.marks(data, look, width, height())) {
      canvas.tagged(figure);
      switch (mark) {
        case Mark.Rectangle(double x, double y, double across, double down, Mark.Fill fill) -> {
          canvas.fill(left + x, top + y, across, down, fill.grey());
          canvas.rectangle(left + x, top + y, across, down, 0.6);
        }
        case Mark.Stroke(double x1, double y1, double x2, double y2, double thick, boolean dashed) -> {
          canvas.operators().append(dashed ? "[4 2.5] 0 d " : "");
          canvas.line(left + x1, top + y1, left + x2, top + y2, thick);
          canvas.operators().append(dashed ? "[] 0 d\n" : "");
        }
        case Mark.Label label -> {
          var word = Piece.Word.of(label.text(), label.face(), label.size(), false, false, null);
          var line = new Line(List.of(new Line.Placed(word, label.x(), word.width(), 0)), 0);
          TextPainter.paint(canvas, figure, line, left, top + label.y());
        }
      }
    }
  }
}
