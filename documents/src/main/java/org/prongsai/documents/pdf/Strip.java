package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a column as wide as its room, set and ready to be painted: a line, a table's row, a picture. */
interface Strip {

  double height();

  /** Room above, which a page's top swallows. */
  default double before() {
    return 0;
  }

  /**
   * The height of the least part of it that may stand at the end of a page.
   *
   * @param page the height of a whole page
   */
  default double least(double page) {
    return height();
  }

  /** Whether a page must not end with it. */
  default boolean keepsWithNext() {
    return false;
  }

  /** What stands above it on each new page: the header rows of its table. */
  default List<? extends Strip> header() {
    return List.of();
  }

  /**
   * Parts it so that the head fits the room.
   *
   * @param page the height of a whole page: what fits one is parted only where much of a page would stay empty
   * @return null when it moves to the next page as a whole
   */
  default @Nullable Halves split(double room, double page) {
    return null;
  }

  void paint(Canvas canvas, double left, double top) throws IOException;

  record Halves(Strip head, Strip tail) {}

  static double height(List<? extends Strip> strips) {
    double height = 0;
    for (Strip strip : strips) {
      height += strip.before() + strip.height();
    }
    return height;
  }

  static void paint(List<? extends Strip> strips, Canvas canvas, double left, double top) throws IOException {
    double y = top;
    for (Strip strip : strips) {
      y += strip.before();
      strip.paint(canvas, left, y);
      y += strip.height();
    }
  }
}
