package org.prongsai.opendata;

import java.time.Instant;
import org.prongsai.procurement.Purchase;

/**
 * A purchase as it stood when it was published.
 *
 * @param id of the contracting process within the agency, which never changes: Latin letters, digits, dots, hyphens
 * @param at when this was first published
 */
public record Recorded(String id, Instant at, Purchase purchase) {

  public Recorded {
    checked(id);
  }

  static String checked(String id) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
      throw new IllegalArgumentException("not an identifier: " + id);
    }
    return id;
  }
}
