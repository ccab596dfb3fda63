package org.prongsai.procurement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.thai.FiscalYear;

/**
 * The monthly summaries of a fiscal year (สขร.1), by the day of the contract.
 *
 * @param months October to September
 * @param undated purchases of which no month is known, so that none is lost
 * @param elsewhere purchases of months outside the year
 */
public record MonthlySummary(
    FiscalYear year, Map<YearMonth, Month> months, List<Purchase> undated, List<Purchase> elsewhere) {

  /** "ไม่มีการจัดซื้อจัดจ้าง", the words with which an empty month is stated. */
  public static final String NOTHING_BOUGHT = "ไม่มีการจัดซื้อจัดจ้าง";

  private static final int MONTHS = 12;

  /** What is told of a month. */
  public sealed interface Month {

    record Bought(PurchaseTable table) implements Month {}

    /** The office said that nothing was bought. */
    record NothingBought() implements Month {}

    /** The office said nothing at all; this is no answer. */
    record Missing() implements Month {}

    /** It was stated that nothing was bought, but something was. */
    record Contradicted(PurchaseTable table) implements Month {}
  }

  public MonthlySummary {
    months = Collections.unmodifiableMap(new LinkedHashMap<>(months));
    undated = List.copyOf(undated);
    elsewhere = List.copyOf(elsewhere);
  }

  /** @param nothingBought the months of which the office said so */
  public static MonthlySummary of(FiscalYear year, List<Purchase> purchases, Set<YearMonth> nothingBought) {
    Map<YearMonth, List<Purchase>> byMonth = new LinkedHashMap<>();
    YearMonth first = YearMonth.from(year.days().start());
    IntStream.range(0, MONTHS).forEach(i -> byMonth.put(first.plusMonths(i), new ArrayList<>()));
    List<Purchase> undated = new ArrayList<>();
    List<Purchase> elsewhere = new ArrayList<>();
    for (Purchase purchase : purchases) {
      purchase.contract().day().value().map(YearMonth::from)
          .map(month -> byMonth.getOrDefault(month, elsewhere)).orElse(undated).add(purchase);
    }
    Map<YearMonth, Month> months = new LinkedHashMap<>();
    byMonth.forEach((month, bought) -> months.put(month, month(bought, nothingBought.contains(month))));
    return new MonthlySummary(year, months, undated, elsewhere);
  }

  private static Month month(List<Purchase> bought, boolean statedNone) {
    if (bought.isEmpty()) {
      return statedNone ? new Month.NothingBought() : new Month.Missing();
    }
    PurchaseTable table = PurchaseTable.summary(bought);
    return statedNone ? new Month.Contradicted(table) : new Month.Bought(table);
  }
}
