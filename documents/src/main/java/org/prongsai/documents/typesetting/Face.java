package org.prongsai.documents.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The faces of Sarabun (OFL) that travel with us, read once. */
public enum Face {
  REGULAR("Sarabun_400Regular"),
  BOLD("Sarabun_700Bold"),
  ITALIC("Sarabun_400Regular_Italic"),
  BOLD_ITALIC("Sarabun_700Bold_Italic");

  /**
   * How large Sarabun is set where official papers ask for a size of TH Sarabun: that face is drawn small in its em,
   * so 16 points of it are as tall as 11.2 points of Sarabun.
   */
  public static final double TO_OFFICIAL_SIZE = 0.7;

  private final String file;
  private byte @Nullable [] bytes;
  private @Nullable Font font;

  Face(String file) {
    this.file = file;
  }

  public static Face of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  /** The TrueType file; not to be changed. */
  public synchronized byte[] bytes() {
    if (bytes == null) {
      try (var in = Face.class.getResourceAsStream("/org/prongsai/documents/fonts/" + file + ".ttf")) {
        bytes = Objects.requireNonNull(in, file).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return bytes;
  }

  /** At 1000 units an em. */
  public synchronized Font font() {
    if (font == null) {
      try {
        font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes())).deriveFont(1000f);
      } catch (FontFormatException e) {
        throw new IllegalStateException(file, e);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return font;
  }
}
