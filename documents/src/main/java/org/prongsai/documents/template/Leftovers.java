package org.prongsai.documents.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Where nothing was repeated, what remains is still a document: Word refuses cells without a paragraph. */
final class Leftovers {

  private static final Set<String> END_WITH_PARAGRAPH = Set.of("tc", "hdr", "ftr", "txbxContent", "footnote", "endnote");

  private Leftovers() {}

  static void mend(Element container) {
    List<Element> children = SafeXml.children(container);
    if (SafeXml.isWord(container, "tbl")) {
      if (children.stream().noneMatch(child -> SafeXml.isWord(child, "tr") || SafeXml.isWord(child, "sdt"))) {
        TemplateFiller.remove(container);
      }
    } else if (END_WITH_PARAGRAPH.contains(container.getLocalName()) && SafeXml.isWord(container, container.getLocalName())
        && (children.isEmpty() || !SafeXml.isWord(children.getLast(), "p"))) {
      container.appendChild(container.getOwnerDocument().createElementNS(container.getNamespaceURI(),
          container.getPrefix() == null ? "p" : container.getPrefix() + ":p"));
    }
  }
}
