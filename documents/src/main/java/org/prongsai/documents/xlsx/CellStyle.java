package org.prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.ooxml.Xml;

/**
 * How a cell looks. {@code quoted} keeps a text that begins like a formula a text when somebody edits the cell.
 *
 * @param bordered a cell of a table
 */
record CellStyle(Font font, Kind kind, Align align, boolean shaded, boolean bordered, boolean quoted) {

  enum Font { PLAIN, BOLD, TITLE }

  enum Kind { TEXT, WHOLE, DECIMAL, DATE }

  CellStyle as(Kind other) {
    return new CellStyle(font, other, align, shaded, bordered, quoted);
  }

  CellStyle quotedText() {
    return new CellStyle(font, Kind.TEXT, align, shaded, bordered, true);
  }

  static CellStyle text(Font font) {
    return new CellStyle(font, Kind.TEXT, Align.LEFT, false, false, false);
  }

  /** The styles of one workbook in the order of their first use. */
  static final class Sheet {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int DATE_FORMAT = 164;
    private static final int WHOLE_IN_THAI = 165;
    private static final int DECIMAL_IN_THAI = 166;

    private final Map<CellStyle, Integer> numbers = new LinkedHashMap<>();
    private final Numerals numerals;

    Sheet(Numerals numerals) {
      this.numerals = numerals;
      number(text(Font.PLAIN));
    }

    int number(CellStyle style) {
      return numbers.computeIfAbsent(style, _ -> numbers.size());
    }

    Xml xml() {
      var xml = new Xml();
      xml.open("styleSheet", "xmlns", NAMESPACE);
      xml.open("numFmts", "count", "3");
      numberFormat(xml, DATE_FORMAT, dateFormat());
      numberFormat(xml, WHOLE_IN_THAI, "[$-D00041E]0");
      numberFormat(xml, DECIMAL_IN_THAI, "[$-D00041E]0.00");
      xml.close();
      fonts(xml);
      fills(xml);
      borders(xml);
      xml.open("cellStyleXfs", "count", "1");
      xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
      List<CellStyle> styles = new ArrayList<>(numbers.keySet());
      xml.open("cellXfs", "count", Integer.toString(styles.size()));
      styles.forEach(style -> format(xml, style));
      xml.close().open("cellStyles", "count", "1");
      xml.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
      return xml.close();
    }

    /**
     * Thai locale (041E) with the Buddhist calendar (07); D0 shows Thai digits, 01 Arabic ones. The cell stays a date.
     */
    private String dateFormat() {
      return (numerals == Numerals.THAI ? "[$-D07041E]" : "[$-107041E]") + "d mmmm yyyy;@";
    }

    private static void numberFormat(Xml xml, int number, String code) {
      xml.leaf("numFmt", "numFmtId", Integer.toString(number), "formatCode", code);
    }

    private int numberFormat(Kind kind) {
      boolean thai = numerals == Numerals.THAI;
      return switch (kind) {
        case TEXT -> 0;
        case WHOLE -> thai ? WHOLE_IN_THAI : 1;
        case DECIMAL -> thai ? DECIMAL_IN_THAI : 2;
        case DATE -> DATE_FORMAT;
      };
    }

    private static void fonts(Xml xml) {
      xml.open("fonts", "count", "3");
      for (Font font : Font.values()) {
        xml.open("font");
        if (font != Font.PLAIN) {
          xml.leaf("b");
        }
        xml.leaf("sz", "val", font == Font.TITLE ? "18" : "14");
        xml.leaf("name", "val", "TH Sarabun New").leaf("family", "val", "2").leaf("charset", "val", "222").close();
      }
      xml.close();
    }

    /** The font of a part of a text, which the cell's own does not reach. */
    static void run(Xml xml, boolean bold) {
      xml.open("rPr");
      if (bold) {
        xml.leaf("b");
      }
      xml.leaf("sz", "val", "14").leaf("rFont", "val", "TH Sarabun New");
      xml.leaf("family", "val", "2").leaf("charset", "val", "222").close();
    }

    /** The first two are Excel's own. */
    private static void fills(Xml xml) {
      xml.open("fills", "count", "3");
      xml.open("fill").leaf("patternFill", "patternType", "none").close();
      xml.open("fill").leaf("patternFill", "patternType", "gray125").close();
      xml.open("fill").open("patternFill", "patternType", "solid");
      xml.leaf("fgColor", "rgb", "FFEDEDED").leaf("bgColor", "indexed", "64").close().close();
      xml.close();
    }

    private static void borders(Xml xml) {
      xml.open("borders", "count", "2");
      xml.open("border").leaf("left").leaf("right").leaf("top").leaf("bottom").leaf("diagonal").close();
      xml.open("border");
      for (String side : new String[] {"left", "right", "top", "bottom"}) {
        xml.open(side, "style", "thin").leaf("color", "auto", "1").close();
      }
      xml.leaf("diagonal").close().close();
    }

    private void format(Xml xml, CellStyle style) {
      List<String> attributes = new ArrayList<>(List.of(
          "numFmtId", Integer.toString(numberFormat(style.kind())),
          "fontId", Integer.toString(style.font().ordinal()), "fillId", style.shaded() ? "2" : "0",
          "borderId", style.bordered() ? "1" : "0", "xfId", "0", "applyNumberFormat", "1", "applyFont", "1",
          "applyFill", "1", "applyBorder", "1", "applyAlignment", "1"));
      if (style.quoted()) {
        attributes.addAll(List.of("quotePrefix", "1"));
      }
      xml.open("xf", attributes.toArray(String[]::new));
      xml.leaf("alignment", "horizontal", switch (style.align()) {
        case LEFT -> style.kind() == Kind.TEXT ? "left" : "general";
        case CENTRE -> "center";
        case RIGHT -> "right";
      }, "vertical", style.font() == Font.PLAIN ? "top" : "center", "wrapText", style.bordered() || style.font() == Font.PLAIN ? "1" : "0");
      xml.close();
    }
  }
}
