package org.prongsai.documents.docx;

import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.TableGrid.Slot;

/** How high a row becomes, about: enough to know whether it may be kept on one page. */
final class RowHeight {

  /** Lines of table text on half an A4 sheet. */
  private static final int HALF_UPRIGHT = 20;

  private static final int HALF_LANDSCAPE = 15;

  /** A text wider than this stands on a sheet that lies, in twips: an upright one is 11,906 wide. */
  private static final int UPRIGHT_AT_MOST = 11_906;

  /** A letter of table text is about this wide, in twips. */
  private static final int LETTER = 105;

  private RowHeight() {}

  /**
   * A row above that leaves too much of a page empty when it moves to the next, in lines.
   *
   * @param textWidth in twips
   */
  static int halfOfPage(int textWidth) {
    return textWidth > UPRIGHT_AT_MOST ? HALF_LANDSCAPE : HALF_UPRIGHT;
  }

  /** In lines. */
  static int of(List<Slot> row, int[] widths) {
    int most = 0;
    for (Slot slot : row) {
      if (slot.rows() == 1 && !slot.continued()) {
        int width = 0;
        for (int i = slot.column(); i < slot.column() + slot.columns(); i++) {
          width += widths[i];
        }
        most = Math.max(most, lines(slot.cell().content(), Math.max(1, width / LETTER)));
      }
    }
    return most;
  }

  private static int lines(List<Block> content, int lettersInLine) {
    int lines = 0;
    for (Block block : content) {
      lines += switch (block) {
        case Block.Heading(int _, var text) -> lines(text, 0, lettersInLine);
        case Block.Paragraph(var _, var text) -> lines(text, 0, lettersInLine);
        case Block.ListItem(int _, var marker, var text) -> lines(text, marker.length() + 3, lettersInLine);
        case Block.Table table -> table.rows().size() * 2;
        default -> 4;
      };
    }
    return lines;
  }

  private static int lines(List<Inline> text, int indent, int lettersInLine) {
    int lines = 1;
    int letters = indent;
    for (Inline inline : text) {
      if (inline instanceof Inline.LineBreak) {
        lines += 1 + letters / lettersInLine;
        letters = indent;
      } else {
        letters += letters(inline);
      }
    }
    return lines + letters / lettersInLine;
  }

  /** Marks above and below stand over their letter. */
  private static long letters(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text, var _, var _, var _, var _) -> text.codePoints()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
      case Inline.Link(var text, var _) -> text.length();
      default -> 2;
    };
  }
}
