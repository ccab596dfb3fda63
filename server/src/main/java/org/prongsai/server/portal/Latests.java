package org.prongsai.server.portal;

import java.util.Comparator;
import java.util.List;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.springframework.stereotype.Component;

/** What an agency shows, by year and by day. */
@Component
class Latests {

  private final PortalPlace place;
  private final PublicChecklist checklist;

  Latests(PortalPlace place, PublicChecklist checklist) {
    this.place = place;
    this.checklist = checklist;
  }

  /** The newest first. */
  List<YearShown> years(Agency agency) {
    return place.years(agency).stream().map(year -> new YearShown(year, checklist.items(agency, year))).toList();
  }

  /** What stands, the last published first. */
  static List<Latest> of(List<YearShown> years) {
    return years.stream().flatMap(year -> year.items().stream().filter(PublicItem::isPublished)
            .map(item -> new Latest(year.year(), item)))
        .sorted(Comparator.comparing(Latest::at).reversed()).toList();
  }
}
