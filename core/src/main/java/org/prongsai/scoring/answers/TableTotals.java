package org.prongsai.scoring.answers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a table's rows add up to, agency by agency. */
final class TableTotals {

  private record Seen(Tally tally, int agency, String name, long offset) {}

  private final AnswerTable table;
  private final Map<String, Integer> columnOf = new HashMap<>();
  private final List<Seen> seen;

  TableTotals(AnswerTable table, List<Tally> tallies) {
    this.table = table;
    for (int column = 0; column < table.columns().size(); column++) {
      columnOf.put(table.columns().get(column).code(), column);
    }
    this.seen = tallies.stream().flatMap(TableTotals::seen)
        .sorted(Comparator.comparingLong(Seen::offset)).toList();
  }

  private static Stream<Seen> seen(Tally tally) {
    return IntStream.range(0, tally.agencies()).mapToObj(agency -> {
      byte[] name = tally.name(agency);
      return new Seen(tally, agency, CellText.text(name, 0, name.length), tally.firstSeen(agency));
    });
  }

  AnswerTable table() {
    return table;
  }

  /** One that has two answers in a column. */
  Optional<String> agencyWithSeveralRows() {
    int columns = table.columns().size();
    return byAgency().entrySet().stream()
        .filter(agency -> IntStream.range(0, columns).anyMatch(column -> agency.getValue()[column * 2 + 1] > 1))
        .map(Map.Entry::getKey).findFirst();
  }

  boolean hasColumn(String code) {
    return columnOf.containsKey(code);
  }

  /** Agencies by name, in order of first appearance, each with its sums and counts of all columns side by side. */
  Map<String, long[]> byAgency() {
    Map<String, long[]> totals = new LinkedHashMap<>();
    int columns = table.columns().size();
    for (Seen one : seen) {
      long[] cells = totals.computeIfAbsent(one.name(), name -> new long[columns * 2]);
      for (int column = 0; column < columns; column++) {
        cells[column * 2] += one.tally().sum(one.agency(), column);
        cells[column * 2 + 1] += one.tally().count(one.agency(), column);
      }
    }
    return totals;
  }
}
