package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Node;

/** What is wrong with a layout file, gathered while it is read. */
final class Faults {

  static final String ROOM = "documents";

  private final List<Problem> found = new ArrayList<>();

  void add(int number, Place place, Object... arguments) {
    found.add(Problem.of(ROOM, number, place, arguments));
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Problem> found() {
    return found;
  }

  /** The mapping with these keys; null, and a fault, when the node is none. */
  @Nullable Fields fields(Node node, String... known) {
    if (!(node instanceof Node.Mapping mapping)) {
      add(722, node.place(), String.join(", ", known));
      return null;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!List.of(known).contains(entry.key().text())) {
        add(721, entry.key().place(), entry.key().text(), String.join(", ", known));
      }
    }
    return new Fields(mapping, this);
  }
}
