package org.prongsai.server.portal;

import java.util.Comparator;
import java.util.List;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The front page of an agency's portal: what can be read, and what is new. */
@Controller
class PortalHome {

  private static final int LATEST = 8;

  private final PortalPlace place;
  private final PublicChecklist checklist;

  PortalHome(PortalPlace place, PublicChecklist checklist) {
    this.place = place;
    this.checklist = checklist;
  }

  @GetMapping("/a/{slug}")
  @Open
  Reply home(@PathVariable String slug, Ui ui) {
    Agency agency = place.agency(slug);
    List<YearShown> years = place.years(agency).stream().map(year -> shown(agency, year)).toList();
    List<Latest> latest = years.stream().flatMap(year -> year.items().stream().filter(PublicItem::isPublished)
            .map(item -> new Latest(year.year(), item)))
        .sorted(Comparator.comparing(Latest::at).reversed()).limit(LATEST).toList();
    return Page.of("portal/home", "view", PortalView.of(agency, place.years(agency), ui), "years", years, "latest", latest);
  }

  private YearShown shown(Agency agency, int year) {
    return new YearShown(year, checklist.items(agency, year));
  }
}
