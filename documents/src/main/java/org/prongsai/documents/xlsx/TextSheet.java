package org.prongsai.documents.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.Xml;
import org.prongsai.documents.xlsx.CellStyle.Font;

/** What a document says beside its tables, line by line. */
final class TextSheet {

  private static final double LETTERS = 120;

  private final SheetXml sheet;
  private boolean holdsText;

  /** @param notice null when there is none */
  TextSheet(List<Block> blocks, @Nullable String notice, CellStyle.Sheet styles) {
    this.sheet = new SheetXml(styles);
    if (notice != null) {
      line(notice, Font.BOLD);
    }
    for (Block block : blocks) {
      if (!(block instanceof Block.Table)) {
        for (String line : PlainText.lines(block)) {
          holdsText = true;
          line(line, font(block));
        }
      }
    }
  }

  boolean holdsText() {
    return holdsText;
  }

  Xml xml() {
    return sheet.done(List.of(LETTERS), 0, null);
  }

  private void line(String text, Font font) {
    sheet.row(PlainText.lines(text, LETTERS));
    sheet.cell(0, CellStyle.text(font), text, null);
  }

  private static Font font(Block block) {
    return switch (block) {
      case Block.Heading _ -> Font.BOLD;
      case Block.Paragraph(Style style, var _) when style == Style.TITLE || style == Style.MEMO_TITLE -> Font.TITLE;
      case Block.Paragraph(Style style, var _) when style.bold() && style != Style.MEMO_LABEL -> Font.BOLD;
      default -> Font.PLAIN;
    };
  }
}
