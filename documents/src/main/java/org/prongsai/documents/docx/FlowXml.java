package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twips;
import static org.prongsai.documents.docx.Measure.twipsOfPoints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.Ties;
import org.prongsai.documents.ooxml.Xml;

/**
 * Blocks one below the other, on the page or in a cell.
 *
 * @param width of the text, in twips
 * @param cell null on the page
 */
record FlowXml(Xml xml, DocxParts parts, int width, @Nullable InCell cell) {

  /**
   * How paragraphs stand in a cell.
   *
   * @param align null as their style says
   * @param whole no page's end parts the row
   */
  record InCell(@Nullable String align, boolean keepNext, boolean whole) {}

  /** @param end the section that ends with the last of the blocks; null when the text goes on or is the last */
  void write(List<Block> blocks, @Nullable SectionXml end) {
    boolean breakBefore = false;
    boolean ended = end == null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.PageBreak) {
        breakBefore = true;
        continue;
      }
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean closes = next == null && !ended && isParagraph(block);
      ended |= closes;
      boolean keep = leadsToSignature(blocks, i) || isTied(block, next);
      block(block, i > 0 ? blocks.get(i - 1) : null, next, keep, breakBefore, closes ? end : null);
      breakBefore = false;
    }
    if (!ended || breakBefore) {
      paragraph(thin(breakBefore).endOfSection(end), List.of());
    }
  }

  private static boolean isParagraph(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Heading || block instanceof Block.ListItem;
  }

  /** A signature never stands alone on a page: the last paragraph goes with it. */
  private static boolean leadsToSignature(List<Block> blocks, int at) {
    int next = at + 1;
    while (next < blocks.size() && blocks.get(next) instanceof Block.Space) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Block.Signatures;
  }

  /** Not in a row that stays whole: Word would tie that row to the next one. */
  private boolean isTied(Block block, @Nullable Block next) {
    return cell == null ? Ties.onPage(block, next) : !cell.whole() && Ties.inCell(block, next);
  }

  private void block(
      Block block, @Nullable Block before, @Nullable Block next, boolean keep, boolean breakBefore,
      @Nullable SectionXml end) {
    if (breakBefore && !isParagraph(block)) {
      paragraph(thin(true), List.of());
    }
    switch (block) {
      case Block.Heading(int level, var text) -> paragraph(
          properties(StyleNames.heading(level)).pageBreakBefore(breakBefore).endOfSection(end), text);
      case Block.Paragraph paragraph -> paragraph(paragraph, before,
          properties(StyleNames.of(paragraph.style()))
              .keepNext(keep).pageBreakBefore(breakBefore).endOfSection(end));
      case Block.ListItem item -> listItem(item, keep, breakBefore, end);
      case Block.Table table -> table(table, next);
      case Block.Chart(var data) -> new ChartXml(this).write(data);
      case Block.Signatures(var signatures, int columns) -> new SignaturesXml(this).write(signatures, columns);
      case Block.Emblem emblem -> emblem(emblem, next);
      case Block.Verification(var seal) -> new SealXml(this).write(seal);
      case Block.Space(double points) -> paragraph(
          properties("Normal").keepNext(keep).exactly(Math.max(1, twipsOfPoints(points))), List.of());
      case Block.PageBreak _, Block.NewSection _ ->
          throw new IllegalArgumentException("only the page itself breaks or changes its sheet");
    }
  }

  /** The properties of a paragraph here: in a cell, the cell's alignment. */
  ParagraphProperties properties(String style) {
    var properties = new ParagraphProperties(style);
    return cell == null ? properties : properties.align(cell.align()).keepNext(cell.keepNext());
  }

  /** A line that takes no room, where Word wants a paragraph and the document has none. */
  private ParagraphProperties thin(boolean breakBefore) {
    return properties("Normal").exactly(2).pageBreakBefore(breakBefore);
  }

  void paragraph(ParagraphProperties properties, List<Inline> text) {
    paragraph(properties, text, null);
  }

  private void paragraph(ParagraphProperties properties, List<Inline> text, @Nullable String plain) {
    xml.open("w:p");
    properties.stops(Stops.of(text, properties.left(), width)).write(xml);
    new Runs(xml, parts).write(text, plain);
    xml.close();
  }

  private void paragraph(Block.Paragraph paragraph, @Nullable Block before, ParagraphProperties properties) {
    if (paragraph.style() == Style.MEMO_TITLE && before instanceof Block.Emblem emblem) {
      memoTitle(paragraph, emblem, properties);
    } else if (paragraph.style() == Style.MEMO_LABEL && hasBold(paragraph.text())) {
      paragraph(properties, paragraph.text(), StyleNames.MEMO_VALUE);
    } else {
      paragraph(properties, paragraph.text());
    }
  }

  /** The head of a memo holds labels in bold and what they label, which is set as body text. */
  private static boolean hasBold(List<Inline> text) {
    return text.stream().anyMatch(inline -> inline instanceof Inline.Text words && words.bold());
  }

  /** Emblem and title stand side by side, feet on one line. */
  private void memoTitle(Block.Paragraph title, Block.Emblem emblem, ParagraphProperties properties) {
    double line = 35 * 25.4 / 72;
    double rise = Math.max(0, emblem.heightMillimetres() - line);
    xml.open("w:p");
    properties.beforeExactLine(twips(rise), twipsOfPoints(35)).write(xml);
    if (emblem.image() != null) {
      Picture picture = Picture.of(emblem.image());
      double height = emblem.heightMillimetres();
      new PictureXml(xml, parts).atLeftMargin(
          picture, height * picture.width() / picture.height(), height, 0, emblem.alternative());
    }
    new Runs(xml, parts).write(title.text());
    xml.close();
  }

  private void emblem(Block.Emblem emblem, @Nullable Block next) {
    if (next instanceof Block.Paragraph title && title.style() == Style.MEMO_TITLE) {
      return;
    }
    double height = emblem.heightMillimetres();
    if (emblem.image() == null) {
      paragraph(properties("Normal").exactly(twips(height)), List.of());
      return;
    }
    Picture picture = Picture.of(emblem.image());
    xml.open("w:p");
    properties("Normal").align("center").write(xml);
    new PictureXml(xml, parts).inLine(
        picture, height * picture.width() / picture.height(), height, emblem.alternative());
    xml.close();
  }

  private void listItem(Block.ListItem item, boolean keep, boolean breakBefore, @Nullable SectionXml end) {
    var indent = ListIndent.of(item, cell != null);
    var properties = properties(cell == null ? StyleNames.list(item.depth()) : StyleNames.TABLE_LIST);
    xml.open("w:p");
    properties.keepNext(keep).pageBreakBefore(breakBefore).endOfSection(end)
        .hanging(indent.text(), indent.text() - indent.marker())
        .stops(Stops.of(item.text(), indent.text(), width)).write(xml);
    var runs = new Runs(xml, parts);
    runs.plain(item.marker());
    runs.tab();
    runs.write(item.text());
    xml.close();
  }

  /** Word takes two tables without a paragraph between them for one. */
  private void table(Block.Table table, @Nullable Block next) {
    new TableXml(this, table).write();
    if (next instanceof Block.Table || next instanceof Block.Chart) {
      paragraph(properties("Normal").exactly(twipsOfPoints(8)), List.of());
    } else if (cell != null || next == null || !isParagraph(next)) {
      paragraph(thin(false), List.of());
    }
  }
}
