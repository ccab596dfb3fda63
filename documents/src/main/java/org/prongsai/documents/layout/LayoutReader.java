package org.prongsai.documents.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.layout.Layout.Box;
import org.prongsai.documents.layout.Layout.Column;
import org.prongsai.documents.layout.Layout.Piece;
import org.prongsai.documents.layout.Layout.Source;
import org.prongsai.documents.layout.Layout.TableLayout;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Values;

/** Reads a layout file ({@code prongsai/layout/1}); every fault has its place and what to write instead. */
final class LayoutReader {

  private static final String FORMAT = "prongsai/layout/1";
  private static final BigDecimal WIDEST = BigDecimal.valueOf(1_000_000);
  private static final Map<String, Boolean> LANDSCAPE = either("portrait", "landscape");
  private static final Map<String, Boolean> CENTRED = either("left", "centre");
  private static final Map<String, Boolean> BOLD = either("plain", "bold");
  private static final Map<String, Source> SOURCES =
      words(Stream.of(Source.values()), source -> source == Source.ROWS ? "rows" : "disclosure");
  private static final Map<String, String> KINDS =
      words(Stream.of("measures", "progress", "disclosure", "analysis"), kind -> kind);
  private static final Map<String, String> ROLES =
      words(Stream.of(AgencyYear.Role.values()).map(AgencyYear.Role::code), code -> code);
  private static final Map<String, String> STATUSES =
      words(Stream.of(AgencyYear.Status.values()).map(AgencyYear.Status::code), code -> code);
  private static final Map<String, Form> FORMS = words(Stream.of(Form.values()), Form::code);

  private final List<Problem> problems = new ArrayList<>();
  private final Values values = new Values(problems);

  private LayoutReader() {}

  static Outcome<Layout> read(String name, Node node) {
    var reader = new LayoutReader();
    Layout layout = reader.layout(name, node);
    return reader.problems.isEmpty() ? Outcome.done(layout) : Outcome.refused(reader.problems.stream()
        .distinct()
        .sorted(Comparator.<Problem>comparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column()))
        .toList());
  }

  private Layout layout(String name, Node node) {
    Node format = node instanceof Node.Mapping mapping ? mapping.get("format") : null;
    if (!(format instanceof Node.Scalar scalar && scalar.text().equals(FORMAT))) {
      problems.add(Problem.of("documents", 720, node.place(), FORMAT));
      return new Layout(name, false, List.of());
    }
    Fields fields = Fields.of(node, problems);
    fields.required("format");
    boolean landscape = word(fields, "orientation", LANDSCAPE, false);
    fields.required("tables");
    List<TableLayout> tables = oneOrMore(fields, "tables").map(this::table).toList();
    fields.close();
    return new Layout(name, landscape, tables);
  }

  private TableLayout table(Node node) {
    Fields fields = Fields.of(node, problems);
    Source source = word(fields, "of", SOURCES, Source.ROWS);
    Map<String, Field> known = words(Stream.of(Field.values()).filter(field -> field.isOf(source)), Field::code);
    fields.required("columns");
    TableLayout table = new TableLayout(
        text(fields, "title"), fields.optionalVerbatim("heading"), some(fields, "kinds", KINDS), source,
        new LinkedHashSet<>(fields.texts("only")), List.copyOf(some(fields, "headings", known)),
        List.copyOf(some(fields, "bands", known)),
        oneOrMore(fields, "columns").map(column -> column(column, known)).toList());
    fields.close();
    return table;
  }

  private Column column(Node node, Map<String, Field> known) {
    Fields fields = Fields.of(node, problems);
    fields.required("cell");
    Column column = new Column(text(fields, "heading"), fields.required("width", this::share, 1.0),
        word(fields, "align", CENTRED, false), oneOrMore(fields, "cell").map(piece -> piece(piece, known)).toList());
    fields.close();
    return column;
  }

  private double share(Node node) {
    BigDecimal share = values.number(node, BigDecimal.ZERO, WIDEST);
    if (share != null && share.signum() == 0) {
      problems.add(Problem.of("documents", 726, node.place(), "width"));
    }
    return share == null ? 1 : share.doubleValue();
  }

  /** A bare text stands for the field of that name in its usual form. */
  private Piece piece(Node node, Map<String, Field> known) {
    if (node instanceof Node.Scalar) {
      Field field = Objects.requireNonNullElse(values.word(node, known), Field.TOPIC);
      return new Piece(field, usual(field), false, false, null, Set.of(), false, List.of());
    }
    Fields fields = Fields.of(node, problems);
    Field field = fields.word("field", known, Field.TOPIC);
    Piece piece = new Piece(
        field, word(fields, "as", FORMS, usual(field)), word(fields, "style", BOLD, false), fields.truth("withCodes"),
        fields.optionalVerbatim("before"), some(fields, "roles", ROLES), fields.truth("once"),
        oneOrMore(fields, "boxes").map(this::box).toList());
    fields.close();
    return piece;
  }

  private Box box(Node node) {
    Fields fields = Fields.of(node, problems);
    Box box = new Box(text(fields, "text"), some(fields, "statuses", STATUSES));
    fields.close();
    return box;
  }

  private static Form usual(Field field) {
    return switch (field) {
      case STATUS -> Form.BOXES;
      case CODES -> Form.COMMAS;
      default -> Form.LINES;
    };
  }

  /** A text that has to say something, with the blanks around it. */
  private static String text(Fields fields, String name) {
    return fields.text(name).isEmpty() ? "" : Objects.requireNonNullElse(fields.optionalVerbatim(name), "");
  }

  private static <E> E word(Fields fields, String name, Map<String, E> words, E usual) {
    return Objects.requireNonNullElse(fields.optionalWord(name, words), usual);
  }

  private <E> Set<E> some(Fields fields, String name, Map<String, E> words) {
    Set<E> found = new LinkedHashSet<>();
    oneOrMore(fields, name).forEach(node -> {
      E word = values.word(node, words);
      if (word != null) {
        found.add(word);
      }
    });
    return found;
  }

  /** The elements of a list; a value that is no list stands for a list of one, an absent one for none. */
  private static Stream<Node> oneOrMore(Fields fields, String name) {
    @Nullable Node node = fields.node(name);
    return switch (node) {
      case null -> Stream.empty();
      case Node.Sequence sequence -> sequence.elements().stream();
      case Node single -> Stream.of(single);
    };
  }

  private static Map<String, Boolean> either(String no, String yes) {
    return words(Stream.of(false, true), answer -> answer ? yes : no);
  }

  private static <E> Map<String, E> words(Stream<E> meanings, Function<E, String> word) {
    return meanings.collect(Collectors.toMap(word, meaning -> meaning, (one, other) -> one, LinkedHashMap::new));
  }
}
