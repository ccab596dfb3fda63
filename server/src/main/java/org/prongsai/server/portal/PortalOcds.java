package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.prongsai.opendata.Ocds;
import org.prongsai.opendata.OcdsPublisher;
import org.prongsai.opendata.OcidPrefix;
import org.prongsai.opendata.Recorded;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Published purchases in the Open Contracting Data Standard. */
@Controller
class PortalOcds {

  /** Writes a package from its publisher, address and purchases. */
  private interface Package {
    String of(OcdsPublisher by, URI uri, List<Recorded> recorded);
  }

  private final PortalPlace place;
  private final PublishedPurchases purchases;
  private final KnownAddress address;

  PortalOcds(PortalPlace place, PublishedPurchases purchases, KnownAddress address) {
    this.place = place;
    this.purchases = purchases;
    this.address = address;
  }

  @GetMapping("/a/{slug}/ocds/releases.json")
  @Open
  Reply releases(@PathVariable String slug, HttpServletRequest request) {
    return packaged(slug, "releases", request,
        (by, uri, recorded) -> Ocds.releasePackage(by, uri, recorded.getLast().at(), recorded));
  }

  @GetMapping("/a/{slug}/ocds/records.json")
  @Open
  Reply records(@PathVariable String slug, HttpServletRequest request) {
    return packaged(slug, "records", request,
        (by, uri, recorded) -> Ocds.recordPackage(by, uri, recorded.getLast().at(), recorded));
  }

  private Download packaged(String slug, String name, HttpServletRequest request, Package packed) {
    Agency agency = place.agency(slug);
    List<Recorded> recorded = purchases.of(agency);
    if (recorded.isEmpty()) {
      throw new NotThere();
    }
    Site site = Site.at(address.of(request));
    OcdsPublisher by = new OcdsPublisher(OcidPrefix.unregistered(slug), slug, ItemFile.titled(agency),
        URI.create(site.of("/a/" + slug)), null, null, null);
    String json = packed.of(by, URI.create(site.of("/a/" + slug + "/ocds/" + name + ".json")), recorded);
    return Download.of("ocds-" + name + "-" + slug + ".json", "application/json",
        json.getBytes(java.nio.charset.StandardCharsets.UTF_8)).shownInPlace();
  }
}
