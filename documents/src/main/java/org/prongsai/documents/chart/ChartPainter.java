package org.prongsai.documents.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** Charts as pictures, and as SVG for pages. */
public final class ChartPainter {

  private ChartPainter() {}

  /** A picture with Thai digits and words. */
  public static byte[] png(ChartData data, int widthPx, int heightPx) {
    return png(data, new ChartLook(Numerals.THAI, Language.THAI), widthPx, heightPx);
  }

  /** The height in pixels at which nothing is squeezed. */
  public static int naturalHeight(ChartData data, ChartLook look, int widthPx) {
    return (int) Math.ceil(ChartDrawing.naturalHeight(data, look) * widthPx / ChartDrawing.WIDTH);
  }

  public static byte[] png(ChartData data, ChartLook look, int widthPx, int heightPx) {
    var image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, widthPx, heightPx);
      double scale = widthPx / ChartDrawing.WIDTH;
      graphics.scale(scale, scale);
      ChartDrawing.of(data, look, ChartDrawing.WIDTH, heightPx / scale).marks().forEach(mark -> paint(graphics, mark));
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
    switch (mark) {
      case Mark.Area(Path2D shape, Tone tone) -> {
        graphics.setColor(grey(tone));
        graphics.fill(shape);
      }
      case Mark.Stroke(Path2D line, Tone tone, double width, List<Double> dashes) -> {
        graphics.setColor(grey(tone));
        graphics.setStroke(stroke(width, dashes));
        graphics.draw(line);
      }
      case Mark.Label label -> {
        graphics.setColor(Color.BLACK);
        Font font = label.face().font().deriveFont((float) label.size());
        char[] text = label.text().toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(
            graphics.getFontRenderContext(), text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
        graphics.drawGlyphVector(glyphs, (float) label.left(), (float) label.y());
      }
    }
  }

  private static BasicStroke stroke(double width, List<Double> dashes) {
    var lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
        lengths.length == 0 ? null : lengths, 0);
  }

  private static Color grey(Tone tone) {
    return Color.getHSBColor(0, 0, (float) tone.grey());
  }

  /**
   * An SVG element to stand in a page under any content security policy: no styles, no scripts. Its text is text, in the
   * page's colours, with {@code Sarabun} as its face; a page may colour the classes of {@link Tone}.
   */
  public static String svg(ChartData data, ChartLook look) {
    return SvgText.of(data, ChartDrawing.of(data, look));
  }
}
