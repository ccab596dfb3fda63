package org.prongsai.documents.pdf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.prongsai.documents.chart.ChartDrawing;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.Mark;
import org.prongsai.documents.chart.Tone;
import org.prongsai.documents.model.ChartData;

/** A chart, drawn with lines and letters: sharp at any size, its words can be sought. */
record ChartStrip(ChartData data, Tag figure, double width, ChartLook look) implements Strip {

  @Override
  public double height() {
    return ChartDrawing.naturalHeight(data, look);
  }

  @Override
  public double before() {
    return 6;
  }

  /** The table of its figures stands below it. */
  @Override
  public boolean keepsWithNext() {
    return !data.tabled();
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    for (Mark mark : ChartDrawing.of(data, look, width, height()).marks()) {
      canvas.tagged(figure);
      switch (mark) {
        case Mark.Area(Path2D shape, Tone tone) -> canvas.fill(shape, left, top, tone.grey());
        case Mark.Stroke(Path2D line, Tone tone, double thick, List<Double> dashes) ->
            canvas.stroke(line, left, top, tone.grey(), thick, dashes);
        case Mark.Label label -> {
          var word = Piece.Word.of(label.text(), label.face(), label.size(), false, false, null);
          var line = new Line(List.of(new Line.Placed(word, label.left(), word.width(), 0)), 0);
          TextPainter.paint(canvas, figure, line, left, top + label.y());
        }
      }
    }
  }
}
