package org.prongsai.documents.chart;

import java.util.List;
import java.util.Locale;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.typesetting.Face;

/** Writes a drawing as SVG without scripts or styles of its own, fit for a strict content security policy. */
final class SvgText {

  private SvgText() {}

  static String of(ChartData data, List<Mark> marks, double width, double height) {
    var svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(number(width)).append(' ').append(number(height)).append("\" aria-label=\"")
        .append(escaped(data.title() + ". " + data.description())).append("\" font-family=\"Sarabun\">\n");
    marks.forEach(mark -> append(svg, mark));
    return svg.append("</svg>\n").toString();
  }

  private static void append(StringBuilder svg, Mark mark) {
    switch (mark) {
      case Mark.Rectangle(double x, double y, double width, double height, Mark.Fill fill) ->
          svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
              .append(number(width)).append("\" height=\"").append(number(height)).append("\" class=\"")
              .append(fill.name().toLowerCase(Locale.ROOT)).append("\" fill=\"")
              .append(fill == Mark.Fill.UNKNOWN ? "none" : fill.colour())
              .append("\" stroke=\"currentColor\" stroke-width=\"0.7\"/>\n");
      case Mark.Stroke(double x1, double y1, double x2, double y2, double width, boolean dashed) ->
          svg.append("<path d=\"M").append(number(x1)).append(' ').append(number(y1)).append('L')
              .append(number(x2)).append(' ').append(number(y2)).append("\" fill=\"none\" stroke=\"currentColor\"")
              .append(" stroke-width=\"").append(number(width)).append('"')
              .append(dashed ? " stroke-dasharray=\"4 2.5\"" : "").append("/>\n");
      case Mark.Label(String text, Face face, double size, double x, double y) ->
          svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" font-size=\"")
              .append(number(size)).append('"').append(face == Face.BOLD ? " font-weight=\"700\"" : "")
              .append(" fill=\"currentColor\">").append(escaped(text)).append("</text>\n");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
