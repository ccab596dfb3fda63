package org.prongsai.documents.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the parts of a template are, by their content types; only kinds known to be harmless may be there. */
final class ContentTypes {

  static final String PART = "[Content_Types].xml";

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String MAIN = WORD + "document.main+xml";
  private static final String TEMPLATE = WORD + "template.main+xml";
  private static final Set<String> FILLED =
      Set.of("document.main", "template.main", "header", "footer", "footnotes", "endnotes");
  private static final Set<String> OTHER_WORD = Set.of(
      "styles", "settings", "webSettings", "fontTable", "numbering", "comments", "commentsExtended", "commentsIds",
      "commentsExtensible", "people", "document.glossary");
  private static final String CORE_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final Set<String> OTHER = Set.of(
      "application/xml", "application/vnd.openxmlformats-package.relationships+xml",
      CORE_PROPERTIES,
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      "application/vnd.openxmlformats-officedocument.customxmlproperties+xml",
      "application/vnd.openxmlformats-officedocument.theme+xml", "application/vnd.ms-word.styleswitheffects+xml",
      "application/vnd.ms-office.drawingml.diagramdrawing+xml",
      "application/vnd.openxmlformats-officedocument.obfuscatedfont", "application/x-fontdata",
      "image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp", "image/tiff", "image/x-emf", "image/x-wmf");
  private static final String DIAGRAM = "application/vnd.openxmlformats-officedocument.drawingml.diagram";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  ContentTypes(Document types) {
    for (Element element : SafeXml.children(types.getDocumentElement())) {
      String type = element.getAttribute("ContentType").toLowerCase(Locale.ROOT);
      if ("Override".equals(element.getLocalName())) {
        byName.put(key(element.getAttribute("PartName")), type);
      } else {
        byExtension.put(element.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
      }
    }
  }

  private static String key(String name) {
    return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }

  /** Empty when the part has none. */
  String of(String part) {
    String type = byName.get(key(part));
    return type != null ? type : byExtension.getOrDefault(
        part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "");
  }

  boolean isMain(String part) {
    return of(part).equals(MAIN) || of(part).equals(TEMPLATE);
  }

  /** May places stand in it? */
  boolean isFilled(String part) {
    return FILLED.contains(wordKind(of(part)));
  }

  boolean isCoreProperties(String part) {
    return of(part).equals(CORE_PROPERTIES);
  }

  boolean isXml(String part) {
    String type = of(part);
    return type.endsWith("+xml") || type.endsWith("/xml");
  }

  void check(String part, Faults faults) {
    String type = of(part);
    if (type.contains("macro") || type.contains("vba") || type.contains("keymap")) {
      faults.add(750, part);
    } else if (!allowed(type)) {
      faults.add(752, part);
    }
  }

  private static boolean allowed(String type) {
    String kind = wordKind(type);
    return FILLED.contains(kind) || OTHER_WORD.stream().anyMatch(kind::equalsIgnoreCase) || OTHER.contains(type)
        || (type.startsWith(DIAGRAM) && type.endsWith("+xml"));
  }

  private static String wordKind(String type) {
    return type.startsWith(WORD) && type.endsWith("+xml")
        ? type.substring(WORD.length(), type.length() - "+xml".length()) : "";
  }

  /** A filled template is a document. */
  static void turnIntoDocument(Document types) {
    for (Element element : SafeXml.children(types.getDocumentElement())) {
      if (element.getAttribute("ContentType").equalsIgnoreCase(TEMPLATE)) {
        element.setAttribute("ContentType", MAIN);
      }
    }
  }
}
