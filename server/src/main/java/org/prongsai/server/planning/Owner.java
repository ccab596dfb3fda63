package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * Who owns a piece of work.
 *
 * @param text as the plan calls them
 * @param unit the unit that is meant; null where the plan means somebody else or everybody
 * @param everyUnit true where every unit of the agency is meant ("ทุกส่วนราชการ"); null else
 */
public record Owner(String text, @Nullable Long unit, @Nullable Boolean everyUnit) {

  public Owner(String text, @Nullable Long unit) {
    this(text, unit, null);
  }

  public static Owner everyUnit(String text) {
    return new Owner(text, null, true);
  }

  public boolean isEveryUnit() {
    return Boolean.TRUE.equals(everyUnit);
  }
}
