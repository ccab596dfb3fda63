package org.prongsai.server.overview;

import org.prongsai.server.agency.Agencies;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The installation's front page: whose agencies it hosts. */
@Controller
class FrontPage {

  private final Agencies agencies;

  FrontPage(Agencies agencies) {
    this.agencies = agencies;
  }

  @GetMapping("/")
  @Open
  Reply front() {
    return Page.of("overview/front", "agencies", agencies.all());
  }
}
