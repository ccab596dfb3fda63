package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The checklist for programs: the same as the page. */
@Controller
class PortalData {

  private final PortalPlace place;
  private final PublicChecklist checklist;
  private final KnownAddress address;

  PortalData(PortalPlace place, PublicChecklist checklist, KnownAddress address) {
    this.place = place;
    this.checklist = checklist;
    this.address = address;
  }

  @GetMapping(PortalChecklist.YEAR + ".json")
  @Open
  Reply json(@PathVariable String slug, @PathVariable int year, HttpServletRequest request) {
    return json(place.agency(slug), year, Site.at(address.of(request)));
  }

  Download json(Agency agency, int year, Site site) {
    return Download.of("ita-" + year + ".json", "application/json", ChecklistData.json(agency, year,
        checklist.criteria(year), checklist.items(agency, year), site)).shownInPlace();
  }

  @GetMapping(PortalChecklist.YEAR + ".csv")
  @Open
  Reply csv(@PathVariable String slug, @PathVariable int year, HttpServletRequest request) {
    return csv(place.agency(slug), year, Site.at(address.of(request)));
  }

  Download csv(Agency agency, int year, Site site) {
    return Download.of("ita-" + year + ".csv", "text/csv;charset=UTF-8",
        ChecklistData.csv(agency, year, checklist.items(agency, year), site));
  }
}
