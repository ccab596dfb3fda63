package org.prongsai.documents.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The fields of a part, which Word computes when it opens or prints a document. Some of them read files, start
 * programs or fetch addresses; only those known to do none of this may stand in a template.
 */
final class FieldCodes {

  private static final Set<String> HARMLESS = Set.of(
      "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "TOC", "TC",
      "REF", "PAGEREF", "NOTEREF", "SEQ", "STYLEREF", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "LISTNUM", "SYMBOL",
      "DOCPROPERTY", "MERGEFIELD", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN");

  /** Inside the document, or to the web. */
  private static final Pattern HARMLESS_LINK =
      Pattern.compile("HYPERLINK\\s+(\\\\l\\s[^:]*|\"?(https?|mailto):[^\"]*(\"[^:]*)?)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String part;
  private final Faults faults;

  /** The codes of the fields that are open, the innermost last. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  FieldCodes(String part, Faults faults) {
    this.part = part;
    this.faults = faults;
  }

  /** Elements are met in the order of the text. */
  void meet(Element element) {
    String name = String.valueOf(element.getLocalName());
    switch (name) {
      case "fldSimple" -> check(attribute(element, "instr"));
      case "fldChar" -> character(attribute(element, "fldCharType"));
      case "instrText", "delInstrText" -> {
        if (open.isEmpty()) {
          check(element.getTextContent());
        } else {
          open.getLast().append(element.getTextContent());
        }
      }
      default -> { }
    }
  }

  void end() {
    while (!open.isEmpty()) {
      check(open.removeLast().toString());
    }
  }

  private void character(String type) {
    switch (type) {
      case "begin" -> open.addLast(new StringBuilder());
      case "end" -> {
        if (!open.isEmpty()) {
          check(open.removeLast().toString());
        }
      }
      default -> { }
    }
  }

  private void check(String code) {
    String bare = code.strip();
    String word = bare.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    boolean harmless = word.equals("HYPERLINK") ? HARMLESS_LINK.matcher(bare).matches() : HARMLESS.contains(word);
    if (!harmless) {
      faults.add(753, word.isEmpty() ? "?" : word.substring(0, Math.min(40, word.length())), part);
    }
  }

  private static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }
}
