package org.prongsai.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.procurement.PurchaseStatistics.Total;
import org.prongsai.thai.FiscalYear;

/** What must hold of any purchases. */
class PurchasePropertyTest {

  private static final int TRIES = 500;

  @Test
  void aPurchaseWrittenAsCellsIsReadAsTheSame() {
    for (int seed = 0; seed < TRIES; seed++) {
      Purchase purchase = new RandomPurchases(seed).next();
      assertEquals(purchase, Purchase.read(purchase.cells()).orThrow(), "seed " + seed + "\n" + purchase.cells());
    }
  }

  /** Through the official table and back, as when another office takes it over; numbers of taxpayers are not in it. */
  @Test
  void theOfficialTableIsReadBackColumnByColumn() {
    for (int seed = 0; seed < TRIES; seed++) {
      Purchase purchase = new RandomPurchases(seed).next();
      PurchaseTable table = PurchaseTable.official(List.of(purchase));
      Map<String, String> cells = Columns.recognise(table.header()).orThrow().cells(table.rows().getFirst());
      Purchase again = Purchase.read(cells).orThrow();
      assertEquals(purchase.year(), again.year(), "seed " + seed);
      assertEquals(purchase.buyer(), again.buyer());
      assertEquals(purchase.budget(), again.budget());
      assertEquals(purchase.reference(), again.reference());
      assertEquals(purchase.agreed(), again.agreed());
      assertEquals(purchase.project(), again.project());
      assertEquals(names(purchase), names(again));
    }
  }

  private static List<String> names(Purchase purchase) {
    return purchase.suppliers().value().orElse(List.of()).stream().map(Bidder::name).toList();
  }

  @Test
  void noPurchaseIsLostInTheMonths() {
    for (int seed = 0; seed < TRIES; seed++) {
      List<Purchase> purchases = new RandomPurchases(seed).some(30);
      MonthlySummary summary = MonthlySummary.of(new FiscalYear(2568), purchases, Set.of());
      int shown = summary.months().values().stream().mapToInt(PurchasePropertyTest::rows).sum();
      assertEquals(purchases.size(), shown + summary.undated().size() + summary.elsewhere().size(), "seed " + seed);
    }
  }

  private static int rows(MonthlySummary.Month month) {
    return switch (month) {
      case MonthlySummary.Month.Bought(var table) -> table.rows().size();
      case MonthlySummary.Month.Contradicted(var table) -> table.rows().size();
      case MonthlySummary.Month.NothingBought() -> 0;
      case MonthlySummary.Month.Missing() -> 0;
    };
  }

  @Test
  void thePartsOfEachBreakdownAreTheWhole() {
    for (int seed = 0; seed < TRIES; seed++) {
      PurchaseStatistics statistics = PurchaseStatistics.of(new RandomPurchases(seed).some(30));
      assertEquals(statistics.all(), whole(statistics.byMethod()), "seed " + seed);
      assertEquals(statistics.all(), whole(statistics.byMonth()), "seed " + seed);
      assertEquals(statistics.all(), whole(statistics.bySource()), "seed " + seed);
    }
  }

  private static Total whole(PurchaseStatistics.Breakdown<?> breakdown) {
    Total sum = breakdown.unsaid();
    for (Total part : breakdown.parts().values()) {
      sum = new Total(sum.count() + part.count(), sum.agreed().add(part.agreed()), sum.unpriced() + part.unpriced());
    }
    return sum;
  }

  @Test
  void anEmptyMonthIsAFactOnlyWhenTheOfficeSaysSo() {
    YearMonth january = YearMonth.of(2025, 1);
    Purchase bought = PurchaseReadTest.read("day", "3 ก.พ. 2568", "agreed", "100");
    MonthlySummary summary = MonthlySummary.of(new FiscalYear(2568), List.of(bought),
        Set.of(january, YearMonth.of(2025, 2)));
    assertEquals(12, summary.months().size());
    assertEquals(new MonthlySummary.Month.NothingBought(), summary.months().get(january));
    assertEquals(new MonthlySummary.Month.Missing(), summary.months().get(YearMonth.of(2024, 10)));
    assertEquals(new MonthlySummary.Month.Contradicted(PurchaseTable.summary(List.of(bought))),
        summary.months().get(YearMonth.of(2025, 2)));
  }

  @Test
  void theLargestBudgetStandsFirst() {
    PurchaseTable table = PurchaseTable.official(List.of(PurchaseReadTest.read("work", "เล็ก", "budget", "900"),
        PurchaseReadTest.read("work", "ไม่ระบุ"), PurchaseReadTest.read("work", "ใหญ่", "budget", "1,000")));
    assertEquals(List.of("1", "2", "3"), table.rows().stream().map(List::getFirst).toList());
    assertEquals(List.of("ใหญ่", "เล็ก", "ไม่ระบุ"), table.rows().stream().map(row -> row.get(7)).toList());
  }

  @Test
  void sumsCountWhatHasNoPrice() {
    PurchaseStatistics statistics = PurchaseStatistics.of(List.of(
        PurchaseReadTest.read("method", "วิธีคัดเลือก", "agreed", "100.25"),
        PurchaseReadTest.read("method", "วิธีคัดเลือก", "agreed", "ยังไม่ตกลงราคา"), PurchaseReadTest.read("agreed", "1")));
    assertEquals(new Total(3, new BigDecimal("101.25"), 1), statistics.all());
    assertEquals(Map.of("วิธีคัดเลือก", new Total(2, new BigDecimal("100.25"), 1)), statistics.byMethod().parts());
  }
}
