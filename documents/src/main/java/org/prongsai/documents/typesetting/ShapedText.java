package org.prongsai.documents.typesetting;

/**
 * A word as glyphs with their places, in thousandths of an em.
 *
 * @param glyphs numbers of the font's glyphs, in the order they are drawn
 * @param x from the word's beginning
 * @param y upwards from the base line
 * @param parts whether space may be put before the glyph when a line is spread: between clusters, not within Latin
 *     words and numbers
 * @param texts what each glyph stands for by itself, for readers that go from glyphs to characters; sara am is drawn
 *     by two glyphs and stands as nikhahit and sara aa
 * @param advance the word's width
 */
@SuppressWarnings("ArrayRecordComponent")
public record ShapedText(int[] glyphs, float[] x, float[] y, boolean[] parts, String[] texts, float advance) {

  /** How many glyphs, the first not counted, may be moved away from the one before. */
  public int innerParts() {
    int count = 0;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i]) {
        count++;
      }
    }
    return count;
  }

  public boolean mayMoveFromPrevious() {
    return parts.length > 0 && parts[0];
  }
}
