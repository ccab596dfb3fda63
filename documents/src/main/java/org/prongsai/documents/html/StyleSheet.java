package org.prongsai.documents.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The page's styles, with the faces of Sarabun inside so that the file stands alone. */
final class StyleSheet {

  private static final String THAI = "U+0E01-0E5B,U+200C-200D,U+25CC";
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212";

  static final String TEXT = faces() + new String(resource("page.css"), StandardCharsets.UTF_8);

  private StyleSheet() {}

  private static String faces() {
    return face("thai", 400, THAI) + face("thai", 700, THAI) + face("latin", 400, LATIN) + face("latin", 700, LATIN);
  }

  private static String face(String script, int weight, String range) {
    return "@font-face{font-family:Sarabun;font-weight:" + weight + ";font-display:swap;src:url(data:font/woff2;base64,"
        + Base64.getEncoder().encodeToString(resource("fonts/sarabun-" + script + "-" + weight + "-normal.woff2"))
        + ") format(\"woff2\");unicode-range:" + range + "}\n";
  }

  private static byte[] resource(String name) {
    try (var in = StyleSheet.class.getResourceAsStream("/org/prongsai/documents/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
