package org.prongsai.server.planning;

import java.util.List;

/**
 * Whose part a report that compiles does not hold, because they had not sent it by then.
 *
 * @param reason why it was not waited for; never blank
 */
public record LeftOut(List<Long> units, String reason) {

  public LeftOut {
    units = List.copyOf(units);
    if (units.isEmpty() || reason.isBlank()) {
      throw new IllegalArgumentException(units + ": " + reason);
    }
  }
}
