package org.prongsai.documents.layout;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.layout.Layout.Box;
import org.prongsai.documents.layout.Layout.Column;
import org.prongsai.documents.layout.Layout.Piece;
import org.prongsai.documents.layout.Layout.Source;
import org.prongsai.documents.layout.Layout.TableLayout;
import org.prongsai.message.Outcome;
import org.prongsai.source.Node;

/** Reads a layout file ({@code prongsai/layout/1}); every fault has its place and what to write instead. */
final class LayoutReader {

  private static final String FORMAT = "prongsai/layout/1";
  private static final Set<String> KINDS = Set.of("measures", "progress", "disclosure", "analysis");
  private static final List<String> ROLES = Stream.of(AgencyYear.Role.values()).map(AgencyYear.Role::code).toList();
  private static final List<String> STATUSES =
      Stream.of(AgencyYear.Status.values()).map(AgencyYear.Status::code).toList();

  private final Faults faults = new Faults();
  private final String name;

  private LayoutReader(String name) {
    this.name = name;
  }

  static Outcome<Layout> read(String name, Node node) {
    var reader = new LayoutReader(name);
    Layout layout = reader.layout(node);
    return layout == null || reader.faults.any()
        ? Outcome.refused(reader.faults.found()) : Outcome.done(layout);
  }

  private @Nullable Layout layout(Node node) {
    Fields fields = faults.fields(node, "format", "orientation", "tables");
    if (fields == null) {
      return null;
    }
    if (!FORMAT.equals(fields.text("format"))) {
      faults.add(720, node.place(), FORMAT);
      return null;
    }
    String orientation = fields.oneOf("orientation", List.of("portrait", "landscape"), "portrait");
    List<TableLayout> tables = fields.each("tables", this::table);
    return new Layout(name, orientation.equals("landscape"), tables);
  }

  private @Nullable TableLayout table(Node node) {
    Fields fields = faults.fields(
        node, "title", "heading", "kinds", "of", "only", "headings", "bands", "columns");
    if (fields == null) {
      return null;
    }
    Source source = fields.oneOf("of", List.of("rows", "disclosure"), "rows").equals("rows")
        ? Source.ROWS : Source.DISCLOSURE;
    return new TableLayout(
        fields.needed("title"), fields.text("heading"), fields.someOf("kinds", KINDS), source,
        new LinkedHashSet<>(fields.texts("only")), fields(fields, "headings", source), fields(fields, "bands", source),
        fields.each("columns", column -> column(column, source)));
  }

  private List<Field> fields(Fields fields, String key, Source source) {
    return fields.texts(key).stream().flatMap(code -> field(fields, key, code, source).stream()).toList();
  }

  private java.util.Optional<Field> field(Fields fields, String key, String code, Source source) {
    for (Field field : Field.values()) {
      if (field.code().equals(code) && field.isOf(source)) {
        return java.util.Optional.of(field);
      }
    }
    List<String> known = EnumSet.allOf(Field.class).stream().filter(f -> f.isOf(source)).map(Field::code).toList();
    faults.add(724, fields.place(key), code, String.join(", ", known));
    return java.util.Optional.empty();
  }

  private @Nullable Column column(Node node, Source source) {
    Fields fields = faults.fields(node, "heading", "width", "align", "cell");
    if (fields == null) {
      return null;
    }
    boolean centred = fields.oneOf("align", List.of("left", "centre"), "left").equals("centre");
    return new Column(
        fields.needed("heading"), fields.share("width"), centred, fields.each("cell", piece -> piece(piece, source)));
  }

  private @Nullable Piece piece(Node node, Source source) {
    if (node instanceof Node.Scalar(var place, String code, var kind)) {
      Fields shorthand = new Fields(new Node.Mapping(place, List.of()), faults);
      return field(shorthand, "field", code, source)
          .map(field -> new Piece(field, usual(field), false, false, null, Set.of(), false, List.of())).orElse(null);
    }
    Fields fields = faults.fields(node, "field", "as", "style", "withCodes", "before", "roles", "once", "boxes");
    if (fields == null) {
      return null;
    }
    Field field = field(fields, "field", fields.needed("field"), source).orElse(null);
    if (field == null) {
      return null;
    }
    String form = fields.oneOf(
        "as", Stream.of(Form.values()).map(Form::code).toList(), usual(field).code());
    return new Piece(
        field, Stream.of(Form.values()).filter(f -> f.code().equals(form)).findFirst().orElseThrow(),
        fields.oneOf("style", List.of("plain", "bold"), "plain").equals("bold"), fields.truth("withCodes"),
        fields.text("before"), fields.someOf("roles", ROLES), fields.truth("once"), fields.each("boxes", this::box));
  }

  private @Nullable Box box(Node node) {
    Fields fields = faults.fields(node, "text", "statuses");
    return fields == null ? null : new Box(fields.needed("text"), fields.someOf("statuses", STATUSES));
  }

  private static Form usual(Field field) {
    return switch (field) {
      case STATUS -> Form.BOXES;
      case CODES -> Form.COMMAS;
      default -> Form.LINES;
    };
  }
}
