package org.prongsai.documents.chart;

import org.prongsai.documents.typesetting.Face;

/** One stroke of a drawing; lengths in points, downwards from the top left corner. */
public sealed interface Mark {

  record Rectangle(double x, double y, double width, double height, Fill fill) implements Mark {}

  record Stroke(double x1, double y1, double x2, double y2, double width, boolean dashed) implements Mark {}

  /** @param y of the base line; {@code x} is the text's left edge, whatever it is aligned to */
  record Label(String text, Face face, double size, double x, double y) implements Mark {}

  /** @see #grey() */
  enum Fill {
    /** A bar that reaches the line, or any bar when there is none. */
    FULL(0.30, "#1f4e79"),
    /** A bar below the line: light, with an outline. */
    SHORT(0.82, "#c9dbeb"),
    /** Not known: no fill, an outline around the hatching. */
    UNKNOWN(1, "#ffffff");

    private final double grey;
    private final String colour;

    Fill(double grey, String colour) {
      this.grey = grey;
      this.colour = colour;
    }

    /** For print: 0 black, 1 white. */
    public double grey() {
      return grey;
    }

    public String colour() {
      return colour;
    }
  }
}
