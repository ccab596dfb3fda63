package org.prongsai.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.DateRange;

/**
 * A row of a form.
 *
 * @param said what each field says, as it is kept; a field of which nothing is said is missing
 * @param none fields of which is stated that there is none
 */
public record Entry(long id, Map<String, String> said, Set<String> none) {

  public Entry {
    said = java.util.Collections.unmodifiableMap(new TreeMap<>(said));
    none = java.util.Collections.unmodifiableSet(new TreeSet<>(none));
  }

  /** Null when nothing is said. */
  public @Nullable String value(String field) {
    return said.get(field);
  }

  public boolean answers(Field field) {
    return said.containsKey(field.code()) || none.contains(field.code())
        || field.type() == Field.Type.LEVEL && said.keySet().containsAll(field.of());
  }

  /** Empty for what is no number. */
  public Optional<BigDecimal> number(String field) {
    return Optional.ofNullable(said.get(field)).map(BigDecimal::new);
  }

  /** The days of which it tells; empty when its form has no date or it says none. */
  public Optional<DateRange> days(FormKind form) {
    String dated = form.dated();
    String value = dated == null ? null : said.get(dated);
    if (dated == null || value == null) {
      return Optional.empty();
    }
    if (form.field(dated).orElseThrow().type() == Field.Type.MONTH) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
    }
    LocalDate day = LocalDate.parse(value);
    return Optional.of(new DateRange(day, day));
  }

  /** The month of which it tells. */
  Optional<YearMonth> month(FormKind form) {
    return days(form).map(days -> YearMonth.from(days.start()));
  }
}
