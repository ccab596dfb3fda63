package org.prongsai.server.portal;

import java.util.List;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;

/** A year's checklist in short. */
record YearShown(int year, List<PublicItem> items) {

  long published() {
    return items.stream().filter(PublicItem::isPublished).count();
  }
}
