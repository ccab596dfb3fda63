package org.prongsai.documents.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.source.Node;

/** The entries of a mapping in a layout file, read as what they should be. */
record Fields(Node.Mapping mapping, Faults faults) {

  Place place(String key) {
    Node value = mapping.get(key);
    return value == null ? mapping.place() : value.place();
  }

  @Nullable String text(String key) {
    Node value = mapping.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Node.Scalar scalar) {
      return scalar.isNothing() ? null : scalar.text();
    }
    faults.add(723, value.place(), key);
    return null;
  }

  /** The text, or a fault and an empty text. */
  String needed(String key) {
    String text = text(key);
    if (text == null || text.isBlank()) {
      faults.add(725, place(key), key);
      return "";
    }
    return text;
  }

  String oneOf(String key, List<String> known, String usual) {
    String text = text(key);
    if (text == null) {
      return usual;
    }
    if (!known.contains(text)) {
      faults.add(724, place(key), text, String.join(", ", known));
      return usual;
    }
    return text;
  }

  /** One text or a list of them. */
  List<String> texts(String key) {
    Node value = mapping.get(key);
    List<Node> nodes = switch (value) {
      case null -> List.of();
      case Node.Sequence sequence -> sequence.elements();
      case Node single -> List.of(single);
    };
    List<String> texts = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        faults.add(723, node.place(), key);
      }
    }
    return texts;
  }

  Set<String> someOf(String key, Collection<String> known) {
    Set<String> texts = new LinkedHashSet<>(texts(key));
    for (String text : texts) {
      if (!known.contains(text)) {
        faults.add(724, place(key), text, String.join(", ", known.stream().sorted().toList()));
      }
    }
    return texts;
  }

  boolean truth(String key) {
    return oneOf(key, List.of("true", "false"), "false").equals("true");
  }

  /** A positive number; a fault and 1 when it is none. */
  double share(String key) {
    if (mapping.get(key) instanceof Node.Scalar scalar
        && scalar.number().filter(number -> number.signum() > 0).isPresent()) {
      return scalar.number().map(BigDecimal::doubleValue).orElseThrow();
    }
    faults.add(726, place(key), key);
    return 1;
  }

  /** The elements of a list, each read; a missing list is empty. Elements with faults are left out. */
  <T> List<T> each(String key, Function<Node, @Nullable T> read) {
    Node value = mapping.get(key);
    if (value == null) {
      if (key.equals("tables") || key.equals("columns") || key.equals("cell")) {
        faults.add(725, mapping.place(), key);
      }
      return List.of();
    }
    List<Node> nodes = value instanceof Node.Sequence sequence ? sequence.elements() : List.of(value);
    List<T> elements = new ArrayList<>();
    for (Node node : nodes) {
      T element = read.apply(node);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }
}
