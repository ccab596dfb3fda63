package org.prongsai.documents.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph as its reader sees it, whatever runs Word has cut it into. What is put in stands in the run
 * in which the replaced text began, so it looks like it.
 */
final class ParagraphText {

  private record Piece(int start, Element text, StringBuilder now) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder whole = new StringBuilder();

  ParagraphText(Element paragraph) {
    collect(paragraph);
  }

  /** Text boxes inside the paragraph have paragraphs of their own. */
  private void collect(Element parent) {
    for (Element child : SafeXml.children(parent)) {
      if (SafeXml.isWord(child, "t")) {
        pieces.add(new Piece(whole.length(), child, new StringBuilder(child.getTextContent())));
        whole.append(child.getTextContent());
      } else if (SafeXml.isWord(child, "br") || SafeXml.isWord(child, "tab") && SafeXml.isWord(parent, "r")) {
        whole.append('\n');
      } else if (!SafeXml.isWord(child, "p")) {
        collect(child);
      }
    }
  }

  @Override
  public String toString() {
    return whole.toString();
  }

  /** From the last to the first only: what stands before keeps its place. */
  void replace(int start, int end, String replacement) {
    boolean first = true;
    for (Piece piece : pieces) {
      int from = Math.max(start - piece.start(), 0);
      int to = Math.min(end - piece.start(), piece.now().length());
      boolean holdsStart = start >= piece.start() && start < piece.start() + piece.now().length();
      if (from < to && (holdsStart || !first)) {
        piece.now().replace(from, to, first ? replacement : "");
        first = false;
      }
    }
  }

  /** Writes what was replaced into the paragraph. */
  void apply() {
    for (Piece piece : pieces) {
      String now = piece.now().toString();
      if (!now.equals(piece.text().getTextContent())) {
        set(piece.text(), now);
      }
    }
  }

  /** Line ends and tabs become elements beside the text. */
  private static void set(Element text, String now) {
    Node after = text;
    Element current = text;
    int from = 0;
    for (int i = 0; i <= now.length(); i++) {
      boolean end = i == now.length();
      if (end || now.charAt(i) == '\n' || now.charAt(i) == '\t') {
        current.setTextContent(clean(now.substring(from, i)));
        current.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        if (!end) {
          after = insertAfter(after, sibling(text, now.charAt(i) == '\n' ? "br" : "tab"));
          current = sibling(text, "t");
          after = insertAfter(after, current);
        }
        from = i + 1;
      }
    }
  }

  private static Element sibling(Element text, String name) {
    String prefix = text.getPrefix();
    return text.getOwnerDocument().createElementNS(
        text.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
  }

  private static Node insertAfter(Node place, Node inserted) {
    Node parent = place.getParentNode();
    if (parent == null) {
      throw new IllegalStateException("a text outside of any run");
    }
    parent.insertBefore(inserted, place.getNextSibling());
    return inserted;
  }

  /** Without the characters that XML has no place for. */
  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
