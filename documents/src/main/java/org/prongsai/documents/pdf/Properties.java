package org.prongsai.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.prongsai.documents.model.Document;
import org.prongsai.message.Language;

/** What a file says about itself: title, author, language; no time, for that would make each writing differ. */
final class Properties {

  private Properties() {}

  static void set(PDDocument file, Document document) throws IOException {
    file.setVersion(1.7f);
    // PDFBox otherwise takes the time of day for the file's identifier.
    file.setDocumentId(0L);
    var information = new PDDocumentInformation();
    information.setTitle(document.title());
    information.setAuthor(document.author());
    if (document.subject() != null) {
      information.setSubject(document.subject());
    }
    information.setProducer("Prongsai");
    file.setDocumentInformation(information);
    String language = document.language() == Language.THAI ? "th-TH" : "en";
    var catalog = file.getDocumentCatalog();
    catalog.setLanguage(language);
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var metadata = new PDMetadata(file);
    metadata.importXMPMetadata(xmp(document, language).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private static String xmp(Document document, String language) {
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>Prongsai</pdf:Producer>%s
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """.formatted(escaped(document.title()), escaped(document.author()), language, identifier(document));
  }

  private static String identifier(Document document) {
    return document.seal() == null
        ? "" : "\n<dc:identifier>" + escaped(document.seal().code()) + "</dc:identifier>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
