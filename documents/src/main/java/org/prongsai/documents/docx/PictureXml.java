package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.emu;

import org.prongsai.documents.ooxml.Xml;

/** A picture in a run: in the line, or standing free at the left margin beside it. */
final class PictureXml {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final Xml xml;
  private final DocxParts parts;

  PictureXml(Xml xml, DocxParts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /** @param alternative what it shows, for those who do not see it */
  void inLine(Picture picture, double widthMillimetres, double heightMillimetres, String alternative) {
    xml.open("w:r").open("w:drawing");
    xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    extent(widthMillimetres, heightMillimetres);
    content(picture, widthMillimetres, heightMillimetres, alternative);
    xml.close().close().close();
  }

  /** Its foot stands on the foot of the line; the line's text is set as if it were not there. */
  void atLeftMargin(
      Picture picture, double widthMillimetres, double heightMillimetres, double riseMillimetres, String alternative) {
    xml.open("w:r").open("w:drawing");
    xml.open("wp:anchor", "distT", "0", "distB", "0", "distL", "0", "distR", "0", "simplePos", "0",
        "relativeHeight", "1", "behindDoc", "0", "locked", "0", "layoutInCell", "1", "allowOverlap", "1");
    xml.leaf("wp:simplePos", "x", "0", "y", "0");
    position("wp:positionH", "column", 0);
    position("wp:positionV", "paragraph", -emu(riseMillimetres));
    extent(widthMillimetres, heightMillimetres);
    xml.leaf("wp:wrapNone");
    content(picture, widthMillimetres, heightMillimetres, alternative);
    xml.close().close().close();
  }

  private void position(String name, String from, long offset) {
    xml.open(name, "relativeFrom", from).text("wp:posOffset", Long.toString(offset)).close();
  }

  private void extent(double width, double height) {
    xml.leaf("wp:extent", "cx", Long.toString(emu(width)), "cy", Long.toString(emu(height)));
  }

  private void content(Picture picture, double width, double height, String alternative) {
    String id = Integer.toString(parts.nextId());
    xml.leaf("wp:docPr", "id", id, "name", "Picture " + id, "descr", alternative);
    xml.open("a:graphic", "xmlns:a", DRAWING + "main");
    xml.open("a:graphicData", "uri", DRAWING + "picture");
    xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
    xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", id, "name", "Picture " + id).leaf("pic:cNvPicPr").close();
    xml.open("pic:blipFill").leaf("a:blip", "r:embed", parts.picture(picture));
    xml.open("a:stretch").leaf("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
    xml.leaf("a:ext", "cx", Long.toString(emu(width)), "cy", Long.toString(emu(height))).close();
    xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    xml.close().close().close();
  }
}
