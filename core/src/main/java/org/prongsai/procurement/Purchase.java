package org.prongsai.procurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Outcome;
import org.prongsai.thai.FiscalYear;

/**
 * One purchase: the 16 columns of the form of 2567–68 (the first, its place in the table, is the table's), and what สขร.1
 * adds. Amounts are baht with two decimals.
 *
 * @param work what is bought; a purchase without it is none
 * @param method in the office's words; {@link #knownMethod()} is what they mean
 * @param status in the office's words; {@link #stage()} is what they mean
 * @param bidders with their offered prices
 * @param suppliers who was chosen; their prices are null where one price was agreed
 * @param project number in e-GP, 11 digits
 */
public record Purchase(
    Stated<FiscalYear> year,
    Buyer buyer,
    String work,
    Stated<BigDecimal> budget,
    Stated<String> source,
    Stated<String> status,
    Stated<String> method,
    Stated<String> methodReason,
    Stated<BigDecimal> reference,
    Stated<List<Bidder>> bidders,
    Stated<List<Bidder>> suppliers,
    Stated<BigDecimal> agreed,
    Stated<String> reason,
    Contract contract,
    Stated<String> project) {

  /**
   * Reads the cells of a row.
   *
   * @param cells by {@link Field#key()}; others are left alone
   * @return refused with all that is wrong, so that it can be mended in one go
   */
  public static Outcome<Purchase> read(Map<String, String> cells) {
    return new PurchaseReader(cells).purchase();
  }

  /** As cells that {@link #read} reads as the same purchase. */
  public Map<String, String> cells() {
    return PurchaseCells.of(this);
  }

  /** Empty when it is not said or in words that are not known. */
  public Optional<Method> knownMethod() {
    return method.value().flatMap(Method::of);
  }

  /** Empty when it is not said or in words that are not known. */
  public Optional<Stage> stage() {
    return status.value().flatMap(Stage::of);
  }
}
