package org.prongsai.documents.pdf;

import java.io.IOException;

/** The first line of a heading: where it is painted, its bookmark points. */
record HeadingStrip(LineStrip first, int level, String title, Bookmarks bookmarks) implements Strip {

  @Override
  public double height() {
    return first.height();
  }

  @Override
  public double before() {
    return first.before();
  }

  @Override
  public boolean keepsWithNext() {
    return true;
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    bookmarks.add(level, title, canvas.page(), canvas.up(top));
    first.paint(canvas, left, top);
  }
}
