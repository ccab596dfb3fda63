package org.prongsai.documents.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.template.Marker.Kind;
import org.w3c.dom.Element;

/**
 * Rows of tables that repeat: the opening mark stands in one cell, the closing mark in another, of the same row or of a
 * row below. Marks that open and close in one cell repeat what is between them there.
 */
final class RowRepeater {

  private final TemplateFiller filler;
  private final Faults faults;

  RowRepeater(TemplateFiller filler, Faults faults) {
    this.filler = filler;
    this.faults = faults;
  }

  void rows(Element table, Scope scope) {
    rows(SafeXml.children(table), scope);
  }

  private void rows(List<Element> rows, Scope scope) {
    for (int i = 0; i < rows.size(); i++) {
      String name = SafeXml.isWord(rows.get(i), "tr") ? unmatched(rows.get(i), Kind.OPENING) : null;
      if (name == null) {
        filler.fill(rows.get(i), scope);
        continue;
      }
      int last = closing(rows, i, name);
      if (last < 0) {
        faults.add(757, name);
        return;
      }
      List<Element> repeated = new ArrayList<>(rows.subList(i, last + 1));
      takeOut(rows.get(i), Kind.OPENING, name, repeated);
      takeOut(rows.get(last), Kind.CLOSING, name, repeated);
      filler.repeat(name, repeated, scope, this::rows);
      i = last;
    }
  }

  private static int closing(List<Element> rows, int from, String name) {
    for (int i = from; i < rows.size(); i++) {
      for (Element cell : SafeXml.children(rows.get(i))) {
        if (open(cell, Kind.CLOSING).stream().anyMatch(marker -> marker.equals(name))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static @Nullable String unmatched(Element row, Kind kind) {
    for (Element cell : SafeXml.children(row)) {
      List<String> open = open(cell, kind);
      if (!open.isEmpty()) {
        return open.getFirst();
      }
    }
    return null;
  }

  /** The names whose opening (or closing) mark has no partner in the cell. */
  private static List<String> open(Element cell, Kind kind) {
    List<String> opened = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    for (Element paragraph : paragraphs(cell)) {
      for (Marker marker : Marker.in(new ParagraphText(paragraph).toString())) {
        if (marker.kind() == Kind.OPENING) {
          opened.add(marker.name());
        } else if (marker.kind() == Kind.CLOSING && !opened.remove(marker.name())) {
          closed.add(marker.name());
        }
      }
    }
    return kind == Kind.OPENING ? opened : closed;
  }

  private static List<Element> paragraphs(Element cell) {
    return SafeXml.elements(cell).stream().filter(element -> SafeXml.isWord(element, "p")).toList();
  }

  /** Removes the mark; a row that says nothing else goes with it when others remain. */
  private static void takeOut(Element row, Kind kind, String name, List<Element> repeated) {
    for (Element paragraph : paragraphs(row)) {
      var text = new ParagraphText(paragraph);
      for (Marker marker : Marker.in(text.toString())) {
        if (marker.kind() == kind && marker.name().equals(name)) {
          boolean only = repeated.size() > 1 && Marker.alone(row.getTextContent()) != null;
          text.replace(marker.start(), marker.end(), "");
          text.apply();
          if (only) {
            repeated.remove(row);
            TemplateFiller.remove(row);
          }
          return;
        }
      }
    }
  }
}
