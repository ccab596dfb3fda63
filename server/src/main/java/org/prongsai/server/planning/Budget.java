package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * Money planned or spent. That there is none is an answer; to say nothing is not.
 *
 * @param none whether it was stated that no money is used
 * @param satang hundredths of a baht; null when none or not said
 * @param source where the money comes from; null when not said
 */
public record Budget(boolean none, @Nullable Long satang, @Nullable String source) {

  public static final Budget UNSAID = new Budget(false, null, null);
  public static final Budget NONE = new Budget(true, null, null);

  public Budget {
    if (none && satang != null || satang != null && satang < 0) {
      throw new IllegalArgumentException(none + " " + satang);
    }
  }

  public boolean isSaid() {
    return none || satang != null;
  }
}
