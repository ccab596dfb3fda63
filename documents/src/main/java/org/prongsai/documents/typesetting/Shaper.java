package org.prongsai.documents.typesetting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns words into glyphs by the JDK's HarfBuzz; remembers them, for official Thai repeats its words. */
public final class Shaper {

  /** About 20 MB of words; then the memory starts anew. */
  private static final int MOST_WORDS = 50_000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Map<Key, ShapedText> KNOWN = new ConcurrentHashMap<>();

  private static final String NIKHAHIT = "\u0e4d";

  private record Key(Face face, String text) {}

  private Shaper() {}

  public static ShapedText shape(Face face, String text) {
    var key = new Key(face, text);
    ShapedText known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    if (KNOWN.size() >= MOST_WORDS) {
      KNOWN.clear();
    }
    ShapedText shaped = layOut(face, text);
    KNOWN.put(key, shaped);
    return shaped;
  }

  private static ShapedText layOut(Face face, String text) {
    char[] characters = text.toCharArray();
    GlyphVector vector =
        face.font().layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    int count = vector.getNumGlyphs();
    float[] places = vector.getGlyphPositions(0, count + 1, null);
    var glyphs = new int[count];
    var x = new float[count];
    var y = new float[count];
    var parts = new boolean[count];
    for (int i = 0; i < count; i++) {
      // 0xffff is the JDK's glyph for characters that leave no trace.
      int glyph = vector.getGlyphCode(i);
      glyphs[i] = glyph >= 0xfffe ? -1 : glyph;
      x[i] = places[2 * i];
      y[i] = -places[2 * i + 1];
      parts[i] = mayPartBefore(text, vector, i);
    }
    return new ShapedText(glyphs, x, y, parts, texts(text, vector), places[2 * count]);
  }

  private static String[] texts(String text, GlyphVector vector) {
    int count = vector.getNumGlyphs();
    var texts = new String[count];
    for (int first = 0; first < count; ) {
      int at = vector.getGlyphCharIndex(first);
      int next = first + 1;
      while (next < count && vector.getGlyphCharIndex(next) == at) {
        next++;
      }
      int end = next < count ? Math.max(at, vector.getGlyphCharIndex(next)) : text.length();
      String meant = text.substring(at, end);
      for (int i = first; i < next; i++) {
        texts[i] = i == first ? meant : "";
      }
      if (next - first == 2 && meant.endsWith("ำ")) {
        texts[first] = NIKHAHIT + meant.substring(0, meant.length() - 1);
        texts[first + 1] = "า";
      }
      first = next;
    }
    return texts;
  }

  private static boolean mayPartBefore(String text, GlyphVector vector, int glyph) {
    int at = vector.getGlyphCharIndex(glyph);
    if (glyph == 0) {
      return Clusters.isThaiLetter(text.charAt(at));
    }
    return at > vector.getGlyphCharIndex(glyph - 1)
        && !Clusters.joins(text, at)
        && (Clusters.isThaiLetter(text.charAt(at)) || Clusters.isThaiLetter(text.charAt(at - 1)));
  }
}
