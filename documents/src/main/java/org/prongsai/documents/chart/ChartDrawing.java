package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.LineBreaks;
import org.prongsai.documents.typesetting.Shaper;
import org.prongsai.message.Message;

/**
 * A chart laid out: lying bars from 0 to the most, labels at their left, values at their ends, the bar to reach as a
 * dashed line.
 */
public final class ChartDrawing {

  /** Points a bar and its label take when the height is ours to choose. */
  private static final double ROW = 27;

  private static final double HEAD = 44;
  private static final double FOOT = 20;
  private static final double SIZE = 9.8;
  private static final double LABELS = 0.40;
  private static final double VALUES = 50;
  private static final double VALUES_AT_MOST = 0.26;
  private static final double HATCH = 5;

  private final ChartData data;
  private final ChartLook look;
  private final double width;
  private final double row;
  private final double left;
  private final double right;
  private final List<Mark> marks = new ArrayList<>();

  private ChartDrawing(ChartData data, ChartLook look, double width, double height) {
    this.data = data;
    this.look = look;
    this.width = width;
    this.row = Math.max(1, (height - HEAD - FOOT) / Math.max(1, data.bars().size()));
    this.left = width * LABELS;
    this.right = width - Math.min(width * VALUES_AT_MOST, values());
  }

  /** The column of the values is as wide as the widest, for an interval is longer than a figure. */
  private double values() {
    return data.bars().stream().mapToDouble(bar -> widthOf(shown(bar), Face.BOLD, SIZE) + 12).reduce(VALUES, Math::max);
  }

  private String shown(ChartData.Bar bar) {
    if (bar.value() != null) {
      return bar.note() == null ? text(bar.value()) : text(bar.value()) + " " + digits(bar.note());
    }
    return bar.note() == null ? Message.of("documents.chart.unknown").in(look.language()) : digits(bar.note());
  }

  /** The height at which labels of two lines fit. */
  public static double naturalHeight(ChartData data) {
    return HEAD + FOOT + ROW * data.bars().size();
  }

  /** @param width and {@code height} in points */
  public static List<Mark> marks(ChartData data, ChartLook look, double width, double height) {
    var drawing = new ChartDrawing(data, look, width, height);
    drawing.title();
    drawing.scale();
    for (int i = 0; i < data.bars().size(); i++) {
      drawing.bar(data.bars().get(i), HEAD + i * drawing.row);
    }
    drawing.lineToReach();
    return List.copyOf(drawing.marks);
  }

  private void title() {
    double size = 11.2;
    double x = Math.max(0, (width - widthOf(data.title(), Face.BOLD, size)) / 2);
    marks.add(new Mark.Label(digits(data.title()), Face.BOLD, size, x, 15));
  }

  private void scale() {
    double bottom = bottom();
    for (int quarter = 0; quarter <= 4; quarter++) {
      BigDecimal value = data.most().multiply(new BigDecimal(quarter)).divide(new BigDecimal(4));
      double x = place(value);
      marks.add(new Mark.Stroke(x, HEAD, x, bottom, quarter == 0 ? 0.9 : 0.25, false));
      centred(text(value.stripTrailingZeros()), x, bottom + 13, 8.4);
    }
  }

  private void bar(ChartData.Bar bar, double top) {
    label(bar.label(), top);
    double thick = Math.min(16, row * 0.62);
    double y = top + (row - thick) / 2;
    BigDecimal value = bar.value();
    if (value == null) {
      unknown(y, thick);
      value(bar, y + thick / 2);
      return;
    }
    BigDecimal line = data.line();
    Mark.Fill fill = line == null || value.compareTo(line) >= 0 ? Mark.Fill.FULL : Mark.Fill.SHORT;
    double end = Math.clamp(place(value), left, right);
    marks.add(new Mark.Rectangle(left, y, end - left, thick, fill));
    value(bar, y + thick / 2);
  }

  /**
   * Values stand in a column of their own, where no bar and no line crosses them. One wider than that is moved back
   * over the bar's end rather than off the drawing.
   */
  private void value(ChartData.Bar bar, double middle) {
    String shown = shown(bar);
    double x = Math.max(left, Math.min(right + 6, width - widthOf(shown, Face.BOLD, SIZE)));
    marks.add(new Mark.Label(shown, Face.BOLD, SIZE, x, middle + 3.4));
  }

  private void unknown(double y, double thick) {
    marks.add(new Mark.Rectangle(left, y, right - left, thick, Mark.Fill.UNKNOWN));
    for (double x = left - thick; x < right; x += HATCH) {
      double from = Math.max(x, left);
      double to = Math.min(x + thick, right);
      if (from < to) {
        marks.add(new Mark.Stroke(from, y + thick - (from - x), to, y + thick - (to - x), 0.35, false));
      }
    }
  }

  private void lineToReach() {
    BigDecimal line = data.line();
    if (line == null) {
      return;
    }
    double x = place(line);
    marks.add(new Mark.Stroke(x, HEAD - 6, x, bottom(), 1.1, true));
    String label = data.lineLabel() == null ? text(line) : digits(data.lineLabel());
    centred(label, Math.min(x, width - widthOf(label, Face.REGULAR, 8.4) / 2), HEAD - 11, 8.4);
  }

  /** One line, or two broken where Thai may break; what still does not fit ends in an ellipsis. */
  private void label(String label, double top) {
    String text = digits(label);
    double room = left - 8;
    double middle = top + row / 2;
    if (widthOf(text, Face.REGULAR, SIZE) <= room) {
      marks.add(new Mark.Label(text, Face.REGULAR, SIZE, 0, middle + 3.4));
      return;
    }
    int cut = longestStart(text, room);
    marks.add(new Mark.Label(text.substring(0, cut).strip(), Face.REGULAR, SIZE, 0, middle - 3));
    String rest = text.substring(cut).strip();
    if (widthOf(rest, Face.REGULAR, SIZE) > room) {
      rest = rest.substring(0, longestStart(rest, room - SIZE)).strip() + "…";
    }
    marks.add(new Mark.Label(rest, Face.REGULAR, SIZE, 0, middle + 10.5));
  }

  private static int longestStart(String text, double room) {
    var breaks = LineBreaks.of(text);
    int fits = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      if (widthOf(text.substring(0, at).strip(), Face.REGULAR, SIZE) > room) {
        break;
      }
      fits = at;
    }
    return fits == 0 ? text.length() : fits;
  }

  private void centred(String text, double x, double y, double size) {
    marks.add(new Mark.Label(text, Face.REGULAR, size, x - widthOf(text, Face.REGULAR, size) / 2, y));
  }

  private double bottom() {
    return HEAD + row * data.bars().size();
  }

  private double place(BigDecimal value) {
    return left + (right - left) * value.doubleValue() / data.most().doubleValue();
  }

  private String text(BigDecimal value) {
    return digits(value.toPlainString());
  }

  private String digits(String text) {
    return NumeralText.in(text, look.numerals());
  }

  private static double widthOf(String text, Face face, double size) {
    return Shaper.shape(face, text).advance() * size / 1000;
  }
}
