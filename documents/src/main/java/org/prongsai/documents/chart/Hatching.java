package org.prongsai.documents.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Slanting lines over a bar, so that it is told apart in grey print and by those who see no colours. */
final class Hatching {

  private static final double GAP = 4.5;

  private Hatching() {}

  static @Nullable Path2D of(Rectangle2D bar, Tone.Hatch hatch) {
    if (hatch == Tone.Hatch.NONE || bar.isEmpty()) {
      return null;
    }
    var lines = new Path2D.Double();
    if (hatch != Tone.Hatch.FALLING) {
      slant(lines, bar, true);
    }
    if (hatch != Tone.Hatch.RISING) {
      slant(lines, bar, false);
    }
    return lines;
  }

  /** At 45 degrees, cut off where the bar ends. */
  private static void slant(Path2D lines, Rectangle2D bar, boolean rising) {
    double thick = bar.getHeight();
    for (double x = bar.getMinX() - thick + GAP; x < bar.getMaxX(); x += GAP) {
      double from = Math.max(x, bar.getMinX());
      double to = Math.min(x + thick, bar.getMaxX());
      if (from < to) {
        lines.moveTo(from, rising ? bar.getMaxY() - (from - x) : bar.getMinY() + (from - x));
        lines.lineTo(to, rising ? bar.getMaxY() - (to - x) : bar.getMinY() + (to - x));
      }
    }
  }
}
