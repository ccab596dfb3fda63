package org.prongsai.procurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who offered or was chosen.
 *
 * @param price baht; null when it is not said
 * @param taxId null when it is not said
 */
public record Bidder(String name, @Nullable BigDecimal price, @Nullable TaxId taxId) {

  /** As {@link Purchase#read} reads it again. */
  String line() {
    return name + (taxId == null ? "" : " เลขประจำตัวผู้เสียภาษี " + taxId.digits())
        + (price == null ? "" : " ราคา " + Amounts.text(price) + " บาท");
  }

  /** As the public reads it: without a person's identity number. */
  String shown() {
    return price == null ? name : name + " ราคา " + Amounts.text(price) + " บาท";
  }
}
