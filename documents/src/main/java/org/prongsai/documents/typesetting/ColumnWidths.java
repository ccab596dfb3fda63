package org.prongsai.documents.typesetting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.TableGrid;

/**
 * The widths of a table's columns: the shares asked for, but no column narrower than its longest word, as long as the
 * others can spare it. Shares are chosen for one office's words; another's "ผู้รับผิดชอบ" must not break after its ช.
 */
public final class ColumnWidths {

  /** Longer ones are addresses and codes: they part anywhere, and so does an address with a short host. */
  private static final int LONGEST_WORD = 40;
  /** What a marker as "๑๐." takes before the text of a list in a cell, in points. */
  private static final double MARKER = 20;

  private ColumnWidths() {}

  /**
   * @param columns at least as many as the widest row has
   * @param shares one for each column
   * @param width of the table, in points
   * @param padding of a cell, left and right together
   * @return widths that add up to {@code width}
   */
  public static double[] of(Block.Table table, int columns, double[] shares, double width, double padding) {
    double all = Arrays.stream(shares).sum();
    double[] widths = Arrays.stream(shares).map(share -> width * share / all).toArray();
    double[] least = new double[columns];
    for (List<Block.Row> part : List.of(table.header(), table.rows())) {
      for (List<TableGrid.Slot> row : TableGrid.of(columns, part).rows()) {
        for (TableGrid.Slot slot : row) {
          if (slot.columns() == 1 && !slot.continued()) {
            least[slot.column()] = Math.max(least[slot.column()], longestWord(slot.cell().content()) + padding);
          }
        }
      }
    }
    return fitted(widths, least, width);
  }

  /** Columns that are too narrow get what they need; the others pay for it, each by what it can spare. */
  private static double[] fitted(double[] widths, double[] least, double width) {
    if (Arrays.stream(least).sum() > width) {
      return widths;
    }
    double needed = 0;
    double spare = 0;
    for (int i = 0; i < widths.length; i++) {
      needed += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    double[] fitted = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      fitted[i] = widths[i] < least[i] || needed == 0
          ? Math.max(widths[i], least[i]) : widths[i] - needed * (widths[i] - least[i]) / spare;
    }
    return fitted;
  }

  private static double longestWord(List<Block> content) {
    double longest = 0;
    for (Block block : content) {
      longest = Math.max(longest, switch (block) {
        case Block.Paragraph(Style style, List<Inline> text) -> longest(text, style.points(), style.bold());
        case Block.ListItem item -> longest(item.text(), Style.TABLE_TEXT.points(), false) + MARKER;
        default -> 0;
      });
    }
    return longest;
  }

  private static double longest(List<Inline> line, double points, boolean bold) {
    double longest = 0;
    for (Inline inline : line) {
      if (inline instanceof Inline.Text text) {
        Face face = Face.of(bold || text.bold(), text.italic());
        longest = Math.max(longest, longest(text.text(), face) * points * Face.TO_OFFICIAL_SIZE / 1000);
      }
    }
    return longest;
  }

  private static double longest(String text, Face face) {
    BitSet breaks = LineBreaks.of(text);
    double longest = 0;
    int from = 0;
    while (from < text.length()) {
      int next = breaks.nextSetBit(from + 1);
      int to = next < 0 ? text.length() : next;
      String word = text.substring(from, to).strip();
      if (!word.isEmpty() && word.length() <= LONGEST_WORD && !word.contains("://")) {
        longest = Math.max(longest, Shaper.shape(face, word).advance());
      }
      from = to;
    }
    return longest;
  }
}
