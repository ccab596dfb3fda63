package org.prongsai.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /** Reads one value; null when it is not readable, which has then been complained about. */
  public interface Reader<T> {
    @Nullable T of(Node node);
  }

  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  private final Mapping mapping;
  private final List<Problem> problems;
  private final Values values;
  private final Set<String> taken = new LinkedHashSet<>();
  private final boolean readable;

  private Fields(Mapping mapping, List<Problem> problems, boolean readable) {
    this.mapping = mapping;
    this.problems = problems;
    this.values = new Values(problems);
    this.readable = readable;
  }

  /** A node that has no fields is one problem; its fields are then not missed. */
  public static Fields of(Node node, List<Problem> problems) {
    return node instanceof Mapping mapping
        ? new Fields(mapping, problems, true)
        : new Values(problems).wrong(
            node, "fields", new Fields(new Mapping(node.place(), List.of()), problems, false));
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

  /** The value that has to be there; null, and a problem, when it is not. */
  public @Nullable Node required(String name) {
    Node node = node(name);
    if (node == null && readable) {
      problems.add(Problem.of("source", 133, placeOf(name), name));
    }
    return node;
  }

  public <T> T required(String name, Reader<T> read, T standIn) {
    Node node = required(name);
    T value = node == null ? null : read.of(node);
    return value == null ? standIn : value;
  }

  public <T> @Nullable T optional(String name, Reader<T> read) {
    Node node = node(name);
    return node == null ? null : read.of(node);
  }

  /** All fields, whatever their names: for elements whose names are data. */
  public List<Entry> entries() {
    mapping.entries().forEach(entry -> taken.add(entry.key().text()));
    return mapping.entries();
  }

  /** A text that has to be there and says something. */
  public String text(String name) {
    return required(name, values::text, "");
  }

  public @Nullable String optionalText(String name) {
    return optional(name, values::text);
  }

  /** As {@link #text}, but what looks like a number has to stand in quotation marks. */
  public String prose(String name) {
    return required(name, values::prose, "");
  }

  public @Nullable String optionalProse(String name) {
    return optional(name, values::prose);
  }

  /** A text as it stands, which may be empty. */
  public @Nullable String optionalVerbatim(String name) {
    return optional(name, values::verbatim);
  }

  /** A list of such texts, which may be left out. */
  public List<String> verbatims(String name) {
    return each(name, values::verbatim);
  }

  /** A list of texts; a single text stands for a list of one, nothing for an empty one. */
  public List<String> texts(String name) {
    return node(name) instanceof Scalar scalar ? List.of(values.text(scalar)) : each(name, values::text);
  }

  /** The elements of a list that may be left out. */
  public List<Node> list(String name) {
    Node node = node(name);
    return node == null ? List.of() : values.list(node);
  }

  public List<Node> requiredList(String name) {
    return required(name, values::list, List.of());
  }

  public <T> List<T> each(String name, Function<Node, T> read) {
    return list(name).stream().map(read).toList();
  }

  public List<Fields> elements(String name) {
    return each(name, node -> of(node, problems));
  }

  public int whole(String name, int least, int most) {
    return required(name, node -> values.whole(node, least, most), least);
  }

  public @Nullable Integer optionalWhole(String name, int least, int most) {
    return optional(name, node -> values.whole(node, least, most));
  }

  public @Nullable BigDecimal optionalNumber(String name, BigDecimal least, BigDecimal most) {
    return optional(name, node -> values.number(node, least, most));
  }

  /** A score or percentage, of 0 to 100. */
  public BigDecimal score(String name) {
    return required(name, this::score, BigDecimal.ZERO);
  }

  public @Nullable BigDecimal optionalScore(String name) {
    return optional(name, this::score);
  }

  private @Nullable BigDecimal score(Node node) {
    return values.number(node, BigDecimal.ZERO, FULL_MARKS);
  }

  public LocalDate date(String name) {
    return required(name, values::date, LocalDate.EPOCH);
  }

  public @Nullable LocalDate optionalDate(String name) {
    return optional(name, values::date);
  }

  /** False when it is absent. */
  public boolean truth(String name) {
    return truth(name, false);
  }

  /** @param fallback answers when it is absent */
  public boolean truth(String name, boolean fallback) {
    Node node = node(name);
    return node == null ? fallback : values.truth(node, fallback);
  }

  /** A word of a closed list; null when it is absent or not in the list. */
  public <E> @Nullable E optionalWord(String name, Map<String, E> words) {
    return optional(name, node -> values.word(node, words));
  }

  /**
   * A word of a closed list that has to be there.
   *
   * @param standIn answers when it is not
   */
  public <E> E word(String name, Map<String, E> words, E standIn) {
    return required(name, node -> values.word(node, words), standIn);
  }

  /** Words of a closed list; an absent list is empty, a list that is there names at least one. */
  public <E> Set<E> words(String name, Map<String, E> words) {
    notEmpty(name);
    Set<E> found = new LinkedHashSet<>();
    for (Node node : list(name)) {
      E word = values.word(node, words);
      if (word != null) {
        found.add(word);
      }
    }
    return found;
  }

  /** Complains about a list that is there and empty. */
  public void notEmpty(String name) {
    if (node(name) instanceof Sequence sequence && sequence.elements().isEmpty()) {
      problems.add(Problem.of("source", 140, sequence.place(), name));
    }
  }

  /** Complains about every field that nobody asked for. */
  public void close() {
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!taken.contains(name)) {
        problems.add(Problem.of("source", 132, entry.key().place(), name, Spelling.hint(name, List.copyOf(taken))));
      }
    }
  }
}
