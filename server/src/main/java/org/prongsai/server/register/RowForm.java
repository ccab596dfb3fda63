package org.prongsai.server.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.form.Limits;
import org.prongsai.form.Typed;
import org.prongsai.form.Values;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Ui;

/** The form of an entry: fills it from what is kept, and reads what was typed. Fields carry a prefix of their own. */
record RowForm(FormKind kind, int year, List<Row> others) {

  static final String SAID = "in.";
  static final String NONE = "none.";

  static Form filled(FormKind kind, Entry entry) {
    Form form = new Form();
    for (Field field : kind.fields()) {
      String kept = entry.value(field.code());
      form.with(SAID + field.code(), kept == null ? null : typed(field, kept));
      if (entry.none().contains(field.code())) {
        form.with(NONE + field.code(), "yes");
      }
    }
    return form;
  }

  /** As a person would type it. */
  private static String typed(Field field, String kept) {
    return switch (field.type()) {
      case DAY, AMOUNT, COUNT -> Values.typed(field, kept);
      default -> kept;
    };
  }

  /**
   * What was typed. What is wrong is noted in the form; the result counts only when nothing is.
   *
   * @param before what stood there; null for a new entry
   */
  Entry read(Form form, @Nullable Row before) {
    Map<String, String> said = new HashMap<>();
    Set<String> none = new HashSet<>();
    for (Field field : kind.fields()) {
      String name = SAID + field.code();
      if (field.none() != null && form.has(NONE + field.code())) {
        none.add(field.code());
      } else if (field.type().isFile()) {
        keepFile(form, before, field, said);
      } else if (field.isAsked() && !form.text(name).isEmpty()) {
        read(form, field, name, said);
      }
    }
    if (!said.containsKey(kind.title().code()) && form.isSound()) {
      form.wrong(SAID + kind.title().code(), Problem.of("register", 3301, Place.NOWHERE, kind.title().name().th()));
    }
    return new Entry(before == null ? 0 : before.id(), said, none);
  }

  private static void keepFile(Form form, @Nullable Row before, Field field, Map<String, String> said) {
    String kept = before == null ? null : before.entry().value(field.code());
    if (kept != null && !form.has("drop." + field.code())) {
      said.put(field.code(), kept);
    }
  }

  private void read(Form form, Field field, String name, Map<String, String> said) {
    switch (Typed.read(field, form.text(name), year)) {
      case Outcome.Refused<String>(var problems) -> form.wrong(name, problems.getFirst());
      case Outcome.Done<String>(var value) when field.type() == Field.Type.ABOVE && !isAbove(value) ->
          form.wrong(name, Problem.of("form", 3202, Place.NOWHERE, form.text(name)));
      case Outcome.Done<String>(var value) -> said.put(field.code(), value);
    }
  }

  /** Only an entry of the same form can stand above; {@code others} holds none that stands below. */
  private boolean isAbove(String id) {
    return others.stream().anyMatch(row -> String.valueOf(row.id()).equals(id));
  }

  /** The thresholds that what was typed passes, each with its law. */
  List<Field.Limit> passed(Entry entry) {
    return Limits.passed(kind, entry).stream().filter(limit -> entry.value(limit.needs()) == null).toList();
  }

  /** Of each field that somebody else changed, what the form says of it and what stands there now. */
  List<Difference> differences(Ui ui, Form form, Entry theirs) {
    Form now = filled(kind, theirs);
    return kind.fields().stream().filter(field -> field.isAsked() && !field.type().isFile())
        .filter(field -> !shown(form, field).equals(shown(now, field)))
        .map(field -> new Difference(SAID + field.code(), field.name().in(ui.language()), shown(form, field), shown(now, field)))
        .toList();
  }

  private static String shown(Form form, Field field) {
    return field.none() != null && form.has(NONE + field.code()) ? field.none().th() : form.text(SAID + field.code());
  }

  /** Takes over those fields of which the other's text was chosen. */
  void choose(Form form, Entry theirs) {
    Form now = filled(kind, theirs);
    for (Field field : kind.fields()) {
      if (form.text(SAID + field.code() + ".keep").equals("theirs")) {
        form.withAll(SAID + field.code(), now.values(SAID + field.code())).without(NONE + field.code());
        if (now.has(NONE + field.code())) {
          form.with(NONE + field.code(), "yes");
        }
      }
    }
  }
}
