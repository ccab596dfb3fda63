package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twips;
import static org.prongsai.documents.docx.Measure.twipsOfPoints;

import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.HeadingLook;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.Xml;
import org.prongsai.message.Language;

/**
 * {@code word/styles.xml}: every font, size and distance of the document stands here, so that a run needs none. Word
 * sets Thai by the complex-script halves (cs, szCs, bCs, iCs); without them it falls back to its own font and 10 pt.
 * Styles that Word knows by name are shown by Word in the reader's language; ours have Thai names.
 */
final class StylesPart {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String FONT = "TH Sarabun New";

  /** TH Sarabun draws no boxes; this face comes with Windows, other systems substitute one that does. */
  static final String BOX_FONT = "Segoe UI Symbol";

  private final Xml xml = new Xml();
  private final Language language;

  private StylesPart(Language language) {
    this.language = language;
  }

  static Xml of(Language language) {
    return new StylesPart(language).write();
  }

  private Xml write() {
    xml.open("w:styles", "xmlns:w", NAMESPACE);
    docDefaults();
    paragraph("Normal", "Normal", null, new Look());
    for (Style style : Style.values()) {
      if (style != Style.PLAIN) {
        paragraph(StyleNames.of(style), name(style), "Normal", look(style));
      }
    }
    headings();
    lists();
    paragraph(StyleNames.SIGNATURE, "Signature", "Normal", new Look().align("center"));
    paragraph(StyleNames.HEADER, "header", "Normal", new Look().align("center"));
    paragraph(StyleNames.FOOTER, "footer", "Normal", new Look().align("center").size(14));
    characters();
    tables();
    return xml.close();
  }

  private void docDefaults() {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.leaf("w:rFonts", "w:ascii", FONT, "w:eastAsia", FONT, "w:hAnsi", FONT, "w:cs", FONT);
    xml.leaf("w:sz", "w:val", 32).leaf("w:szCs", "w:val", 32);
    xml.leaf("w:lang", "w:val", "en-US", "w:eastAsia", "en-US", "w:bidi", "th-TH");
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
    xml.close().close().close();
  }

  private void headings() {
    for (int level = 1; level <= 4; level++) {
      HeadingLook heading = HeadingLook.of(level);
      paragraph(StyleNames.heading(level), "heading " + level, "Normal", new Look().bold().size(heading.points())
          .before(heading.before()).after(heading.after()).left(twips(heading.leftMillimetres())).outline(level - 1));
    }
  }

  private void lists() {
    for (int depth = 0; depth <= 2; depth++) {
      String name = depth == 0 ? "List" : "List " + (depth + 1);
      paragraph(StyleNames.list(depth), name, "Normal", new Look().align(distributed()));
    }
    paragraph(StyleNames.TABLE_LIST, "รายการในตาราง", StyleNames.of(Style.TABLE_TEXT), new Look());
  }

  private Look look(Style style) {
    Look look = new Look().size(style.points()).before(style.before()).after(style.after());
    if (style.bold()) {
      look.bold();
    }
    return switch (style) {
      case BODY -> look.align(distributed()).firstLine(twips(25));
      case MEMO_TITLE -> look.align("center").exactly(twipsOfPoints(35));
      case TITLE, SUBTITLE -> look.align("center").keepNext();
      case CENTRED -> look.align("center");
      case RIGHT -> look.align("right");
      case TABLE_HEAD -> look.align("center").keepNext();
      case CAPTION -> look.keepNext();
      case NOTICE -> look.align("center");
      case PLAIN, MEMO_LABEL, TABLE_TEXT, SMALL -> look;
    };
  }

  /** Thai is set flush on both sides by space between letters, not only between words. */
  private String distributed() {
    return language == Language.THAI ? "thaiDistribute" : "both";
  }

  private static String name(Style style) {
    return switch (style) {
      case BODY -> "Body Text";
      case PLAIN -> "Normal";
      case MEMO_TITLE -> "หัวบันทึกข้อความ";
      case MEMO_LABEL -> "ส่วนหัวบันทึก";
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case CENTRED -> "กึ่งกลาง";
      case RIGHT -> "ชิดขวา";
      case TABLE_HEAD -> "หัวตาราง";
      case TABLE_TEXT -> "ข้อความในตาราง";
      case CAPTION -> "caption";
      case SMALL -> "ตัวเล็ก";
      case NOTICE -> "ข้อสังเกต";
    };
  }

  private void paragraph(String id, String name, @Nullable String basedOn, Look look) {
    if (basedOn == null) {
      xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
    } else if (name.charAt(0) > 'z') {
      xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
    } else {
      xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    }
    xml.leaf("w:name", "w:val", name);
    if (basedOn != null) {
      xml.leaf("w:basedOn", "w:val", basedOn);
    }
    xml.leaf("w:qFormat");
    look.write(xml);
    xml.close();
  }

  private void characters() {
    character("DefaultParagraphFont", "Default Paragraph Font", true);
    xml.close();
    character(StyleNames.LINK, "Hyperlink", false);
    xml.open("w:rPr").leaf("w:color", "w:val", "0B5394").leaf("w:u", "w:val", "single").close().close();
    character(StyleNames.CHECK_BOX, "ช่องทำเครื่องหมาย", false);
    xml.open("w:rPr");
    xml.leaf("w:rFonts", "w:ascii", BOX_FONT, "w:eastAsia", BOX_FONT, "w:hAnsi", BOX_FONT, "w:cs", BOX_FONT);
    // Boxes of the system's face stand as high as Thai capitals of a third more points.
    xml.leaf("w:sz", "w:val", 22).leaf("w:szCs", "w:val", 22).close().close();
    character(StyleNames.MEMO_VALUE, "ข้อความส่วนหัวบันทึก", false);
    xml.open("w:rPr").leaf("w:b", "w:val", "0").leaf("w:bCs", "w:val", "0");
    xml.leaf("w:sz", "w:val", 32).leaf("w:szCs", "w:val", 32).close().close();
  }

  private void character(String id, String name, boolean standard) {
    if (standard) {
      xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", id);
    } else {
      xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id);
    }
    xml.leaf("w:name", "w:val", name);
  }

  private void tables() {
    xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    xml.leaf("w:name", "w:val", "Normal Table").leaf("w:semiHidden");
    xml.open("w:tblPr").leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
    cellMargins(108, 0);
    xml.close().close();
    xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", StyleNames.TABLE);
    xml.leaf("w:name", "w:val", "ตารางราชการ").leaf("w:basedOn", "w:val", "TableNormal");
    xml.open("w:tblPr").open("w:tblBorders");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    xml.close();
    cellMargins(85, 28);
    xml.close();
    xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr");
    xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", TableXml.HEAD_SHADE);
    xml.close().close().close();
  }

  private void cellMargins(int sides, int topAndBottom) {
    xml.open("w:tblCellMar");
    xml.leaf("w:top", "w:w", Integer.toString(topAndBottom), "w:type", "dxa");
    xml.leaf("w:left", "w:w", Integer.toString(sides), "w:type", "dxa");
    xml.leaf("w:bottom", "w:w", Integer.toString(topAndBottom), "w:type", "dxa");
    xml.leaf("w:right", "w:w", Integer.toString(sides), "w:type", "dxa");
    xml.close();
  }
}
