package org.prongsai.documents.pdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph.
 *
 * @param label the number of a list's item that stands before its first line
 */
record LineStrip(Line line, Tag tag, double before, boolean keepsWithNext, @Nullable Label label) implements Strip {

  record Label(Line line, Tag tag) {}

  LineStrip kept() {
    return new LineStrip(line, tag, before, true, label);
  }

  @Override
  public double height() {
    return line.pitch();
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    if (label != null) {
      TextPainter.paint(canvas, label.tag(), label.line(), left, top);
    }
    TextPainter.paint(canvas, tag, line, left, top);
  }
}
