package org.prongsai.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a document, top to bottom. */
public sealed interface Block {

  /** @param level 1 to 4; headings make the bookmarks */
  record Heading(int level, List<Inline> text) implements Block {}

  record Paragraph(Style style, List<Inline> text) implements Block {}

  /**
   * Items with their own numbers as printed ("๑.", "(๑)", "-"): the number is text, so that partial lists and skipped
   * numbers survive; writers hang the text behind it.
   *
   * @param depth 0 for the outermost
   */
  record ListItem(int depth, String marker, List<Inline> text) implements Block {}

  /**
   * @param widths shares of the text width, one a column; scaled to their sum
   * @param header rows repeated on each page; the first says what the columns are
   * @param title for screen readers and for the sheet in XLSX
   */
  record Table(String title, List<Double> widths, List<Row> header, List<Row> rows) implements Block {}

  /**
   * A drawing from data; the table behind it is part of it unless the document has it elsewhere, so the numbers are
   * never only a picture.
   */
  record Chart(ChartData data) implements Block {}

  /** Signatures side by side or one below the other: the dotted line, the name in brackets, the position. */
  record Signatures(List<Signature> signatures, int columns) implements Block {}

  /** The office's own emblem: an image file of theirs, or an empty space of that height when it has given none. */
  record Emblem(double heightMillimetres, byte @Nullable [] image, String alternative) implements Block {}

  /** The QR code by which the paper is verified, and what it says. */
  record Verification(Seal seal) implements Block {}

  record PageBreak() implements Block {}

  /** Blank vertical space in points. */
  record Space(double points) implements Block {}

  /** Changes to the other orientation from here on, on a new page. */
  record NewSection(PageSetup page) implements Block {}

  record Row(List<Cell> cells) {}

  /**
   * @param value for XLSX: a BigDecimal, LocalDate, Integer or null when the cell is text only
   * @param shade a light background for section rows and heads
   */
  record Cell(
      List<Block> content, int columnSpan, int rowSpan, Align align, boolean heading, boolean shade,
      @Nullable Object value) {}

  /**
   * @param opinion printed above the line, with its heading ("ความเห็นปลัดเทศบาล"); null when there is no opinion block
   * @param signed what stands on the line where the paper was signed by typing: the name; null leaves the line to a pen
   * @param name null leaves dots in the brackets
   */
  record Signature(
      @Nullable String opinionHeading, @Nullable String opinion, @Nullable String lead, @Nullable String signed,
      @Nullable String name, List<String> position, @Nullable String dateLine) {

    /** To be signed by pen. */
    public Signature(
        @Nullable String opinionHeading, @Nullable String opinion, @Nullable String lead, @Nullable String name,
        List<String> position, @Nullable String dateLine) {
      this(opinionHeading, opinion, lead, null, name, position, dateLine);
    }
  }

  enum Align { LEFT, CENTRE, RIGHT }
}
