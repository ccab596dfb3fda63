package org.prongsai.documents.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.documents.model.Inline;

/** The text of a line without its looks, for bookmarks. */
final class PlainText {

  private PlainText() {}

  static String of(List<Inline> inlines) {
    return inlines.stream().map(inline -> switch (inline) {
      case Inline.Text text -> text.text();
      case Inline.Link link -> link.text();
      case Inline.CheckBox box -> box.checked() ? "☑" : "☐";
      case Inline.LineBreak ignored -> " ";
      case Inline.Tab ignored -> " ";
      case Inline.Dots ignored -> "";
    }).collect(Collectors.joining());
  }
}
