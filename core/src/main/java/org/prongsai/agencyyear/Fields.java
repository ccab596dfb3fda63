package org.prongsai.agencyyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Sequence;

/**
 * The fields of one mapping, read strictly: what is wrong goes to the list of problems, and reading goes on with a
 * stand-in, so that one run names every mistake. A value read here counts only while the list is empty.
 */
final class Fields {

  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  private final Mapping mapping;
  private final List<Problem> problems;

  private Fields(Mapping mapping, List<Problem> problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** @param known the names that may stand here; every other one is a problem */
  static Fields of(Node node, List<Problem> problems, String... known) {
    if (!(node instanceof Mapping mapping)) {
      problems.add(wrongType(node, "mapping"));
      return new Fields(new Mapping(node.place(), List.of()), new ArrayList<>());
    }
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!List.of(known).contains(name)) {
        problems.add(Spelling.nearest(name, List.of(known))
            .map(near -> Problem.of("agencyyear", 401, entry.key().place(), name, near))
            .orElseGet(() -> Problem.of("agencyyear", 402, entry.key().place(), name, String.join(", ", known))));
      }
    }
    return new Fields(mapping, problems);
  }

  Place place() {
    return mapping.place();
  }

  boolean has(String name) {
    return value(name) != null;
  }

  String text(String name) {
    String text = optionalText(name);
    if (text == null || text.isBlank()) {
      missing(name);
      return "";
    }
    return text;
  }

  @Nullable String optionalText(String name) {
    Node node = value(name);
    return node == null ? null : text(node);
  }

  List<String> texts(String name) {
    return list(name).stream().map(this::text).toList();
  }

  @Nullable List<String> optionalTexts(String name) {
    return has(name) ? texts(name) : null;
  }

  <T> List<T> each(String name, Function<Node, T> read) {
    return list(name).stream().map(read).toList();
  }

  <T> @Nullable T optional(String name, Function<Node, T> read) {
    Node node = value(name);
    return node == null ? null : read.apply(node);
  }

  /** A part that has to be there; an empty mapping stands in for it, whose own required fields go unsaid. */
  <T> T required(String name, Function<Node, T> read, T standIn) {
    Node node = value(name);
    if (node == null) {
      missing(name);
      return standIn;
    }
    return read.apply(node);
  }

  boolean truth(String name) {
    Node node = value(name);
    if (node == null) {
      return false;
    }
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TRUTH) {
      return scalar.text().equalsIgnoreCase("true");
    }
    problems.add(wrongType(node, "truth"));
    return false;
  }

  int integer(String name, int least, int most) {
    Integer number = optionalInteger(name, least, most);
    if (number == null && !has(name)) {
      missing(name);
    }
    return number == null ? least : number;
  }

  @Nullable Integer optionalInteger(String name, int least, int most) {
    Node node = value(name);
    if (node == null) {
      return null;
    }
    BigDecimal number = number(node);
    if (number == null || number.stripTrailingZeros().scale() > 0) {
      problems.add(wrongType(node, "integer"));
      return null;
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      problems.add(Problem.of("agencyyear", 410, node.place(), number.toPlainString(), least, most));
      return null;
    }
    return number.intValue();
  }

  BigDecimal score(String name) {
    BigDecimal score = optionalScore(name);
    if (score == null && !has(name)) {
      missing(name);
    }
    return score == null ? BigDecimal.ZERO : score;
  }

  @Nullable BigDecimal optionalScore(String name) {
    Node node = value(name);
    if (node == null) {
      return null;
    }
    BigDecimal score = number(node);
    if (score == null) {
      problems.add(wrongType(node, "number"));
    } else if (score.signum() < 0 || score.compareTo(FULL_MARKS) > 0) {
      problems.add(Problem.of("agencyyear", 408, node.place(), score.toPlainString()));
    }
    return score;
  }

  LocalDate date(String name) {
    LocalDate date = optionalDate(name);
    if (date == null && !has(name)) {
      missing(name);
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  @Nullable LocalDate optionalDate(String name) {
    Node node = value(name);
    if (node == null) {
      return null;
    }
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeParseException e) {
      problems.add(Problem.of("agencyyear", 407, node.place(), text(node)));
      return null;
    }
  }

  <E> @Nullable E choice(String name, Map<String, E> choices) {
    Node node = value(name);
    if (node == null) {
      return null;
    }
    E chosen = choices.get(text(node));
    if (chosen == null) {
      problems.add(Problem.of("agencyyear", 405, node.place(), text(node), String.join(", ", choices.keySet())));
    }
    return chosen;
  }

  void missing(String name) {
    problems.add(Problem.of("agencyyear", 403, mapping.place(), name));
  }

  /** Where a field's value stands; the mapping's own place when it is absent. */
  Place placeOf(String name) {
    Node node = value(name);
    return node == null ? mapping.place() : node.place();
  }

  private @Nullable Node value(String name) {
    Node node = mapping.get(name);
    return node instanceof Scalar scalar && scalar.isNothing() ? null : node;
  }

  private List<Node> list(String name) {
    Node node = value(name);
    return switch (node) {
      case null -> List.of();
      case Sequence sequence -> sequence.elements();
      default -> {
        problems.add(wrongType(node, "list"));
        yield List.of();
      }
    };
  }

  private String text(Node node) {
    if (node instanceof Scalar scalar && !scalar.isNothing()) {
      return scalar.text();
    }
    problems.add(wrongType(node, "text"));
    return "";
  }

  private static @Nullable BigDecimal number(Node node) {
    return node instanceof Scalar scalar ? scalar.number().orElse(null) : null;
  }

  private static Problem wrongType(Node node, String expected) {
    return Problem.of("agencyyear", 404, node.place(), Message.of("agencyyear.type." + expected));
  }
}
