package org.prongsai.server.portal;

import java.time.Instant;
import java.util.Objects;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;

/** An item of a year that is published. */
record Latest(int year, PublicItem item) {

  Instant at() {
    return Objects.requireNonNull(item.edition()).at();
  }
}
