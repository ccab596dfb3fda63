package org.prongsai.documents.html;

import java.util.Map;
import java.util.TreeMap;

/** The page as it grows; what is text is escaped here and nowhere else. */
final class Markup {

  private final StringBuilder out = new StringBuilder(32_768);
  private final Map<String, String> rules = new TreeMap<>();

  /** Markup of our own. */
  Markup tag(String markup) {
    out.append(markup);
    return this;
  }

  /** A tag's attribute, with the blank before it. */
  Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    text(value);
    out.append('"');
    return this;
  }

  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c);
      }
    }
    return this;
  }

  /**
   * A class for a column's width: strict content policies forbid styles on elements.
   *
   * @return the class
   */
  String width(double share) {
    long percent = Math.max(1, Math.round(share * 100));
    rules.put("w" + percent, "width:" + percent + "%");
    return "w" + percent;
  }

  /** The style rules gathered while writing. */
  String rules() {
    var css = new StringBuilder();
    rules.forEach((name, rule) -> css.append('.').append(name).append('{').append(rule).append("}\n"));
    return css.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
