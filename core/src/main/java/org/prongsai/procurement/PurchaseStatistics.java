package org.prongsai.procurement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts and sums of purchases.
 *
 * @param byMethod in the office's words
 * @param byMonth of the contract
 * @param bySource of the budget, in the office's words
 */
public record PurchaseStatistics(
    Total all, Breakdown<String> byMethod, Breakdown<YearMonth> byMonth, Breakdown<String> bySource) {

  /**
   * How much.
   *
   * @param agreed sum of the agreed prices that are known, baht
   * @param unpriced how many have none, so that nobody takes the sum for the whole
   */
  public record Total(int count, BigDecimal agreed, int unpriced) {

    static final Total ZERO = new Total(0, BigDecimal.ZERO.setScale(2), 0);

    Total and(Purchase purchase) {
      Optional<BigDecimal> price = purchase.agreed().value();
      return new Total(count + 1, agreed.add(price.orElse(BigDecimal.ZERO)), unpriced + (price.isEmpty() ? 1 : 0));
    }
  }

  /**
   * By one trait; the parts and the unsaid are the whole.
   *
   * @param unsaid those of which the trait is not known
   */
  public record Breakdown<K extends Comparable<K>>(Map<K, Total> parts, Total unsaid) {
    public Breakdown {
      parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }
  }

  public static PurchaseStatistics of(List<Purchase> purchases) {
    return new PurchaseStatistics(total(purchases), by(purchases, one -> one.method().value()),
        by(purchases, one -> one.contract().day().value().map(YearMonth::from)),
        by(purchases, one -> one.source().value()));
  }

  private static <K extends Comparable<K>> Breakdown<K> by(List<Purchase> purchases, Function<Purchase, Optional<K>> trait) {
    Map<K, Total> parts = new TreeMap<>();
    Total unsaid = Total.ZERO;
    for (Purchase purchase : purchases) {
      Optional<K> key = trait.apply(purchase);
      if (key.isPresent()) {
        parts.put(key.get(), parts.getOrDefault(key.get(), Total.ZERO).and(purchase));
      } else {
        unsaid = unsaid.and(purchase);
      }
    }
    return new Breakdown<>(parts, unsaid);
  }

  private static Total total(List<Purchase> purchases) {
    Total total = Total.ZERO;
    for (Purchase purchase : purchases) {
      total = total.and(purchase);
    }
    return total;
  }
}
