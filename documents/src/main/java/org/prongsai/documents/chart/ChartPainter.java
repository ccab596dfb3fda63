package org.prongsai.documents.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** Paints charts as pictures. */
public final class ChartPainter {

  /** The width in points for which type sizes are chosen; a picture of another width is that one, scaled. */
  private static final double WIDTH = 460;

  private ChartPainter() {}

  /** A picture with Thai digits and words. */
  public static byte[] png(ChartData data, int widthPx, int heightPx) {
    return png(data, new ChartLook(Numerals.THAI, Language.THAI), widthPx, heightPx);
  }

  /** The height in pixels at which nothing is squeezed. */
  public static int naturalHeight(ChartData data, int widthPx) {
    return (int) Math.ceil(ChartDrawing.naturalHeight(data) * widthPx / WIDTH);
  }

  public static byte[] png(ChartData data, ChartLook look, int widthPx, int heightPx) {
    var image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, widthPx, heightPx);
      double scale = widthPx / WIDTH;
      graphics.scale(scale, scale);
      List<Mark> marks = ChartDrawing.marks(data, look, WIDTH, heightPx / scale);
      marks.forEach(mark -> paint(graphics, mark));
    } finally {
      graphics.dispose();
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void paint(Graphics2D graphics, Mark mark) {
    graphics.setColor(Color.BLACK);
    switch (mark) {
      case Mark.Rectangle(double x, double y, double width, double height, Mark.Fill fill) -> {
        var shape = new Rectangle2D.Double(x, y, width, height);
        graphics.setColor(Color.getHSBColor(0, 0, (float) fill.grey()));
        graphics.fill(shape);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(shape);
      }
      case Mark.Stroke(double x1, double y1, double x2, double y2, double width, boolean dashed) -> {
        float[] dashes = dashed ? new float[] {4, 2.5f} : null;
        graphics.setStroke(new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
      }
      case Mark.Label label -> {
        Font font = label.face().font().deriveFont((float) label.size());
        char[] text = label.text().toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(
            graphics.getFontRenderContext(), text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        graphics.drawGlyphVector(glyphs, (float) label.x(), (float) label.y());
      }
    }
  }

  /** An SVG element to stand in a page; its text is text, in the page's colours, with {@code Sarabun} as its face. */
  public static String svg(ChartData data, ChartLook look) {
    return SvgText.of(data, ChartDrawing.marks(data, look, WIDTH, ChartDrawing.naturalHeight(data)), WIDTH,
        ChartDrawing.naturalHeight(data));
  }
}
