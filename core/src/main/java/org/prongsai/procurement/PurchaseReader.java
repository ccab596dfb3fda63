package org.prongsai.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDigits;

/** Reads one row. Each field is read by itself, so that all that is wrong is told at once. */
final class PurchaseReader {

  private final Map<String, String> cells;
  private final List<Problem> problems = new ArrayList<>();

  PurchaseReader(Map<String, String> cells) {
    this.cells = cells;
  }

  Outcome<Purchase> purchase() {
    Stated<FiscalYear> year = stated(Field.YEAR, this::year);
    Integer given = year.value().map(FiscalYear::year).orElse(null);
    Stated<List<Bidder>> chosen = stated(Field.CHOSEN, cell -> BidderLines.read(Field.CHOSEN, cell, problems));
    Stated<List<Bidder>> suppliers = suppliers(chosen);
    Purchase purchase = new Purchase(year, buyer(), work(), stated(Field.BUDGET, cell -> amount(Field.BUDGET, cell)),
        text(Field.SOURCE), text(Field.STATUS), text(Field.METHOD), text(Field.METHOD_REASON),
        stated(Field.REFERENCE, cell -> amount(Field.REFERENCE, cell)),
        stated(Field.OFFERS, cell -> BidderLines.read(Field.OFFERS, cell, problems)), suppliers, agreed(suppliers),
        text(Field.REASON), contract(given), stated(Field.PROJECT, this::project));
    return problems.isEmpty() ? Outcome.done(purchase) : Outcome.refused(problems);
  }

  private Buyer buyer() {
    return new Buyer(text(Field.AGENCY), text(Field.DISTRICT), text(Field.PROVINCE), text(Field.MINISTRY),
        text(Field.AGENCY_KIND));
  }

  private String work() {
    String work = cell(Field.WORK);
    if (NoneWords.saysNothingBought(work)) {
      add(3113, work);
    } else if (work.isEmpty() || NoneWords.isNone(Field.WORK, work)) {
      add(3108);
    }
    return work;
  }

  /** Numbers of a column of their own: as many as there are names, or one cannot tell whose they are. */
  private Stated<List<Bidder>> suppliers(Stated<List<Bidder>> chosen) {
    Stated<List<Bidder>> named = stated(Field.SUPPLIER, cell -> BidderLines.read(Field.SUPPLIER, cell, problems));
    Stated<List<Bidder>> suppliers = named.isMissing() ? chosen : named;
    String written = cell(Field.TAX_ID);
    if (written.isEmpty() || NoneWords.isNone(Field.TAX_ID, written)) {
      return suppliers;
    }
    List<String> numbers = written.lines().filter(line -> !line.isBlank()).toList();
    List<Bidder> people = suppliers.value().orElse(List.of());
    if (numbers.size() != people.size()) {
      add(3112, Integer.toString(numbers.size()), Integer.toString(people.size()));
      return suppliers;
    }
    List<Bidder> numbered = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Bidder one = people.get(i);
      numbered.add(new Bidder(one.name(), one.price(), TaxIds.read(Field.TAX_ID, numbers.get(i), problems)));
    }
    return Stated.given(List.copyOf(numbered));
  }

  /** The agreed price of its own column, else the sum of those that stand beside all the names. */
  private Stated<BigDecimal> agreed(Stated<List<Bidder>> suppliers) {
    Stated<BigDecimal> stated = stated(Field.AGREED, cell -> amount(Field.AGREED, cell));
    List<Bidder> chosen = suppliers.value().orElse(List.of());
    if (!stated.isMissing() || chosen.isEmpty() || chosen.stream().anyMatch(one -> one.price() == null)) {
      return stated;
    }
    return Stated.given(chosen.stream().map(one -> Objects.requireNonNull(one.price()))
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
  }

  private Contract contract(@Nullable Integer year) {
    Stated<String> number = text(Field.CONTRACT);
    Stated<LocalDate> day = stated(Field.DAY, cell -> day(Field.DAY, cell, year));
    String both = cell(Field.AGREEMENT);
    if (both.isEmpty() || !number.isMissing() || !day.isMissing()) {
      return new Contract(number, day);
    }
    return NoneWords.isNone(Field.AGREEMENT, both)
        ? new Contract(Stated.none(both), Stated.none(both)) : agreement(both, year);
  }

  private Contract agreement(String both, @Nullable Integer year) {
    var date = DateReader.find(both, year).filter(found -> found.reading() instanceof DateReading.Day);
    String number = date.map(found -> both.substring(0, found.start())).orElse(both)
        .replaceFirst("^\\s*เลขที่\\s*", "").replaceFirst("(?:ลง|ลงวันที่|ลว\\.?|วันที่)\\s*$", "")
        .replaceFirst("[\\s/(,-]+$", "").strip();
    if (date.isEmpty()) {
      add(3102, Field.AGREEMENT.label(), both);
    }
    return new Contract(number.isEmpty() ? Stated.missing() : Stated.given(number),
        date.<Stated<LocalDate>>map(found -> Stated.given(((DateReading.Day) found.reading()).date()))
            .orElse(Stated.missing()));
  }

  private @Nullable FiscalYear year(String cell) {
    String bare = cell.replaceFirst("^(?:ปีงบประมาณ)?\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*", "");
    return FiscalYear.parse(bare).orElseGet(() -> {
      add(3107, cell);
      return null;
    });
  }

  private @Nullable BigDecimal amount(Field field, String cell) {
    return Amounts.read(cell).orElseGet(() -> {
      add(3100, field.label(), cell);
      return null;
    });
  }

  private @Nullable LocalDate day(Field field, String cell, @Nullable Integer year) {
    if (DateReader.read(cell, year) instanceof DateReading.Day(var date)) {
      return date;
    }
    add(3102, field.label(), cell);
    return null;
  }

  /** Spreadsheets turn the number into a figure of their own and lose its last digits. */
  private @Nullable String project(String cell) {
    String digits = ThaiDigits.toArabic(cell).replaceAll("[\\s\\u00A0]", "");
    if (digits.matches("\\d{11}")) {
      return digits;
    }
    add(digits.matches("\\d(?:\\.\\d+)?[eE]\\+?\\d+") ? 3110 : 3106, cell);
    return null;
  }

  private Stated<String> text(Field field) {
    return stated(field, cell -> cell);
  }

  /** @param read null with a problem when the cell cannot be read */
  private <T> Stated<T> stated(Field field, Function<String, @Nullable T> read) {
    String cell = cell(field);
    if (cell.isEmpty()) {
      return Stated.missing();
    }
    if (NoneWords.isNone(field, cell)) {
      return Stated.none(cell);
    }
    T value = read.apply(cell);
    return value == null ? Stated.missing() : Stated.given(value);
  }

  private String cell(Field field) {
    return cells.getOrDefault(field.key(), "").strip();
  }

  private void add(int number, Object... arguments) {
    problems.add(Problem.of("procurement", number, Place.NOWHERE, arguments));
  }
}
