package org.prongsai.documents.chart;

import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.LineBreaks;
import org.prongsai.documents.typesetting.Shaper;

/** Labels broken where Thai may break, which the chart library does not know. */
final class LabelLines {

  private LabelLines() {}

  /**
   * The label on one line, or on two parted by a line feed; what still does not fit ends in an ellipsis.
   *
   * @param room the width of a line, in points
   */
  static String of(String text, Face face, double size, double room) {
    if (width(text, face, size) <= room) {
      return text;
    }
    int cut = longestStart(text, face, size, room);
    String rest = text.substring(cut).strip();
    if (width(rest, face, size) > room) {
      rest = rest.substring(0, longestStart(rest, face, size, room - size)).strip() + "…";
    }
    return rest.isEmpty() ? text : text.substring(0, cut).strip() + "\n" + rest;
  }

  static double width(String text, Face face, double size) {
    return Shaper.shape(face, text).advance() * size / 1000;
  }

  private static int longestStart(String text, Face face, double size, double room) {
    var breaks = LineBreaks.of(text);
    int fits = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      if (width(text.substring(0, at).strip(), face, size) > room) {
        break;
      }
      fits = at;
    }
    return fits == 0 ? text.length() : fits;
  }
}
