package org.prongsai.server.portal;

import java.util.List;
import org.prongsai.server.agency.Agency;
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
  private final Latests latests;

  PortalHome(PortalPlace place, Latests latests) {
    this.place = place;
    this.latests = latests;
  }

  @GetMapping("/a/{slug}")
  @Open
  Reply home(@PathVariable String slug, Ui ui) {
    Agency agency = place.agency(slug);
    List<YearShown> years = latests.years(agency);
    return Page.of("portal/home", "view", PortalView.of(agency, place.years(agency), ui), "years", years, "latest",
        Latests.of(years).stream().limit(LATEST).toList());
  }
}
