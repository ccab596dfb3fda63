package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Sequence;

/**
 * The fields of one element, taken one by one. What is missing or of the wrong type becomes a finding and is answered by
 * a harmless stand-in, so that reading goes on; {@link #close} complains about the fields nobody took.
 */
final class Fields {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** Sums with 1e-999999999 would need a gigabyte. */
  private static final int MOST_DIGITS = 30;

  private final Mapping mapping;
  private final Findings findings;
  private final Set<String> taken = new LinkedHashSet<>();
  private final boolean readable;

  private Fields(Mapping mapping, Findings findings, boolean readable) {
    this.mapping = mapping;
    this.findings = findings;
    this.readable = readable;
  }

  /** A node that is no mapping is one finding, and its fields are then not missed. */
  static Fields of(Node node, Findings findings) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, findings, true);
    }
    wrongType(findings, node, "fields");
    return new Fields(new Mapping(node.place(), List.of()), findings, false);
  }

  static void wrongType(Findings findings, Node node, String wanted) {
    findings.add(203, node.place(), Message.of("criteria.type." + wanted), Message.of("criteria.type." + typeOf(node)));
  }

  Place place() {
    return mapping.place();
  }

  /** Where the field's value stands, or the element when there is none. */
  Place placeOf(String name) {
    Node node = mapping.get(name);
    return node == null ? place() : node.place();
  }

  List<Entry> entries() {
    mapping.entries().forEach(entry -> taken.add(entry.key().text()));
    return mapping.entries();
  }

  @Nullable Node node(String name) {
    taken.add(name);
    Node node = mapping.get(name);
    return node instanceof Scalar scalar && scalar.isNothing() ? null : node;
  }

  @Nullable Node required(String name) {
    Node node = node(name);
    if (node == null && readable) {
      findings.add(202, placeOf(name), name);
    }
    return node;
  }

  String text(String name) {
    Node node = required(name);
    return node == null ? "" : text(node);
  }

  @Nullable String textOrNull(String name) {
    Node node = node(name);
    return node == null ? null : text(node);
  }

  /** A text or a number, as written: numbers of sub-indicators such as 9.2. */
  String label(String name) {
    Node node = required(name);
    return node instanceof Scalar scalar && scalar.number().isPresent() ? scalar.text() : node == null ? "" : text(node);
  }

  int whole(String name, int low, int high) {
    Integer number = required(name) == null ? null : wholeOrNull(name, low, high);
    return number == null ? low : number;
  }

  @Nullable Integer wholeOrNull(String name, int low, int high) {
    Node node = node(name);
    if (node == null) {
      return null;
    }
    BigDecimal number = number(node, "whole", BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    if (number == null) {
      return null;
    }
    if (number.stripTrailingZeros().scale() > 0) {
      wrongType(findings, node, "whole");
      return null;
    }
    return number.intValueExact();
  }

  BigDecimal share(String name) {
    Node node = required(name);
    return node == null ? BigDecimal.ZERO : share(node);
  }

  BigDecimal share(Node node) {
    BigDecimal number = number(node, "number", BigDecimal.ZERO, BigDecimal.ONE);
    return number == null ? BigDecimal.ZERO : number;
  }

  BigDecimal score(String name) {
    BigDecimal score = required(name) == null ? null : scoreOrNull(name);
    return score == null ? BigDecimal.ZERO : score;
  }

  /** Of 0 to 100: scores and percentages. */
  @Nullable BigDecimal scoreOrNull(String name) {
    Node node = node(name);
    return node == null ? null : number(node, "number", BigDecimal.ZERO, HUNDRED);
  }

  boolean truth(String name, boolean fallback) {
    Node node = node(name);
    if (node == null) {
      return fallback;
    }
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TRUTH) {
      return scalar.text().equalsIgnoreCase("true");
    }
    wrongType(findings, node, "truth");
    return fallback;
  }

  boolean truth(String name) {
    required(name);
    return truth(name, false);
  }

  /** The elements of a list that may be left out. */
  List<Node> list(String name) {
    Node node = node(name);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.elements();
    }
    wrongType(findings, node, "list");
    return List.of();
  }

  List<Node> requiredList(String name) {
    required(name);
    return list(name);
  }

  List<Fields> elements(String name) {
    return list(name).stream().map(node -> of(node, findings)).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(this::text).filter(text -> !text.isEmpty()).toList();
  }

  /** A word of a closed list. */
  <E> E word(String name, Map<String, E> words, E standIn) {
    Node node = required(name);
    return node == null ? standIn : word(node, words, standIn);
  }

  <E> @Nullable E wordOrNull(String name, Map<String, E> words) {
    Node node = node(name);
    return node == null ? null : word(node, words, words.values().iterator().next());
  }

  /** An absent list is empty; a list that is there names at least one. */
  <E> Set<E> words(String name, Map<String, E> words) {
    Set<E> found = new LinkedHashSet<>();
    if (node(name) instanceof Sequence sequence && sequence.elements().isEmpty()) {
      findings.add(225, sequence.place(), name);
    }
    for (Node node : list(name)) {
      found.add(word(node, words, words.values().iterator().next()));
    }
    return found;
  }

  void close() {
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!taken.contains(name)) {
        findings.add(201, entry.key().place(), name, Suggestion.of(name, new ArrayList<>(taken)));
      }
    }
  }

  private <E> E word(Node node, Map<String, E> words, E standIn) {
    String text = text(node);
    E word = words.get(text);
    if (word != null) {
      return word;
    }
    if (!text.isEmpty()) {
      findings.add(204, node.place(), text, Suggestion.of(text, words.keySet()));
    }
    return standIn;
  }

  private String text(Node node) {
    return text(node, findings);
  }

  static String text(Node node, Findings findings) {
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT) {
      if (scalar.text().isBlank()) {
        findings.add(226, node.place());
      }
      return scalar.text().strip();
    }
    wrongType(findings, node, "text");
    return "";
  }

  private @Nullable BigDecimal number(Node node, String wanted, BigDecimal low, BigDecimal high) {
    BigDecimal number = node instanceof Scalar scalar ? scalar.number().orElse(null) : null;
    if (number == null) {
      wrongType(findings, node, wanted);
      return null;
    }
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.compareTo(low) < 0 || number.compareTo(high) > 0) {
      findings.add(207, node.place(), ((Scalar) node).text(), low.toPlainString(), high.toPlainString());
      return null;
    }
    return number;
  }

  private static String typeOf(Node node) {
    return switch (node) {
      case Mapping fields -> "fields";
      case Sequence list -> "list";
      case Scalar scalar -> switch (scalar.kind()) {
        case TEXT -> "text";
        case NUMBER -> "number";
        case TRUTH -> "truth";
        case NOTHING -> "nothing";
      };
    };
  }
}
