package org.prongsai.server.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures as they are shown: drawn anew, so that nothing of the original's metadata (where and with what it was
 * photographed) comes along, and turned as the camera was held.
 */
final class Pictures {

  static {
    // Thumbnails are made in memory; the reader's own files on the disk would only slow it.
    ImageIO.setUseCache(false);
  }

  private Pictures() {}

  private interface Reading<T> {
    T of(ImageReader reader) throws IOException;
  }

  /** How many points it has, told without drawing it; empty when it cannot be read as a picture. */
  static Optional<Long> measure(Path content) {
    return read(content, reader -> (long) reader.getWidth(0) * reader.getHeight(0)).filter(points -> points > 0);
  }

  /** A JPEG whose longer side has at most so many points; empty when the picture is damaged. */
  static Optional<byte[]> shown(Path content, int longest) {
    int turn = CameraTurn.of(content);
    return read(content, reader -> {
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      var reading = reader.getDefaultReadParam();
      // Skips lines and columns while reading: a picture of 100 million points never stands in memory whole.
      int step = Math.max(1, Math.max(width, height) / (2 * longest));
      reading.setSourceSubsampling(step, step, 0, 0);
      return jpeg(draw(reader.read(0, reading), longest, turn));
    });
  }

  private static <T> Optional<T> read(Path content, Reading<T> reading) {
    try (ImageInputStream in = ImageIO.createImageInputStream(content.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.ofNullable(reading.of(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException damaged) { // the readers answer damage with many kinds of exceptions
      return Optional.empty();
    }
  }

  private static BufferedImage draw(BufferedImage original, int longest, int turn) {
    double scale = Math.min(1, (double) longest / Math.max(original.getWidth(), original.getHeight()));
    int width = Math.max(1, (int) Math.round(original.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(original.getHeight() * scale));
    boolean lying = turn % 2 != 0;
    var drawn = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    var place = new AffineTransform();
    place.translate(drawn.getWidth() / 2.0, drawn.getHeight() / 2.0);
    place.quadrantRotate(turn);
    place.translate(-width / 2.0, -height / 2.0);
    place.scale((double) width / original.getWidth(), (double) height / original.getHeight());
    pen.drawImage(original, place, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] jpeg(BufferedImage drawn) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "jpeg", out);
    return out.toByteArray();
  }
}
