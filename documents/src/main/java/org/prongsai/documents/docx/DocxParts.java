package org.prongsai.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.OfficePackage;
import org.prongsai.documents.ooxml.Relations;
import org.prongsai.documents.ooxml.Xml;

/** The parts beside the text that it refers to: heads and feet of pages, pictures, addresses. Each is made once. */
final class DocxParts {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Document document;
  private final OfficePackage office;
  private final Relations relations = new Relations();
  private final Map<String, String> furniture = new HashMap<>();
  private int pictures;
  private int ids;

  /** @param document the one that the parts belong to */
  DocxParts(Document document, OfficePackage office) {
    this.document = document;
    this.office = office;
  }

  Document document() {
    return document;
  }

  Relations relations() {
    return relations;
  }

  /** For elements that must be told apart. */
  int nextId() {
    return ++ids;
  }

  String address(String address) {
    return relations.toAddress(address);
  }

  String header(boolean number) {
    return furniture.computeIfAbsent("header " + number, _ -> furniture("header", StyleNames.HEADER, xml -> {
      if (number) {
        pageNumber(xml, StyleNames.HEADER);
      }
    }));
  }

  String footer(boolean number, @Nullable String notice) {
    return furniture.computeIfAbsent("footer " + number + notice, _ -> furniture("footer", StyleNames.FOOTER, xml -> {
      if (notice != null) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", StyleNames.of(Style.SMALL));
        xml.leaf("w:jc", "w:val", "center").close();
        xml.open("w:r").text("w:t", notice).close().close();
      }
      if (number) {
        pageNumber(xml, StyleNames.FOOTER);
      }
    }));
  }

  String picture(Picture picture) {
    String name = "media/image" + ++pictures + "." + picture.format().extension();
    office.part("word/" + name, picture.format().contentType(), picture.bytes());
    return relations.to("image", name);
  }

  private interface Content {
    void write(Xml xml);
  }

  private String furniture(String kind, String style, Content content) {
    String name = kind + (furniture.size() + 1) + ".xml";
    String root = kind.equals("header") ? "w:hdr" : "w:ftr";
    var xml = new Xml().open(root, "xmlns:w", StylesPart.NAMESPACE, "xmlns:r", OFFICE_RELATIONS);
    int empty = xml.length();
    content.write(xml);
    if (xml.length() == empty) {
      paragraph(xml, style);
      xml.close();
    }
    office.part("word/" + name, WORD + kind + "+xml", xml.close());
    return relations.to(kind, name);
  }

  private static void paragraph(Xml xml, String style) {
    xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
  }

  /** "- ๒ -", counted by Word. */
  private void pageNumber(Xml xml, String style) {
    boolean thai = document.numerals() == Numerals.THAI;
    paragraph(xml, style);
    xml.open("w:r").text("w:t", "- ").close();
    field(xml, "begin");
    xml.open("w:r").text("w:instrText", thai ? " PAGE \\* THAIARABIC " : " PAGE ").close();
    field(xml, "separate");
    xml.open("w:r").text("w:t", thai ? "๒" : "2").close();
    field(xml, "end");
    xml.open("w:r").text("w:t", " -").close().close();
  }

  private static void field(Xml xml, String part) {
    xml.open("w:r").leaf("w:fldChar", "w:fldCharType", part).close();
  }
}
