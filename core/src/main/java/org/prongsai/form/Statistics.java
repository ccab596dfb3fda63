package org.prongsai.form;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.FormKind.Statistic;
import org.prongsai.form.Grid.Cell;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/**
 * Counts of entries by the months and quarters of a fiscal year. A month that nobody has told of stays empty: it is not zero.
 *
 * @param told only of the days
 */
public record Statistics(FormKind form, Told told, DateRange days) {

  private static final int QUARTER = 3;

  /** One column of numbers. */
  private record Series(String code, LocalText name, List<Entry> entries, String of) {

    BigDecimal sum(FormKind form, List<YearMonth> months) {
      return entries.stream().filter(entry -> entry.month(form).filter(months::contains).isPresent())
          .map(entry -> of.isEmpty() ? BigDecimal.ONE : entry.number(of).orElse(BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public Grid of(Statistic statistic) {
    List<Series> series = series(statistic);
    List<Grid.Column> columns = new ArrayList<>(List.of(new Grid.Column("month", Words.of("form.standing.month"), false)));
    series.forEach(each -> columns.add(new Grid.Column(each.code(), each.name(), true)));
    List<List<Cell>> rows = new ArrayList<>();
    List<YearMonth> all = Grids.months(days);
    for (int i = 0; i < all.size(); i++) {
      YearMonth month = all.get(i);
      rows.add(row(new Cell(ThaiDates.official(month), month.toString()), series, List.of(month)));
      if ((i + 1) % QUARTER == 0) {
        int quarter = (i + 1) / QUARTER;
        rows.add(row(new Cell(Words.of("form.quarter", ThaiDigits.toThai(String.valueOf(quarter))).th(), "Q" + quarter),
            series, all.subList(i + 1 - QUARTER, i + 1)));
      }
    }
    rows.add(row(new Cell(Words.of("form.total").th(), "total"), series, all));
    return new Grid(form.code() + "-" + statistic.code(), statistic.name(), columns, rows);
  }

  private List<Series> series(Statistic statistic) {
    String by = statistic.by();
    List<String> of = statistic.of().isEmpty() ? List.of("") : statistic.of();
    if (by == null) {
      return of.stream().map(field -> new Series(field.isEmpty() ? "entries" : field, name(field), told.entries(), field))
          .toList();
    }
    Field parted = form.field(by).orElseThrow();
    List<String> values = parted.type() == Field.Type.CHOICE
        ? parted.options().stream().map(Field.Option::code).toList()
        : told.entries().stream().flatMap(entry -> Stream.ofNullable(entry.value(by))).distinct().toList();
    return Stream.concat(values.stream().flatMap(value -> of.stream().map(field -> new Series(value + suffix(of, field),
            named(Values.option(parted, value), of, field), told.entries().stream()
            .filter(entry -> value.equals(entry.value(by))).toList(), field))),
        of.stream().map(field -> new Series("all" + suffix(of, field), named(Words.of("form.total"), of, field),
            told.entries(), field))).toList();
  }

  private static String suffix(List<String> of, String field) {
    return of.size() > 1 ? "-" + field : "";
  }

  private LocalText named(LocalText group, List<String> of, String field) {
    LocalText name = name(field);
    return of.size() == 1 ? group
        : new LocalText(group.th() + " " + name.th(), group.en() == null ? null : group.en() + " " + name.en());
  }

  private LocalText name(String field) {
    return field.isEmpty() ? Words.of("form.entries") : form.field(field).orElseThrow().name();
  }

  private List<Cell> row(Cell head, List<Series> series, List<YearMonth> months) {
    boolean told = months.stream().anyMatch(month -> this.told.tells(form, month));
    return Stream.concat(Stream.of(head), series.stream().map(each -> {
      BigDecimal sum = each.sum(form, months);
      return told ? new Cell(Values.number(sum), sum.toPlainString()) : Cell.of("");
    })).toList();
  }
}
