package org.prongsai.server.planning;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.thai.ThaiDigits;

/** Money as people write it: baht, with or without satang and thousands' commas, in either script. */
public final class Baht {

  private static final String AMOUNT = "\\d{1,13}(\\.\\d{1,2})?";

  private Baht() {}

  /** In satang; empty when it is no amount. */
  public static Optional<Long> read(String written) {
    String amount = ThaiDigits.toArabic(written).replaceAll("[,\\s]", "");
    return amount.matches(AMOUNT)
        ? Optional.of(new BigDecimal(amount).movePointRight(2).longValueExact()) : Optional.empty();
  }

  /** {@code 12,500.50}; whole baht without decimals. */
  public static String text(long satang) {
    BigDecimal baht = BigDecimal.valueOf(satang, 2);
    boolean whole = baht.remainder(BigDecimal.ONE).signum() == 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", baht);
  }
}
