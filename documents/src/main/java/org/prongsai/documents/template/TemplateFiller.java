package org.prongsai.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.template.Marker.Kind;
import org.prongsai.documents.template.TemplateData.Value;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills one part. What repeats is copied first and filled copy by copy, so a text that is put in is never read as a
 * template itself.
 */
final class TemplateFiller {

  private final Faults faults;
  private final Budget budget;

  TemplateFiller(Faults faults, Budget budget) {
    this.faults = faults;
    this.budget = budget;
  }

  void fill(Element root, Scope scope) {
    blocks(SafeXml.children(root), scope);
    Leftovers.mend(root);
  }

  private void blocks(List<Element> blocks, Scope scope) {
    for (int i = 0; i < blocks.size(); i++) {
      Element block = blocks.get(i);
      Marker marker = SafeXml.isWord(block, "p") ? Marker.alone(new ParagraphText(block).toString()) : null;
      if (marker != null && marker.kind() == Kind.OPENING) {
        int close = closing(blocks, i, marker.name());
        if (close < 0) {
          faults.add(757, marker.name());
          return;
        }
        repeat(marker.name(), blocks.subList(i + 1, close), scope, this::blocks);
        remove(block);
        remove(blocks.get(close));
        i = close;
      } else {
        block(block, scope);
      }
    }
  }

  private void block(Element block, Scope scope) {
    if (SafeXml.isWord(block, "tbl")) {
      new RowRepeater(this, faults).rows(block, scope);
      Leftovers.mend(block);
    } else if (SafeXml.isWord(block, "p")) {
      places(block, scope);
      insideRuns(block, scope);
    } else {
      fill(block, scope);
    }
  }

  /** Text boxes hang in the runs of a paragraph. */
  private void insideRuns(Element parent, Scope scope) {
    for (Element child : SafeXml.children(parent)) {
      if (SafeXml.isWord(child, "txbxContent")) {
        fill(child, scope);
      } else {
        insideRuns(child, scope);
      }
    }
  }

  private static int closing(List<Element> blocks, int from, String name) {
    int depth = 0;
    for (int i = from; i < blocks.size(); i++) {
      Marker marker =
          SafeXml.isWord(blocks.get(i), "p") ? Marker.alone(new ParagraphText(blocks.get(i)).toString()) : null;
      if (marker != null && marker.name().equals(name)) {
        depth += marker.kind() == Kind.OPENING ? 1 : marker.kind() == Kind.CLOSING ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  interface Content {
    void fill(List<Element> copy, Scope scope);
  }

  /** Copies the elements for each row of the name, fills each copy, and takes the originals away. */
  void repeat(String name, List<Element> originals, Scope scope, Content content) {
    for (Scope row : rows(name, scope)) {
      if (originals.isEmpty() || !budget.take(originals)) {
        break;
      }
      List<Element> copy = new ArrayList<>();
      for (Element original : originals) {
        Element copied = (Element) original.cloneNode(true);
        Copies.forget(copied);
        parent(original).insertBefore(copied, originals.getFirst());
        copy.add(copied);
      }
      content.fill(copy, row);
    }
    originals.forEach(TemplateFiller::remove);
    if (budget.isSpent()) {
      faults.add(759, Budget.MOST_NODES);
    }
  }

  private List<Scope> rows(String name, Scope scope) {
    return switch (scope.find(name)) {
      case null -> {
        unknown(name, scope);
        yield List.of();
      }
      case Value.Rows(var rows) -> rows.stream().map(scope::inside).toList();
      case Value.Group(var group) -> List.of(scope.inside(group));
      case Value.Text(String text) -> text.isBlank() ? List.of() : List.of(scope);
    };
  }

  static void remove(Element element) {
    parent(element).removeChild(element);
  }

  private static Node parent(Element element) {
    Node parent = element.getParentNode();
    if (parent == null) {
      throw new IllegalStateException("an element outside of the document");
    }
    return parent;
  }

  private void places(Element paragraph, Scope scope) {
    var text = new ParagraphText(paragraph);
    List<Marker> markers = Marker.in(text.toString());
    if (markers.isEmpty()) {
      return;
    }
    for (Marker marker : markers.reversed()) {
      String value = value(marker, scope);
      if (value != null) {
        text.replace(marker.start(), marker.end(), value);
      }
    }
    text.apply();
  }

  /** Null with a fault when there is none. */
  private @Nullable String value(Marker marker, Scope scope) {
    switch (marker.kind()) {
      case MALFORMED -> faults.add(756, marker.name().length() <= 60 ? marker.name() : marker.name().substring(0, 60));
      case OPENING -> faults.add(758, marker.name());
      case CLOSING -> faults.add(757, marker.name());
      case PLACE -> {
        switch (scope.find(marker.name())) {
          case Value.Text(String text) -> {
            return text;
          }
          case null -> unknown(marker.name(), scope);
          case Value.Rows _, Value.Group _ -> faults.add(755, marker.name());
        }
      }
    }
    return null;
  }

  private void unknown(String name, Scope scope) {
    String known = scope.names().distinct().map(place -> "{{" + place + "}}").collect(Collectors.joining(" "));
    faults.add(754, name, known.isEmpty() ? "–" : known);
  }
}
