package org.prongsai.server.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.form.Grid;
import org.prongsai.form.Grids;
import org.prongsai.form.Limits;
import org.prongsai.form.Statistics;
import org.prongsai.form.Told;
import org.prongsai.form.Values;
import org.prongsai.server.web.Choice;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;

/**
 * A form of a year, as its pages show it.
 *
 * @param items codes of the checklist's items that it writes
 * @param monthly whether an item asks for every month
 * @param today of which months are over
 */
record FormShown(FormKind kind, int year, List<Row> rows, Told told, List<String> items, boolean monthly, LocalDate today) {

  FormShown {
    rows = List.copyOf(rows);
    items = List.copyOf(items);
  }

  /** Months that are over, have no entry, and of which nobody has said that there was nothing. */
  List<YearMonth> openMonths() {
    return !monthly || kind.dated() == null || kind.none() == null ? List.of()
        : Told.over(new FiscalYear(year).days(), today).filter(month -> !told.tells(kind, month)).toList();
  }

  /** Months of which is stated that there was nothing. */
  List<YearMonth> nothing() {
    return told.none().stream().filter(span -> !span.equals(Told.ALL)).sorted().map(YearMonth::parse).toList();
  }

  /** Whether somebody may state that there is nothing at all. */
  boolean mayBeNone() {
    return kind.none() != null && rows.isEmpty() && !told.isNone();
  }

  boolean mayAdd() {
    return !kind.single() || rows.isEmpty();
  }

  /** How many were copied from last year and are not confirmed. */
  long carried() {
    return rows.stream().filter(Row::carried).count();
  }

  /** The fields that an entry still has to say. */
  List<Field> missing(Row row) {
    List<String> needed = Limits.passed(kind, row.entry()).stream().map(Field.Limit::needs).toList();
    return kind.fields().stream().filter(field -> !row.entry().answers(field))
        .filter(field -> !field.optional() || needed.contains(field.code())).toList();
  }

  /** How many entries do not say all that they have to. */
  long incomplete() {
    return rows.stream().filter(row -> !row.carried() && !missing(row).isEmpty()).count();
  }

  /** What an entry says, as the list shows it. */
  String text(Row row, Field field) {
    return field.type() == Field.Type.ABOVE ? rows.stream()
        .filter(each -> String.valueOf(each.id()).equals(row.entry().value(field.code()))).map(each -> each.title(kind))
        .findFirst().orElse("") : Values.text(kind, field, row.entry());
  }

  /** The months of the year, to choose from. */
  List<Choice> months() {
    return Grids.months(new FiscalYear(year).days()).stream()
        .map(month -> Choice.of(month.toString(), ThaiDates.official(month))).toList();
  }

  /** The fields that the list shows beside the name: a few, so that it stays a list. */
  List<Field> columns() {
    return kind.fields().stream().skip(1)
        .filter(field -> !field.type().isFile() && field.type() != Field.Type.LINES && !field.inside()).limit(4).toList();
  }

  List<Grid> statistics() {
    return kind.statistics().stream().map(new Statistics(kind, told, new FiscalYear(year).days())::of).toList();
  }
}
