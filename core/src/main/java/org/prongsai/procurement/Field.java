package org.prongsai.procurement;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.message.Message;

/** What a column can hold. The keys are those of the form {@code procurement} in {@code criteria/forms.yaml}. */
public enum Field {
  NUMBER("number"),
  YEAR("year"),
  AGENCY("agency"),
  DISTRICT("district"),
  PROVINCE("province"),
  MINISTRY("ministry"),
  AGENCY_KIND("agency-kind"),
  WORK("work"),
  BUDGET("budget"),
  SOURCE("source"),
  STATUS("status"),
  METHOD("method"),
  METHOD_REASON("method-reason"),
  REFERENCE("reference"),
  /** One bidder a line, the name and then the price. */
  OFFERS("offers"),
  /** Who was chosen and the agreed price in one cell, as สขร.1 has it. */
  CHOSEN("chosen"),
  AGREED("agreed"),
  SUPPLIER("supplier"),
  TAX_ID("tax-id"),
  REASON("reason"),
  /** The contract's number and day in one cell, as สขร.1 has it. */
  AGREEMENT("agreement"),
  CONTRACT("contract"),
  DAY("day"),
  PROJECT("project");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** The name in problems and on pages; how an official form heads its column stands in the {@link ProcurementForm}. */
  public Message label() {
    return Message.of("procurement.field." + key);
  }

  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
