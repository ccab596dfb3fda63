package org.prongsai.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.ooxml.DocumentProperties;
import org.prongsai.documents.ooxml.OfficePackage;
import org.prongsai.documents.ooxml.Relations;
import org.prongsai.documents.ooxml.Xml;

/** Writes documents for Word and its like. The same document gives the same bytes, whenever it is written. */
public final class DocxWriter {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private DocxWriter() {}

  /** @throws IllegalArgumentException when a picture is no PNG, JPEG or GIF, or a row has too many cells */
  public static byte[] write(Document document) {
    Document shown = NumeralText.in(Seal.laidOut(document));
    var office = new OfficePackage();
    var packageRelations = new Relations();
    packageRelations.to("officeDocument", "word/document.xml");
    DocumentProperties.add(shown, office, packageRelations);
    office.relations("", packageRelations);

    var parts = new DocxParts(shown, office);
    parts.relations().to("styles", "styles.xml");
    parts.relations().to("settings", "settings.xml");
    parts.relations().to("fontTable", "fontTable.xml");
    office.part("word/document.xml", WORD + "document.main+xml", text(shown, parts));
    office.part("word/styles.xml", WORD + "styles+xml", StylesPart.of(shown.language()));
    office.part("word/settings.xml", WORD + "settings+xml", settings());
    office.part("word/fontTable.xml", WORD + "fontTable+xml", fonts());
    office.relations("word/document.xml", parts.relations());
    return office.toBytes();
  }

  private record Section(PageSetup page, List<Block> blocks) {}

  private static List<Section> sections(Document document) {
    List<Section> sections = new ArrayList<>();
    var current = new Section(document.page(), new ArrayList<>());
    for (Block block : document.blocks()) {
      if (block instanceof Block.NewSection(PageSetup page)) {
        sections.add(current);
        current = new Section(page, new ArrayList<>());
      } else {
        current.blocks().add(block);
      }
    }
    sections.add(current);
    return sections;
  }

  private static Xml text(Document document, DocxParts parts) {
    var xml = new Xml();
    xml.open("w:document", "xmlns:w", StylesPart.NAMESPACE,
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml", "mc:Ignorable", "w14");
    xml.open("w:body");
    List<Section> sections = sections(document);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      var end = new SectionXml(section.page(), i == 0, parts);
      boolean last = i == sections.size() - 1;
      new FlowXml(xml, parts, Measure.textWidth(section.page()), null).write(section.blocks(), last ? null : end);
      if (last) {
        end.write(xml);
      }
    }
    return xml.close().close();
  }

  /** Line ends inside a paragraph are not stretched to the margin: official heads hold such lines. */
  private static Xml settings() {
    var xml = new Xml();
    xml.open("w:settings", "xmlns:w", StylesPart.NAMESPACE);
    xml.leaf("w:defaultTabStop", "w:val", 720);
    xml.open("w:compat").leaf("w:doNotExpandShiftReturn");
    xml.leaf("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word",
        "w:val", "15");
    xml.close();
    return xml.leaf("w:themeFontLang", "w:val", "en-US", "w:bidi", "th-TH").close();
  }

  /** What takes the font's place where it is missing. */
  private static Xml fonts() {
    var xml = new Xml();
    xml.open("w:fonts", "xmlns:w", StylesPart.NAMESPACE);
    xml.open("w:font", "w:name", StylesPart.FONT).leaf("w:altName", "w:val", "TH SarabunPSK");
    xml.leaf("w:charset", "w:val", "DE").leaf("w:family", "w:val", "swiss").leaf("w:pitch", "w:val", "variable");
    return xml.close().close();
  }
}
