package org.prongsai.server.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.search.Filter;
import org.prongsai.server.search.Searches;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Search over all that an agency has published. */
@Controller
class PortalSearch {

  private final PortalPlace place;
  private final Searches searches;

  PortalSearch(PortalPlace place, Searches searches) {
    this.place = place;
    this.searches = searches;
  }

  /** Of what year and day a hit is. */
  static String about(Ui ui, @Nullable Integer fiscalYear, LocalDate day) {
    return ((fiscalYear == null ? "" : ui.say("portal.search.year", fiscalYear)) + " " + ui.date(day)).strip();
  }

  @GetMapping("/a/{slug}/search")
  @Open
  Reply search(@PathVariable String slug, Form form, Ui ui) {
    Agency agency = place.agency(slug);
    @Nullable Integer year = FiscalYear.parse(form.text("year")).map(FiscalYear::year).orElse(null);
    Long page = form.id("page");
    return Page.of("portal/search", "view", PortalView.of(agency, place.years(agency), ui), "form", form, "found",
        searches.find(agency.id(), form.text("q"), new Filter(null, year), page == null ? 1 : (int) Math.min(page, 1000)));
  }
}
