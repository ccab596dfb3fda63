package org.prongsai.documents.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.ooxml.Xml;

/** The pieces of a line as runs. A run says only that it is bold, slanted or underlined; its style says the rest. */
final class Runs {

  private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto");

  private final Xml xml;
  private final DocxParts parts;

  Runs(Xml xml, DocxParts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  void write(List<Inline> line) {
    write(line, null);
  }

  /** @param plain the style of text that is not bold; null for the paragraph's own */
  void write(List<Inline> line, @Nullable String plain) {
    boolean dots = false;
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Text text -> text(text, text.bold() ? null : plain);
        case Inline.LineBreak _ -> run("w:br", null);
        case Inline.CheckBox(boolean checked) -> checkBox(checked);
        case Inline.Tab _ -> {
          if (!dots) {
            run("w:tab", plain);
          }
        }
        case Inline.Dots _ -> run("w:tab", plain);
        case Inline.Link(String text, String address) -> link(text, address);
      }
      dots = inline instanceof Inline.Dots;
    }
  }

  void plain(String text) {
    text(Inline.text(text), null);
  }

  void tab() {
    run("w:tab", null);
  }

  private void run(String only, @Nullable String style) {
    xml.open("w:r");
    if (style != null) {
      xml.open("w:rPr").leaf("w:rStyle", "w:val", style).close();
    }
    xml.leaf(only).close();
  }

  private void text(Inline.Text text, @Nullable String style) {
    if (text.text().isEmpty()) {
      return;
    }
    xml.open("w:r");
    properties(text, style);
    characters(text.text());
    xml.close();
  }

  private void properties(Inline.Text text, @Nullable String style) {
    if (style == null && !text.bold() && !text.italic() && !text.underlined()) {
      return;
    }
    xml.open("w:rPr");
    if (style != null) {
      xml.leaf("w:rStyle", "w:val", style);
    }
    if (text.bold()) {
      xml.leaf("w:b").leaf("w:bCs");
    }
    if (text.italic()) {
      xml.leaf("w:i").leaf("w:iCs");
    }
    if (text.underlined()) {
      xml.leaf("w:u", "w:val", "single");
    }
    xml.close();
  }

  /** Line ends and tabs inside a text are elements of their own in Word. */
  private void characters(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        piece(text.substring(from, i));
        xml.leaf(c == '\n' ? "w:br" : "w:tab");
        from = i + 1;
      }
    }
    piece(text.substring(from));
  }

  private void piece(String text) {
    if (!text.isEmpty()) {
      xml.text("w:t", text);
    }
  }

  /** A box that can be clicked; its sign is text, so that every program shows and reads it. */
  private void checkBox(boolean checked) {
    xml.open("w:sdt").open("w:sdtPr").leaf("w:id", "w:val", parts.nextId());
    xml.open("w14:checkbox").leaf("w14:checked", "w14:val", checked ? "1" : "0");
    xml.leaf("w14:checkedState", "w14:val", "2611", "w14:font", StylesPart.BOX_FONT);
    xml.leaf("w14:uncheckedState", "w14:val", "2610", "w14:font", StylesPart.BOX_FONT);
    xml.close().close().open("w:sdtContent").open("w:r");
    xml.open("w:rPr").leaf("w:rStyle", "w:val", StyleNames.CHECK_BOX).close();
    xml.text("w:t", checked ? "☑" : "☐");
    xml.close().close().close();
  }

  private void link(String text, String address) {
    if (!web(address)) {
      plain(text);
      return;
    }
    xml.open("w:hyperlink", "r:id", parts.address(address), "w:history", "1").open("w:r");
    xml.open("w:rPr").leaf("w:rStyle", "w:val", StyleNames.LINK).close();
    characters(text);
    xml.close().close();
  }

  private static boolean web(String address) {
    try {
      String scheme = new URI(address).getScheme();
      return scheme != null && ADDRESSES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
