package org.prongsai.server.portal;

import java.time.Instant;
import java.util.Objects;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.publication.Edition;

/** An item of a year that is published. */
record Latest(int year, PublicItem item) {

  Instant at() {
    return edition().at();
  }

  Edition edition() {
    return Objects.requireNonNull(item.edition());
  }
}
