package org.prongsai.documents.template;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the parts refer to: each other in known ways, and the outside by links that a reader clicks. */
final class References {

  private static final Set<String> HARMLESS = Set.of(
      "officedocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles",
      "styleswitheffects", "settings", "websettings", "fonttable", "font", "numbering", "theme", "header", "footer",
      "footnotes", "endnotes", "comments", "commentsextended", "commentsids", "commentsextensible", "people", "image",
      "hyperlink", "customxml", "customxmlprops", "glossarydocument", "diagramdata", "diagramlayout",
      "diagramquickstyle", "diagramcolors", "diagramdrawing");
  private static final Set<String> MACROS =
      Set.of("vbaproject", "wordvbadata", "keymapcustomizations", "attachedtoolbars", "ui/extensibility",
          "ui/usercustomization");

  private References() {}

  static void check(String part, Document relations, Faults faults) {
    for (Element relation : SafeXml.children(relations.getDocumentElement())) {
      String type = relation.getAttribute("Type").toLowerCase(Locale.ROOT);
      String kind = type.substring(type.lastIndexOf('/') + 1);
      String target = relation.getAttribute("Target");
      boolean outside = relation.getAttribute("TargetMode").equalsIgnoreCase("External") || leadsOutside(target);
      if (MACROS.stream().anyMatch(type::endsWith)) {
        faults.add(750, part);
      } else if (outside && !(kind.equals("hyperlink") && isWeb(target))) {
        faults.add(751, shown(target), part);
      } else if (!HARMLESS.contains(kind)) {
        faults.add(752, kind.isEmpty() ? part : kind);
      }
    }
  }

  /** With a scheme, or the share of another machine. */
  private static boolean leadsOutside(String target) {
    return target.matches("(?s)\\s*[A-Za-z][A-Za-z0-9+.-]*:.*") || target.startsWith("//") || target.contains("\\");
  }

  static boolean isWeb(String target) {
    return target.startsWith("#") || target.toLowerCase(Locale.ROOT).matches("(?s)(https?://|mailto:).*");
  }

  static String shown(String target) {
    return target.length() <= 80 ? target : target.substring(0, 80) + "…";
  }
}
