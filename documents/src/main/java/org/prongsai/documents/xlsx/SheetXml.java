package org.prongsai.documents.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.ooxml.Xml;

/** One sheet as it fills up, row by row. */
final class SheetXml {

  /** A range of the sheet, columns and rows from 0, both ends inside. */
  record Range(int firstColumn, int firstRow, int lastColumn, int lastRow) {

    @Override
    public String toString() {
      return address(firstColumn, firstRow) + ":" + address(lastColumn, lastRow);
    }

    String absolute() {
      return "$" + letters(firstColumn) + "$" + (firstRow + 1) + ":$" + letters(lastColumn) + "$" + (lastRow + 1);
    }
  }

  private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Day 0 of Excel, whose 1900 wrongly has a 29 February: right from 1 March 1900 on. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);

  /** Excel's limit for the text of a cell. */
  private static final int LONGEST = 32_767;
  private static final double LINE_POINTS = 21;
  private static final double HIGHEST = 409;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CellStyle.Sheet styles;
  private final Xml cells = new Xml().open("sheetData");
  private final List<Range> merged = new ArrayList<>();
  private int rows;
  private boolean rowOpen;

  SheetXml(CellStyle.Sheet styles) {
    this.styles = styles;
  }

  int rows() {
    return rows;
  }

  /** Not as high as somebody wanted it: programs may fit it again to its text. */
  void row(int lines) {
    closeRow();
    rows++;
    double points = Math.min(HIGHEST, LINE_POINTS * lines);
    cells.open("row", "r", Integer.toString(rows), "ht", Double.toString(points));
    rowOpen = true;
  }

  private void closeRow() {
    if (rowOpen) {
      cells.close();
      rowOpen = false;
    }
  }

  /** An empty cell that only has a look. */
  void empty(int column, CellStyle style) {
    cells.leaf("c", "r", address(column, rows - 1), "s", Integer.toString(styles.number(style)));
  }

  /** @param value a BigDecimal, Integer or LocalDate is stored as such; else the text is */
  void cell(int column, CellStyle style, String text, @Nullable Object value) {
    switch (value) {
      case BigDecimal number -> number(column, style.as(CellStyle.Kind.DECIMAL), number.toPlainString());
      case Integer number -> number(column, style.as(CellStyle.Kind.WHOLE), number.toString());
      case LocalDate date when !date.isBefore(FIRST_RIGHT_DAY) -> number(
          column, style.as(CellStyle.Kind.DATE), Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, date)));
      case null, default -> text(column, style, text);
    }
  }

  private void number(int column, CellStyle style, String number) {
    cells.open("c", "r", address(column, rows - 1), "s", Integer.toString(styles.number(style)));
    cells.text("v", number).close();
  }

  private void text(int column, CellStyle style, String text) {
    if (text.isEmpty()) {
      empty(column, style);
      return;
    }
    boolean likeFormula = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    int number = styles.number(likeFormula ? style.quotedText() : style);
    String fitting = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    cells.open("c", "r", address(column, rows - 1), "s", Integer.toString(number), "t", "inlineStr");
    cells.open("is").text("t", fitting).close().close();
  }

  /** A text of which some is bold. */
  void cell(int column, CellStyle style, List<RichText.Run> runs) {
    String text = String.join("", runs.stream().map(RichText.Run::text).toList());
    if (text.length() > LONGEST || runs.stream().noneMatch(RichText.Run::bold)) {
      text(column, style, text);
      return;
    }
    boolean likeFormula = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    int number = styles.number(likeFormula ? style.quotedText() : style);
    cells.open("c", "r", address(column, rows - 1), "s", Integer.toString(number), "t", "inlineStr").open("is");
    for (RichText.Run run : runs) {
      cells.open("r");
      CellStyle.Sheet.run(cells, run.bold());
      cells.text("t", run.text()).close();
    }
    cells.close().close();
  }

  void merge(Range range) {
    merged.add(range);
  }

  /**
   * The whole sheet.
   *
   * @param widths of the columns, in letters
   * @param frozen how many rows stay in sight
   * @param filter null when there is nothing to filter
   */
  Xml done(List<Double> widths, int frozen, @Nullable Range filter) {
    closeRow();
    var xml = new Xml();
    xml.open("worksheet", "xmlns", NAMESPACE);
    xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", "1").close();
    view(xml, frozen);
    xml.leaf("sheetFormatPr", "defaultRowHeight", "21");
    columns(xml, widths);
    xml.append(cells.close());
    if (filter != null) {
      xml.leaf("autoFilter", "ref", filter.toString());
    }
    if (!merged.isEmpty()) {
      xml.open("mergeCells", "count", Integer.toString(merged.size()));
      merged.forEach(range -> xml.leaf("mergeCell", "ref", range.toString()));
      xml.close();
    }
    xml.leaf("pageMargins", "left", "0.6", "right", "0.4", "top", "0.6", "bottom", "0.6", "header", "0.3",
        "footer", "0.3");
    xml.leaf("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
    xml.open("headerFooter").text("oddFooter", "&C&\"TH Sarabun New,Regular\"&12&P / &N").close();
    return xml.close();
  }

  private static void view(Xml xml, int frozen) {
    xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
    if (frozen > 0) {
      xml.leaf("pane", "ySplit", Integer.toString(frozen), "topLeftCell", address(0, frozen),
          "activePane", "bottomLeft", "state", "frozen");
    }
    xml.close().close();
  }

  private static void columns(Xml xml, List<Double> widths) {
    xml.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      String number = Integer.toString(i + 1);
      xml.leaf("col", "min", number, "max", number, "width", Double.toString(widths.get(i)), "customWidth", "1");
    }
    xml.close();
  }

  private static String address(int column, int row) {
    return letters(column) + (row + 1);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
