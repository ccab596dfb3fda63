package org.prongsai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.FormKind.Column;
import org.prongsai.form.FormKind.Group;
import org.prongsai.form.FormKind.Look;
import org.prongsai.form.FormKind.Standing;
import org.prongsai.form.FormKind.Statistic;
import org.prongsai.form.FormKind.View;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads {@code criteria/forms.yaml}. */
final class FormsReader {

  static final String FORMAT = "prongsai/forms/1";
  private static final String CODE = "[a-z][a-z0-9-]*";

  private final List<Problem> problems = new ArrayList<>();

  private FormsReader() {}

  static Outcome<Forms> forms(Node node) {
    FormsReader reader = new FormsReader();
    Fields fields = Fields.of(node, reader.problems);
    if (!fields.text("format").equals(FORMAT)) {
      reader.add(3220, fields.placeOf("format"), FORMAT);
    }
    Map<AgencyKind, String> ministries = reader.ministries(fields);
    List<FormKind> forms = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Fields element : fields.elements("forms")) {
      FormKind form = reader.form(element);
      reader.unique(codes, form.code(), element.placeOf("code"));
      forms.add(form);
    }
    fields.close();
    return reader.problems.isEmpty() ? Outcome.done(new Forms(forms, ministries)) : Outcome.refused(reader.problems);
  }

  private Map<AgencyKind, String> ministries(Fields fields) {
    Map<AgencyKind, String> ministries = new HashMap<>();
    for (Fields each : fields.elements("ministries")) {
      String name = each.text("name");
      each.words("of", words(AgencyKind.values(), AgencyKind::code)).forEach(kind -> ministries.put(kind, name));
      each.close();
    }
    return ministries;
  }

  private FormKind form(Fields from) {
    String code = from.text("code");
    List<Field> fields = from.elements("fields").stream().map(each -> new FieldReader(problems).field(each)).toList();
    FormKind form = new FormKind(code, from.word("group", words(Group.values()), Group.AGENCY), text(from, "name"),
        optional(from, "hint"), from.word("look", words(Look.values()), Look.TABLE), from.truth("single"),
        from.optionalText("dated"), optional(from, "none"), from.optionalText("grouped"), from.optionalProse("source"), fields,
        from.elements("views").stream().map(this::view).toList(),
        from.elements("statistics").stream().map(this::statistic).toList());
    from.close();
    check(form, from);
    return form;
  }

  private View view(Fields from) {
    View view = new View(from.text("code"), text(from, "name"), from.each("columns", this::column), from.truth("monthly"),
        from.optionalText("largestFirst"));
    from.close();
    return view;
  }

  private Column column(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Column(scalar.text(), null);
    }
    Fields from = Fields.of(node, problems);
    Column column = new Column(from.text("of"), optional(from, "name"));
    from.close();
    return column;
  }

  private Statistic statistic(Fields from) {
    Statistic statistic = new Statistic(from.text("code"), text(from, "name"), from.texts("of"), from.optionalText("by"));
    from.close();
    return statistic;
  }

  /** Every name within the form has to lead to a field of it. */
  private void check(FormKind form, Fields from) {
    Place place = from.place();
    Set<String> codes = new HashSet<>();
    form.fields().forEach(field -> {
      unique(codes, field.code(), place);
      field.of().forEach(of -> known(form, of, place));
      if (field.limit() != null) {
        known(form, field.limit().needs(), place);
      }
    });
    if (form.fields().isEmpty()) {
      add(3223, place, form.code());
    }
    known(form, form.dated(), place);
    known(form, form.grouped(), place);
    form.views().forEach(view -> {
      view.columns().stream().map(Column::of).filter(of -> !isStanding(of)).forEach(of -> known(form, of, place));
      known(form, view.largestFirst(), place);
      if (view.monthly() && (form.dated() == null || form.none() == null)) {
        add(3224, place, form.code());
      }
    });
    form.statistics().forEach(statistic -> {
      statistic.of().forEach(of -> known(form, of, place));
      known(form, statistic.by(), place);
      if (form.dated() == null) {
        add(3224, place, form.code());
      }
    });
  }

  private static boolean isStanding(String of) {
    return of.startsWith("$") && words(Standing.values()).containsKey(of.substring(1));
  }

  private void known(FormKind form, @Nullable String field, Place place) {
    if (field != null && form.field(field).isEmpty()) {
      add(3222, place, form.code(), field);
    }
  }

  private void unique(Set<String> codes, String code, Place place) {
    if (!code.matches(CODE) || !codes.add(code)) {
      add(3221, place, code);
    }
  }

  private void add(int number, Place place, Object... arguments) {
    problems.add(Problem.of("form", number, place, arguments));
  }

  private LocalText text(Fields from, String name) {
    return FieldReader.text(from, name, problems);
  }

  private @Nullable LocalText optional(Fields from, String name) {
    return from.node(name) == null ? null : text(from, name);
  }

  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    return words(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static <E> Map<String, E> words(E[] values, java.util.function.Function<E, String> written) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(written.apply(value), value);
    }
    return words;
  }
}
