package org.prongsai.documents.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written, element by element. Names are trusted, values and text are escaped. */
public final class Xml {

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(4096).append(PROLOG);
  private final Deque<String> open = new ArrayDeque<>();

  /** @param attributes names and values in turn */
  public Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  public Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  public Xml leaf(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  public Xml leaf(String name, String attribute, long value) {
    return leaf(name, attribute, Long.toString(value));
  }

  /** An element with text only; blanks at its ends are kept. */
  public Xml text(String name, String text, String... attributes) {
    boolean bare = text.isEmpty() || (text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ');
    start(name, attributes);
    out.append(bare ? ">" : " xml:space=\"preserve\">");
    escape(text);
    out.append("</").append(name).append('>');
    return this;
  }

  /** Takes over what was written elsewhere. */
  public Xml append(Xml finished) {
    out.append(finished.toString(), PROLOG.length(), finished.length());
    return this;
  }

  /** Grows with each thing written. */
  public int length() {
    return out.length();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private void start(String name, String[] attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Characters that XML 1.0 has no place for are left out. */
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
        default -> i += plain(text, i, c);
      }
    }
  }

  /** How many characters beyond the first were taken. */
  private int plain(String text, int i, char c) {
    if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
      out.append(c).append(text.charAt(i + 1));
      return 1;
    }
    if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
      out.append(c);
    }
    return 0;
  }
}
