package org.prongsai.documents.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * A template is opened by every officer who gets a document made from it. It may hold text, form and pictures; nothing
 * that runs, fetches or hides another file.
 */
final class SafetyCheck {

  static final int MOST_XML_BYTES = 8 << 20;
  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String VML_OFFICE = "urn:schemas-microsoft-com:office:office";
  private static final Set<String> EMBEDDED =
      Set.of("object", "oleobject", "control", "altchunk", "subdoc", "webvideopr", "contentpart", "movie");
  private static final Set<String> MACROS = Set.of("entrymacro", "exitmacro", "vbasuppbytes");
  private static final Set<String> OUTSIDE = Set.of("attachedtemplate", "mailmerge", "sourcefilename");

  private final Map<String, byte[]> parts;
  private final Faults faults;

  private SafetyCheck(Map<String, byte[]> parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  /** Null with faults when the file is no harmless Word document. */
  static @Nullable SafeParts check(Map<String, byte[]> parts, Faults faults) {
    return new SafetyCheck(parts, faults).check();
  }

  private @Nullable SafeParts check() {
    byte[] typesPart = parts.get(ContentTypes.PART);
    if (typesPart == null) {
      faults.add(740);
      return null;
    }
    Document typesXml = SafeXml.parse(ContentTypes.PART, typesPart, faults);
    if (typesXml == null) {
      return null;
    }
    var types = new ContentTypes(typesXml);
    Map<String, Document> read = new LinkedHashMap<>();
    read.put(ContentTypes.PART, typesXml);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (!part.getKey().equals(ContentTypes.PART)) {
        types.check(part.getKey(), faults);
        xml(part.getKey(), part.getValue(), types, read);
      }
    }
    if (faults.isEmpty() && parts.keySet().stream().noneMatch(types::isMain)) {
      faults.add(740);
    }
    return faults.isEmpty() ? new SafeParts(types, read) : null;
  }

  private void xml(String name, byte[] bytes, ContentTypes types, Map<String, Document> read) {
    boolean relations = name.toLowerCase(Locale.ROOT).endsWith(".rels");
    if (!relations && !types.isXml(name)) {
      return;
    }
    if (bytes.length > MOST_XML_BYTES) {
      faults.add(745, name);
      return;
    }
    Document xml = SafeXml.parse(name, bytes, faults);
    if (xml == null) {
      return;
    }
    if (types.isFilled(name) || types.isCoreProperties(name)) {
      read.put(name, xml);
    }
    if (relations) {
      References.check(name, xml, faults);
    } else {
      elements(name, xml);
    }
  }

  private void elements(String part, Document xml) {
    var fields = new FieldCodes(part, faults);
    for (Element element : SafeXml.elements(xml)) {
      String name = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
      if (MACROS.contains(name)) {
        faults.add(750, part);
      } else if (OUTSIDE.contains(name)) {
        faults.add(751, element.getLocalName(), part);
      } else if (EMBEDDED.contains(name)) {
        faults.add(752, part);
      }
      fields.meet(element);
      attributes(part, element);
    }
    fields.end();
  }

  /** Old drawings name pictures and links by address, beside the relationships; new ones may call a macro. */
  private void attributes(String part, Element element) {
    boolean drawing = VML.equals(element.getNamespaceURI()) || VML_OFFICE.equals(element.getNamespaceURI());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = String.valueOf(attributes.item(i).getLocalName());
      String value = attributes.item(i).getNodeValue();
      boolean address = name.equals("src") || name.equals("href") || name.equals("althref");
      if (drawing && address && !value.isBlank() && !(name.equals("href") && References.isWeb(value))) {
        faults.add(751, References.shown(value), part);
      }
      if ((name.equals("macro") || name.equals("action")) && value.toLowerCase(Locale.ROOT).contains("macro")) {
        faults.add(750, part);
      }
    }
  }

  /** @param xml the parts that filling changes; the others stay as they are */
  record SafeParts(ContentTypes types, Map<String, Document> xml) {}
}
