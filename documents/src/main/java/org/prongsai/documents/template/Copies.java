package org.prongsai.documents.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What must stand only once in a document is taken out of copies: bookmarks and the ids of paragraphs and controls. */
final class Copies {

  private static final Set<String> ONCE = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
      "commentReference", "proofErr");
  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private Copies() {}

  static void forget(Element copy) {
    for (Element element : List.copyOf(SafeXml.elements(copy))) {
      boolean controlId = SafeXml.isWord(element, "id")
          && element.getParentNode() instanceof Element parent && SafeXml.isWord(parent, "sdtPr");
      boolean once = ONCE.contains(String.valueOf(element.getLocalName())) && SafeXml.isWord(element, element.getLocalName());
      if (element != copy && (controlId || once)) {
        TemplateFiller.remove(element);
      } else {
        element.removeAttributeNS(WORD_2010, "paraId");
        element.removeAttributeNS(WORD_2010, "textId");
      }
    }
  }
}
