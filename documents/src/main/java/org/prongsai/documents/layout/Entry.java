package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.wording.Wording;

/**
 * A row to be set out, whatever it is made from.
 *
 * @param table of the report in which it stands
 */
record Entry(String table, Map<Field, List<String>> values, List<DateMark> dates, @Nullable Status status) {

  static Entry of(AgencyYear.Row row, Names names) {
    Map<Field, List<String>> values = new EnumMap<>(Field.class);
    put(values, Field.TABLE, Wording.text("table", row.table()));
    values.put(Field.CODES, row.codes());
    put(values, Field.INSTRUMENT, row.instrument() == null ? null : names.instrument(row.instrument()));
    put(values, Field.INDICATOR, row.indicator() == null ? null : names.indicator(row.indicator()));
    put(values, Field.SUB_INDICATOR, row.subIndicator() == null ? null : names.subIndicator(row.subIndicator()));
    put(values, Field.PART, row.part() == null ? null : names.part(row.part()));
    put(values, Field.TOPIC, row.topic());
    put(values, Field.ISSUE, row.issue());
    values.put(Field.MEASURES, row.measures());
    values.put(Field.STEPS, row.steps());
    values.put(Field.UNITS, row.units());
    values.put(Field.DATES, row.dates().stream().map(DateMark::text).toList());
    values.put(Field.FOLLOW_UP, row.followUp());
    values.put(Field.PROGRESS, row.progress());
    values.put(Field.RESULTS, row.results());
    values.put(Field.OUTCOMES, row.outcomes());
    put(values, Field.STATUS, said(row.status()));
    beside(values, row);
    return new Entry(row.table(), values, row.dates(), row.status());
  }

  private static void beside(Map<Field, List<String>> values, AgencyYear.Row row) {
    put(values, Field.BUDGET, RowTexts.money(row.budget()));
    values.put(Field.SUCCESS, row.success());
    values.put(Field.PROBLEMS, row.problems());
    values.put(Field.SUGGESTIONS, row.suggestions());
    put(values, Field.SPENT, RowTexts.money(row.spent()));
    values.put(Field.EVENTS, row.events().stream().map(RowTexts::event).toList());
    values.put(Field.FOLLOWED_UP, row.followedUp().stream().map(RowTexts::followedUp).toList());
    values.put(Field.LINKS, row.links());
    values.put(Field.FILES, row.files());
  }

  static Entry of(DisclosureRow row, Names names) {
    Map<Field, List<String>> values = new EnumMap<>(Field.class);
    var item = names.criteria().item(row.item());
    String subIndicator = row.subIndicator() != null ? row.subIndicator() : item.map(i -> i.subIndicator()).orElse(null);
    values.put(Field.CODES, List.of(row.item()));
    put(values, Field.SUB_INDICATOR, subIndicator == null ? null : names.subIndicator(subIndicator));
    put(values, Field.INDICATOR, subIndicator == null ? null : names.criteria().subIndicator(subIndicator)
        .map(sub -> names.indicator(sub.indicator())).orElse(null));
    put(values, Field.GROUP, row.group());
    put(values, Field.TOPIC, row.name() != null ? row.name() : item.map(i -> i.name().th()).orElse(null));
    values.put(Field.COMPONENTS, row.components());
    values.put(Field.UNITS, row.units());
    values.put(Field.PROGRESS, row.progress());
    put(values, Field.STATUS, said(row.status()));
    return new Entry("", values, List.of(), row.status());
  }

  private static @Nullable String said(@Nullable Status status) {
    return status == null ? null : Wording.text("status." + status.code());
  }

  private static void put(Map<Field, List<String>> values, Field field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(field, List.of(value));
    }
  }

  List<String> of(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /** The values of a piece of a cell; dates only those of its roles. */
  List<String> of(Layout.Piece piece) {
    if (piece.field() != Field.DATES) {
      return of(piece.field());
    }
    Stream<DateMark> wanted = dates.stream()
        .filter(date -> piece.roles().isEmpty() || piece.roles().contains(date.role().code()));
    return wanted.map(DateMark::text).distinct().toList();
  }

  /** What stands under these fields, as the key of a run of rows. */
  List<List<String>> under(List<Field> fields) {
    List<List<String>> key = new ArrayList<>();
    fields.forEach(field -> key.add(of(field)));
    return key;
  }

  boolean has(Field field) {
    return !of(field).isEmpty();
  }
}
