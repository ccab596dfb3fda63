package org.prongsai.server.portal;

import org.prongsai.server.agency.Agency;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of what is published, named by their content: an address leads to the same bytes for as long as it leads anywhere. */
@Controller
class PortalFiles {

  private final PortalPlace place;
  private final Publications publications;
  private final ShownFiles shown;

  PortalFiles(PortalPlace place, Publications publications, ShownFiles shown) {
    this.place = place;
    this.publications = publications;
    this.shown = shown;
  }

  @GetMapping("/a/{slug}/files/{hash:[0-9a-f]{64}}/{name}")
  @Open
  Reply file(@PathVariable String slug, @PathVariable String hash) {
    Agency agency = place.agency(slug);
    return publications.file(agency.id(), hash).<Reply>map(shown::shown).orElseThrow(NotThere::new);
  }
}
