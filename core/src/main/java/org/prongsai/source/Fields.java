package org.prongsai.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Sequence;

/**
 * The fields of one element of a data file, taken one by one and read strictly. What is missing or of the wrong kind
 * becomes a problem and is answered by a harmless stand-in, so that reading goes on and one run names every mistake;
 * what was read counts only while there is no problem. {@link #close} complains about fields that nobody took.
 */
public final class Fields {

  private final Mapping mapping;
  private final List<Problem> problems;
  private final Set<String> taken = new LinkedHashSet<>();
  private final boolean readable;

  private Fields(Mapping mapping, List<Problem> problems, boolean readable) {
    this.mapping = mapping;
    this.problems = problems;
    this.readable = readable;
  }

  /** A node that has no fields is one problem; its fields are then not missed. */
  public static Fields of(Node node, List<Problem> problems) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, problems, true);
    }
    problems.add(wrongType(node, "fields"));
    return new Fields(new Mapping(node.place(), List.of()), problems, false);
  }

  public Place place() {
    return mapping.place();
  }

  /** Where a field's value stands; the element's own place when it is absent. */
  public Place placeOf(String name) {
    Node node = mapping.get(name);
    return node == null ? place() : node.place();
  }

  public boolean has(String name) {
    return node(name) != null;
  }

  /** The value; null when it is absent or nothing. */
  public @Nullable Node node(String name) {
    taken.add(name);
    Node node = mapping.get(name);
    return node instanceof Scalar scalar && scalar.isNothing() ? null : node;
  }

  /** All fields, whatever their names: for elements whose names are data. */
  public List<Entry> entries() {
    mapping.entries().forEach(entry -> taken.add(entry.key().text()));
    return mapping.entries();
  }

  /** A text that has to be there and says something. */
  public String text(String name) {
    Node node = required(name);
    return node == null ? "" : text(node);
  }

  public @Nullable String optionalText(String name) {
    Node node = node(name);
    return node == null ? null : text(node);
  }

  /** A list of texts; a single text stands for a list of one, nothing for an empty one. */
  public List<String> texts(String name) {
    return node(name) instanceof Scalar scalar ? List.of(text(scalar)) : each(name, this::text);
  }

  public <T> List<T> each(String name, Function<Node, T> read) {
    return list(name).stream().map(read).toList();
  }

  public List<Fields> elements(String name) {
    return each(name, node -> of(node, problems));
  }

  public int whole(String name, int least, int most) {
    Integer number = required(name) == null ? null : optionalWhole(name, least, most);
    return number == null ? least : number;
  }

  public @Nullable Integer optionalWhole(String name, int least, int most) {
    BigDecimal number = optionalNumber(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    if (number != null && number.stripTrailingZeros().scale() > 0) {
      problems.add(Problem.of("source", 134, placeOf(name), Message.of("source.type.whole")));
      return null;
    }
    return number == null ? null : number.intValueExact();
  }

  public @Nullable BigDecimal optionalNumber(String name, BigDecimal least, BigDecimal most) {
    Node node = node(name);
    if (node == null) {
      return null;
    }
    BigDecimal number = node instanceof Scalar scalar ? scalar.number().orElse(null) : null;
    if (number == null) {
      problems.add(wrongType(node, "number"));
    } else if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      problems.add(Problem.of("source", 136, node.place(), number.toPlainString(), least.toPlainString(),
          most.toPlainString()));
      return null;
    }
    return number;
  }

  public @Nullable LocalDate optionalDate(String name) {
    Node node = node(name);
    if (node == null) {
      return null;
    }
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeParseException notADate) {
      problems.add(Problem.of("source", 137, node.place(), text(node)));
      return null;
    }
  }

  public boolean truth(String name) {
    Node node = node(name);
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TRUTH) {
      return scalar.text().equalsIgnoreCase("true");
    }
    if (node != null) {
      problems.add(wrongType(node, "truth"));
    }
    return false;
  }

  /** A word of a closed list; null when it is absent or not in the list. */
  public <E> @Nullable E optionalWord(String name, Map<String, E> words) {
    Node node = node(name);
    if (node == null) {
      return null;
    }
    String word = text(node);
    E meant = words.get(word);
    if (meant == null && !word.isEmpty()) {
      problems.add(Problem.of("source", 135, node.place(), word, Spelling.hint(word, words.keySet())));
    }
    return meant;
  }

  /** A word of a closed list that has to be there. @param standIn answers when it is not */
  public <E> E word(String name, Map<String, E> words, E standIn) {
    E word = required(name) == null ? null : optionalWord(name, words);
    return word == null ? standIn : word;
  }

  /** Complains about every field that nobody asked for. */
  public void close() {
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!taken.contains(name)) {
        problems.add(Problem.of("source", 132, entry.key().place(), name, Spelling.hint(name, new ArrayList<>(taken))));
      }
    }
  }

  private @Nullable Node required(String name) {
    Node node = node(name);
    if (node == null && readable) {
      problems.add(Problem.of("source", 133, place(), name));
    }
    return node;
  }

  private List<Node> list(String name) {
    Node node = node(name);
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
    if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
      problems.add(wrongType(node, "text"));
      return "";
    }
    if (scalar.text().isBlank()) {
      problems.add(Problem.of("source", 138, node.place()));
    }
    return scalar.text().strip();
  }

  private static Problem wrongType(Node node, String expected) {
    return Problem.of("source", 134, node.place(), Message.of("source.type." + expected));
  }
}
