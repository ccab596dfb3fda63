package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twips;

import org.prongsai.documents.model.Block;

/** Where an item's marker and its text stand, in twips from the left. */
record ListIndent(int marker, int text) {

  static ListIndent of(Block.ListItem item, boolean inCell) {
    int room = twips(room(item.marker()) * (inCell ? 0.85 : 1));
    int marker = twips(inCell ? 3.5 * item.depth() : 12.5 + 8.5 * item.depth());
    return new ListIndent(marker, marker + room);
  }

  /** In steps, so that "๙." and "๑๐." hang alike. Millimetres. */
  private static double room(String marker) {
    int letters = (int) marker.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    if (letters <= 1) {
      return 4.5;
    }
    return letters <= 3 ? 8.5 : letters <= 5 ? 11.5 : 2.2 * letters;
  }
}
