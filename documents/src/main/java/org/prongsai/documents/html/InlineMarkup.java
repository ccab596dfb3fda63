package org.prongsai.documents.html;

import java.net.URI;
import java.util.List;
import org.prongsai.documents.model.Inline;
import org.prongsai.message.Language;
import org.prongsai.message.Message;

/** Writes the pieces of a line. */
final class InlineMarkup {

  private final Markup markup;
  private final Language language;

  InlineMarkup(Markup markup, Language language) {
    this.markup = markup;
    this.language = language;
  }

  void write(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> text(text);
        case Inline.LineBreak() -> markup.tag("<br>");
        case Inline.CheckBox(boolean checked) -> box(checked);
        case Inline.Tab() -> markup.tag("<span class=\"tab\"> </span>");
        case Inline.Dots() -> markup.tag("<span class=\"dots\" aria-hidden=\"true\"></span>");
        case Inline.Link(String text, String address) -> link(text, address);
      }
    }
  }

  private void text(Inline.Text text) {
    markup.tag(text.bold() ? "<strong>" : "").tag(text.italic() ? "<em>" : "").tag(text.underlined() ? "<u>" : "");
    int from = 0;
    String words = text.text();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '☐' || c == '☑' || c == '\n') {
        markup.text(words.substring(from, i));
        if (c == '\n') {
          markup.tag("<br>");
        } else {
          box(c == '☑');
        }
        from = i + 1;
      }
    }
    markup.text(words.substring(from));
    markup.tag(text.underlined() ? "</u>" : "").tag(text.italic() ? "</em>" : "").tag(text.bold() ? "</strong>" : "");
  }

  private void box(boolean checked) {
    markup.tag("<svg class=\"box\" viewBox=\"0 0 12 12\" role=\"img\"")
        .attribute("aria-label", Message.of(checked ? "documents.box.checked" : "documents.box.empty").in(language))
        .tag("><path d=\"M1 1h10v10h-10z\"/>")
        .tag(checked ? "<path class=\"tick\" d=\"M3 6.3l2.2 2.6 4-5.6\"/>" : "")
        .tag("</svg>");
  }

  /** An address that is none of the web's is shown, not linked. */
  private void link(String text, String address) {
    String target = target(address);
    if (target.isEmpty()) {
      markup.text(text);
    } else {
      markup.tag("<a").attribute("href", target).tag(" rel=\"noopener noreferrer\">").text(text).tag("</a>");
    }
  }

  private static String target(String address) {
    try {
      URI uri = URI.create(address.strip());
      String scheme = uri.getScheme();
      return scheme != null && scheme.matches("(?i)https?|mailto|tel") ? uri.toASCIIString() : "";
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
