package org.prongsai.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.thai.ThaiDigits;

/** Amounts of baht as people write them: Thai digits, commas, บาท, .- behind. Always with two decimals inside. */
final class Amounts {

  /** Groups of three after the first comma: 1,2345 is a slip, not a number. */
  static final String WRITTEN = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final Pattern NUMBER = Pattern.compile(WRITTEN);

  private Amounts() {}

  /** Empty for what is no amount, is below zero or has parts of a satang. */
  static Optional<BigDecimal> read(String written) {
    String bare = ThaiDigits.toArabic(written).replaceAll("[\\s\\u00A0\\u200B]+", "").replaceFirst("^฿", "")
        .replaceFirst("(?:บาท|฿)(?:ถ้วน)?$", "").replaceFirst("\\.?[-–]$", "");
    if (!NUMBER.matcher(bare).matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(bare.replace(",", "")).stripTrailingZeros();
    return amount.scale() > 2 ? Optional.empty() : Optional.of(amount.setScale(2, RoundingMode.UNNECESSARY));
  }

  /** {@code 12,500.50}, always with two decimals. */
  static String text(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }
}
