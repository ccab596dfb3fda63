package org.prongsai.documents.ooxml;

import org.prongsai.documents.model.Document;

/** Title, agency, subject and language of a document, without a person and without a time. */
public final class DocumentProperties {

  private static final String CORE = "docProps/core.xml";
  private static final String EXTENDED = "docProps/app.xml";

  private DocumentProperties() {}

  /** Adds the two parts to the package and refers to them. */
  public static void add(Document document, OfficePackage office, Relations relations) {
    relations.to("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CORE);
    relations.to("extended-properties", EXTENDED);
    office.part(CORE, "application/vnd.openxmlformats-package.core-properties+xml", core(document));
    office.part(EXTENDED, "application/vnd.openxmlformats-officedocument.extended-properties+xml", extended(document));
  }

  private static Xml core(Document document) {
    var xml = new Xml();
    xml.open("cp:coreProperties",
        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.text("dc:title", document.title());
    if (document.subject() != null) {
      xml.text("dc:subject", document.subject());
    }
    xml.text("dc:creator", document.author());
    xml.text("dc:language", document.language().tag());
    if (document.seal() != null) {
      xml.text("dc:identifier", document.seal().code());
    }
    return xml.close();
  }

  private static Xml extended(Document document) {
    var xml = new Xml();
    xml.open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.text("Application", "Prongsai");
    xml.text("Company", document.author());
    return xml.close();
  }
}
