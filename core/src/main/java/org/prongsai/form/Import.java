package org.prongsai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.Field.Type;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * Entries read from a table whose first row names the fields, in whatever order.
 *
 * @param entries whole rows; those with a mistake are left out and stand in {@code wrongs}
 * @param unknown headings that name no field: their cells are not read
 */
public record Import(List<Entry> entries, List<Wrong> wrongs, List<String> unknown) {

  /**
   * @param row of the table, from 1 for the row of headings
   * @param heading as it stands there; empty when the row as a whole is meant
   */
  public record Wrong(int row, String heading, Problem problem) {}

  /** Marks that people put where there is none. */
  private static final Set<String> DASHES = Set.of("-", "–", "—", "ไม่มี");

  public Import {
    entries = List.copyOf(entries);
    wrongs = List.copyOf(wrongs);
    unknown = List.copyOf(unknown);
  }

  /** @param rows the headings first; see {@link PastedTable} */
  public static Import of(FormKind form, List<List<String>> rows, int fiscalYear) {
    if (rows.size() < 2) {
      return new Import(List.of(), List.of(new Wrong(1, "", Problem.of("form", 3212, Place.NOWHERE))), List.of());
    }
    List<String> headings = rows.getFirst();
    List<@Nullable Field> fields = new ArrayList<>();
    headings.forEach(heading -> fields.add(named(form, heading).orElse(null)));
    List<String> unknown = headings.stream().filter(heading -> !heading.isEmpty() && named(form, heading).isEmpty()).toList();
    if (!fields.contains(form.title())) {
      Problem problem = Problem.of("form", 3213, Place.NOWHERE, form.title().name().th());
      return new Import(List.of(), List.of(new Wrong(1, "", problem)), unknown);
    }
    List<Wrong> wrongs = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      entry(form, headings, fields, rows.get(i), i + 1, fiscalYear, wrongs).ifPresent(entries::add);
    }
    return new Import(entries, wrongs, unknown);
  }

  private static Optional<Entry> entry(FormKind form, List<String> headings, List<@Nullable Field> fields, List<String> row,
      int number, int fiscalYear, List<Wrong> wrongs) {
    Map<String, String> said = new HashMap<>();
    Set<String> none = new HashSet<>();
    int before = wrongs.size();
    for (int i = 0; i < Math.min(row.size(), fields.size()); i++) {
      Field field = fields.get(i);
      String cell = row.get(i);
      if (field == null || cell.isEmpty()) {
        continue;
      }
      if (isNone(field, cell)) {
        none.add(field.code());
      } else if (!DASHES.contains(cell)) {
        String heading = headings.get(i);
        switch (Typed.read(field, chosen(field, cell), fiscalYear)) {
          case Outcome.Done<String>(var value) -> said.put(field.code(), value);
          case Outcome.Refused<String>(var problems) -> wrongs.add(new Wrong(number, heading, problems.getFirst()));
        }
      }
    }
    if (!said.containsKey(form.title().code()) && wrongs.size() == before) {
      wrongs.add(new Wrong(number, form.title().name().th(), Problem.of("form", 3213, Place.NOWHERE, form.title().name().th())));
    }
    return wrongs.size() > before ? Optional.empty() : Optional.of(new Entry(0, said, none));
  }

  private static boolean isNone(Field field, String cell) {
    return field.none() != null && (DASHES.contains(cell) || same(cell, field.none()));
  }

  /** A choice by its name as well as by its code. */
  private static String chosen(Field field, String cell) {
    return field.type() != Type.CHOICE ? cell : field.options().stream()
        .filter(option -> same(cell, option.name()) || cell.equals(option.code())).map(Field.Option::code).findFirst().orElse(cell);
  }

  /** By its name in either language, by its code, or by the heading that a prescribed table gives it. Files are not pasted. */
  private static Optional<Field> named(FormKind form, String heading) {
    return form.fields().stream().filter(field -> field.isAsked() && !field.type().isFile() && field.type() != Type.ABOVE)
        .filter(field -> heading.equals(field.code()) || Stream.concat(Stream.of(field.name()), prescribed(form, field))
            .anyMatch(name -> same(heading, name))).findFirst();
  }

  private static Stream<LocalText> prescribed(FormKind form, Field field) {
    return form.views().stream().flatMap(view -> view.columns().stream()).filter(column -> column.of().equals(field.code()))
        .map(FormKind.Column::name).filter(java.util.Objects::nonNull);
  }

  private static boolean same(String written, LocalText name) {
    String en = name.en();
    return plain(written).equals(plain(name.th())) || en != null && plain(written).equals(plain(en));
  }

  /** Without blanks, units in brackets and capitals: sheets differ in these. */
  private static String plain(String text) {
    return text.replaceAll("\\([^)]*\\)", "").replaceAll("[\\s.:*]", "").toLowerCase(java.util.Locale.ROOT);
  }
}
