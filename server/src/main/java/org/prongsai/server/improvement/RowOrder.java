package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;

/**
 * The order in which papers print measures: that of the criteria, whenever they were written. What answers a whole
 * indicator stands before what answers one of its questions; what the criteria do not know comes last.
 */
final class RowOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LAST = Integer.MAX_VALUE;

  private RowOrder() {}

  /** @param rows in the order of the plan, which decides between equals */
  static List<Row> sorted(List<Row> rows, Criteria criteria) {
    List<String> instruments = criteria.instruments().stream().map(Instrument::code).toList();
    List<String> parts = criteria.instruments().stream().flatMap(instrument -> instrument.parts().stream())
        .map(Instrument.Part::code).distinct().toList();
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.<Row>comparingInt(row -> place(instruments, row.instrument(), LAST))
        .thenComparingInt(row -> row.indicator() == null ? LAST : row.indicator())
        .thenComparingInt(RowOrder::number)
        .thenComparingInt(row -> place(parts, row.part(), -1)));
    return List.copyOf(sorted);
  }

  private static int place(List<String> codes, @Nullable String code, int unsaid) {
    int place = code == null ? -1 : codes.indexOf(code);
    return place >= 0 ? place : code == null ? unsaid : LAST;
  }

  private static int number(Row row) {
    return row.codes().stream().mapToInt(RowOrder::number).min().orElse(0);
  }

  private static int number(String code) {
    Matcher number = NUMBER.matcher(code);
    return number.find() ? Integer.parseInt(number.group()) : LAST;
  }
}
