package org.prongsai.form;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.FormKind.Standing;
import org.prongsai.form.Grid.Cell;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.ThaiDates;

/** The tables of a form: the one of a year's prescription, or all that is open. */
public final class Grids {

  /** Ends the code of the table that holds all, see {@link #whole}. */
  public static final String WHOLE = "-whole";

  private final FormKind form;
  private final Told told;
  private final Office office;

  /** @param told only of the time of which the table is */
  public Grids(FormKind form, Told told, Office office) {
    this.form = form;
    this.told = told;
    this.office = office;
  }

  /** Every open field that is no file, in the order of entry. */
  public Grid usual() {
    List<FormKind.Column> columns = Stream.concat(Stream.of("$number"), form.open().stream()
        .filter(field -> !field.type().isFile()).map(Field::code)).map(of -> new FormKind.Column(of, null)).toList();
    return grid(form.code(), form.name(), columns, rows(columns, told.entries()));
  }

  /**
   * All that is open of each entry, under its number, for programs: a view of a year holds back what that year does not ask
   * for. What is stated to be none is a dash there.
   */
  public Grid whole() {
    List<Field> open = form.open().stream().filter(field -> !field.type().isFile()).toList();
    List<FormKind.Column> columns = Stream.concat(Stream.of("$entry"), open.stream().map(Field::code))
        .map(of -> new FormKind.Column(of, null)).toList();
    List<List<Cell>> rows = told.entries().stream().map(entry -> Stream.concat(
        Stream.of(Cell.of(String.valueOf(entry.id()))), open.stream().map(field -> whole(entry, field))).toList()).toList();
    return grid(form.code() + WHOLE, Words.of("form.whole", form.name().th()), columns, rows);
  }

  private Cell whole(Entry entry, Field field) {
    Cell cell = cell(field.code(), entry, 0);
    return entry.none().contains(field.code()) ? new Cell(cell.text(), "-") : cell;
  }

  /** @param months those that have a row at least when the view is monthly */
  public Grid of(FormKind.View view, List<YearMonth> months) {
    List<Entry> entries = ordered(view);
    List<List<Cell>> rows = view.monthly() ? monthly(view, entries, months) : rows(view.columns(), entries);
    return grid(view.code(), view.name(), columns(view), rows);
  }

  private List<FormKind.Column> columns(FormKind.View view) {
    return view.monthly() ? Stream.concat(Stream.of(new FormKind.Column("$month", null)), view.columns().stream()).toList()
        : view.columns();
  }

  private List<Entry> ordered(FormKind.View view) {
    String by = view.largestFirst();
    return by == null ? told.entries() : told.entries().stream().sorted(Comparator.comparing(
        (Entry entry) -> entry.number(by).orElse(BigDecimal.ZERO)).reversed()).toList();
  }

  private List<List<Cell>> rows(List<FormKind.Column> columns, List<Entry> entries) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      int number = rows.size() + 1;
      rows.add(columns.stream().map(column -> cell(column.of(), entry, number)).toList());
    }
    return rows;
  }

  /** A month without entries says so in the words of the form when that is stated, and stays empty when it is not. */
  private List<List<Cell>> monthly(FormKind.View view, List<Entry> entries, List<YearMonth> months) {
    List<List<Cell>> rows = new ArrayList<>();
    for (YearMonth month : months) {
      Cell head = new Cell(ThaiDates.official(month), month.toString());
      List<Entry> of = entries.stream().filter(entry -> entry.month(form).filter(month::equals).isPresent()).toList();
      rows(view.columns(), of).forEach(row -> rows.add(Stream.concat(Stream.of(head), row.stream()).toList()));
      if (of.isEmpty()) {
        String words = told.tells(form, month) ? Objects.requireNonNull(form.none()).th() : "";
        List<Cell> row = new ArrayList<>(List.of(head, Cell.of("-"), Cell.of(words)));
        while (row.size() <= view.columns().size()) {
          row.add(Cell.of("-"));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private Cell cell(String of, Entry entry, int number) {
    if (of.startsWith("$")) {
      return Cell.of(standing(Standing.valueOf(of.substring(1).toUpperCase(java.util.Locale.ROOT)), number));
    }
    Field field = form.field(of).orElseThrow();
    String text = field.type() == Field.Type.ABOVE ? above(entry, field) : Values.text(form, field, entry);
    return new Cell(text, field.type() == Field.Type.ABOVE ? text : Values.data(form, field, entry));
  }

  private String above(Entry entry, Field field) {
    String id = entry.value(field.code());
    return told.entries().stream().filter(each -> String.valueOf(each.id()).equals(id)).findFirst()
        .map(each -> Values.text(form, form.title(), each)).orElse("");
  }

  private String standing(Standing standing, int number) {
    return Optional.ofNullable(switch (standing) {
      case NUMBER, ENTRY -> String.valueOf(number);
      case YEAR -> String.valueOf(office.fiscalYear());
      case AGENCY -> office.name();
      case DISTRICT -> office.district();
      case PROVINCE -> office.province();
      case MINISTRY -> office.ministry();
      case KIND -> office.kind();
    }).orElse("");
  }

  private Grid grid(String code, LocalText title, List<FormKind.Column> columns, List<List<Cell>> rows) {
    return new Grid(code, title, columns.stream().map(this::column).toList(), rows);
  }

  private Grid.Column column(FormKind.Column column) {
    @Nullable LocalText named = column.name();
    if (column.of().startsWith("$")) {
      String code = column.of().substring(1);
      return new Grid.Column(code, named == null ? Words.of("form.standing." + code) : named, code.equals("number"));
    }
    Field field = form.field(column.of()).orElseThrow();
    return new Grid.Column(field.code(), named == null ? field.name() : named, field.type().isNumeric());
  }

  /** The months of a stretch of time. */
  public static List<YearMonth> months(DateRange days) {
    return Told.months(days).toList();
  }
}
