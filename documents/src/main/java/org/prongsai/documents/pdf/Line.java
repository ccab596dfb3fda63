package org.prongsai.documents.pdf;

import java.util.List;

/** A line set: its pieces in their places, in points from the left edge of the room it was set in. */
record Line(List<Placed> pieces, double pitch) {

  /**
   * @param width as set; of use for leaders and gaps
   * @param spread room put before each glyph of a word that may be moved away from the one before
   */
  record Placed(Piece piece, double x, double width, double spread) {}

  /** From the top of the line to its base line: the room above holds two rows of marks. */
  double baseLine() {
    return pitch * 0.74;
  }
}
