package org.prongsai.server.portal;

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

/** A year's checklist in short, to stand in a frame of the agency's own website, whoever built that. */
@Controller
class PortalEmbed {

  private final PortalPlace place;
  private final PublicChecklist checklist;

  PortalEmbed(PortalPlace place, PublicChecklist checklist) {
    this.place = place;
    this.checklist = checklist;
  }

  @GetMapping("/a/{slug}/embed/{year:25\\d\\d}")
  @Open
  Reply embedded(@PathVariable String slug, @PathVariable int year, Ui ui) {
    Agency agency = place.agency(slug);
    List<PublicItem> items = checklist.items(agency, year);
    return Page.of("portal/embed", "view", PortalView.of(agency, List.of(year), ui), "year", year, "items", items,
        "published", (int) items.stream().filter(PublicItem::isPublished).count());
  }
}
