package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.List;

/** Columns side by side that no page parts: signatures, a notice in its frame. */
record TogetherStrip(List<Column> columns, double before, boolean keepsWithNext, double frame) implements Strip {

  private static final double PADDING = 3;

  /** @param x from the left edge of the room */
  record Column(double x, List<? extends Strip> strips) {}

  static TogetherStrip of(List<Column> columns, double before) {
    return of(columns, before, false);
  }

  static TogetherStrip of(List<Column> columns, double before, boolean keepsWithNext) {
    return new TogetherStrip(columns, before, keepsWithNext, 0);
  }

  /** @param width of the frame around the strips */
  static TogetherStrip framed(List<? extends Strip> strips, double width, double before, boolean keepsWithNext) {
    return new TogetherStrip(List.of(new Column(0, strips)), before, keepsWithNext, width);
  }

  @Override
  public double height() {
    double highest = 0;
    for (Column column : columns) {
      highest = Math.max(highest, Strip.height(column.strips()));
    }
    return highest + (frame > 0 ? 2 * PADDING : 0);
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    if (frame > 0) {
      canvas.artifact();
      canvas.fill(left, top, frame, height(), 0.94);
      canvas.rectangle(left, top, frame, height(), 0.8);
    }
    for (Column column : columns) {
      Strip.paint(column.strips(), canvas, left + column.x(), top + (frame > 0 ? PADDING : 0));
    }
  }
}
