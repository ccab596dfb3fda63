package org.prongsai.documents.chart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.typesetting.Face;

/**
 * Writes a drawing as SVG without scripts or styles of its own, fit for a strict content security policy. All is drawn in
 * {@code currentColor}; each tone is a class, whose colour a page's style sheet may set.
 */
final class SvgText {

  private final StringBuilder svg = new StringBuilder(8_192);

  private SvgText() {}

  static String of(ChartData data, ChartDrawing drawing) {
    var text = new SvgText();
    text.open(data, drawing);
    drawing.marks().forEach(text::append);
    return text.svg.append("</svg>\n").toString();
  }

  private void open(ChartData data, ChartDrawing drawing) {
    String id = "chart-" + Integer.toHexString((data.title() + data.description()).hashCode());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
    number(drawing.width()).append(' ');
    number(drawing.height()).append("\" aria-labelledby=\"").append(id).append("-title\" aria-describedby=\"")
        .append(id).append("-desc\" font-family=\"Sarabun\">\n<title id=\"").append(id).append("-title\">");
    escaped(data.title()).append("</title>\n<desc id=\"").append(id).append("-desc\">");
    escaped(data.description()).append("</desc>\n");
  }

  private void append(Mark mark) {
    switch (mark) {
      case Mark.Area(Path2D shape, Tone tone) -> {
        if (tone.opacity() > 0) {
          path(shape).append("fill=\"currentColor\"");
          tone(tone, "fill");
        }
      }
      case Mark.Stroke(Path2D line, Tone tone, double width, List<Double> dashes) -> {
        path(line).append("fill=\"none\" stroke=\"currentColor\" stroke-width=\"");
        number(width).append('"');
        dashes(dashes);
        tone(tone, "stroke");
      }
      case Mark.Label label -> label(label);
    }
  }

  private void label(Mark.Label label) {
    svg.append("<text x=\"");
    number(label.x()).append("\" y=\"");
    number(label.y()).append("\" font-size=\"");
    number(label.size()).append('"').append(label.face() == Face.BOLD ? " font-weight=\"700\"" : "")
        .append(label.anchor() == Mark.Anchor.START ? ""
            : " text-anchor=\"" + label.anchor().name().toLowerCase(Locale.ROOT) + "\"")
        .append(" fill=\"currentColor\">");
    escaped(label.text()).append("</text>\n");
  }

  /** @param part what the opacity is of */
  private void tone(Tone tone, String part) {
    if (tone != Tone.INK) {
      svg.append(" class=\"").append(tone.styleClass()).append('"');
    }
    if (tone.colour() != null) {
      svg.append(" color=\"").append(tone.colour()).append('"');
    }
    if (tone.opacity() < 1) {
      svg.append(' ').append(part).append("-opacity=\"");
      number(tone.opacity()).append('"');
    }
    svg.append("/>\n");
  }

  private void dashes(List<Double> dashes) {
    if (!dashes.isEmpty()) {
      svg.append(" stroke-dasharray=\"");
      dashes.forEach(dash -> number(dash).append(' '));
      svg.setLength(svg.length() - 1);
      svg.append('"');
    }
  }

  private StringBuilder path(Path2D path) {
    svg.append("<path d=\"");
    var points = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> points('M', points, 2);
        case PathIterator.SEG_LINETO -> points('L', points, 2);
        case PathIterator.SEG_CUBICTO -> points('C', points, 6);
        default -> svg.append('Z');
      }
    }
    return svg.append("\" ");
  }

  private void points(char command, double[] points, int count) {
    svg.append(command);
    for (int i = 0; i < count; i++) {
      number(points[i]).append(i < count - 1 ? " " : "");
    }
  }

  /** To a hundredth of a point, without needless noughts. */
  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return svg.append(hundredths / 100);
    }
    return svg.append(hundredths / 100.0);
  }

  private StringBuilder escaped(String text) {
    return svg.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
  }
}
