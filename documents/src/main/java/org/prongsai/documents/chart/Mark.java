package org.prongsai.documents.chart;

import java.awt.geom.Path2D;
import java.util.List;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.Shaper;

/** One stroke of a drawing; lengths in points, downwards from the top left corner. */
public sealed interface Mark {

  /** A filled area; what outline and hatching it has are strokes behind it. */
  record Area(Path2D shape, Tone tone) implements Mark {}

  /** @param dashes lengths of line and gap in turn; empty for a line without gaps */
  record Stroke(Path2D line, Tone tone, double width, List<Double> dashes) implements Mark {

    public Stroke {
      dashes = List.copyOf(dashes);
    }
  }

  /**
   * A line of text.
   *
   * @param x of the text's beginning, middle or end, as its anchor says
   * @param y of the base line
   */
  record Label(String text, Face face, double size, double x, double y, Anchor anchor) implements Mark {

    public double width() {
      return Shaper.shape(face, text).advance() * size / 1000;
    }

    /** Where the text begins. */
    public double left() {
      return x - width() * anchor.share;
    }
  }

  /** Which point of a text stands at its place; the names are those of SVG. */
  enum Anchor {
    START(0), MIDDLE(0.5), END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }
  }
}
