package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twips;

import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.PageSetup.PageNumbering;
import org.prongsai.documents.ooxml.Xml;

/** The sheet of one section: its size, margins, page numbers and what stands at the head and foot of each page. */
record SectionXml(PageSetup page, boolean first, DocxParts parts) {

  private static final double HEAD_FROM_EDGE = 12.5;
  private static final double FOOT_FROM_EDGE = 8;

  void write(Xml xml) {
    PageNumbering numbering = page.numbering();
    boolean top = numbering == PageNumbering.TOP_CENTRE_FROM_SECOND;
    boolean plainFirst = top && first;
    xml.open("w:sectPr");
    xml.leaf("w:headerReference", "w:type", "default", "r:id", parts.header(top));
    String foot = parts.footer(numbering == PageNumbering.BOTTOM_CENTRE, page.notice());
    xml.leaf("w:footerReference", "w:type", "default", "r:id", foot);
    if (plainFirst) {
      xml.leaf("w:headerReference", "w:type", "first", "r:id", parts.header(false));
      xml.leaf("w:footerReference", "w:type", "first", "r:id", foot);
    }
    sheet(xml);
    xml.leaf("w:pgNumType", "w:fmt", parts.document().numerals() == Numerals.THAI ? "thaiNumbers" : "decimal");
    if (plainFirst) {
      xml.leaf("w:titlePg");
    }
    xml.close();
  }

  private void sheet(Xml xml) {
    String width = Integer.toString(twips(Measure.pageWidth(page)));
    String height = Integer.toString(twips(Measure.pageHeight(page)));
    if (page.landscape()) {
      xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      xml.leaf("w:pgSz", "w:w", width, "w:h", height);
    }
    xml.leaf("w:pgMar",
        "w:top", Integer.toString(twips(page.top())), "w:right", Integer.toString(twips(page.right())),
        "w:bottom", Integer.toString(twips(page.bottom())), "w:left", Integer.toString(twips(page.left())),
        "w:header", Integer.toString(twips(Math.min(HEAD_FROM_EDGE, page.top() / 2))),
        "w:footer", Integer.toString(twips(Math.min(FOOT_FROM_EDGE, page.bottom() / 2))), "w:gutter", "0");
  }
}
