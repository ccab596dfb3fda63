package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.opendata.Catalogue;
import org.prongsai.opendata.Dataset;
import org.prongsai.opendata.Distribution;
import org.prongsai.opendata.Frequency;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Part;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The data sets of an agency, as portals of open data harvest them (DCAT 3): each published item that holds tables. */
@Controller
class PortalCatalogue {

  private final PortalPlace place;
  private final Latests latests;
  private final KnownAddress address;

  PortalCatalogue(PortalPlace place, Latests latests, KnownAddress address) {
    this.place = place;
    this.latests = latests;
    this.address = address;
  }

  @GetMapping("/a/{slug}/catalogue.jsonld")
  @Open
  Reply jsonLd(@PathVariable String slug, HttpServletRequest request) {
    return Download.of("catalogue.jsonld", "application/ld+json",
        catalogue(slug, "jsonld", request).jsonLd().getBytes(StandardCharsets.UTF_8)).shownInPlace();
  }

  @GetMapping("/a/{slug}/catalogue.ttl")
  @Open
  Reply turtle(@PathVariable String slug, HttpServletRequest request) {
    return Download.of("catalogue.ttl", "text/turtle",
        catalogue(slug, "ttl", request).turtle().getBytes(StandardCharsets.UTF_8)).shownInPlace();
  }

  private Catalogue catalogue(String slug, String ending, HttpServletRequest request) {
    Agency agency = place.agency(slug);
    Site site = Site.at(address.of(request));
    List<Latest> latest = Latests.of(latests.years(agency));
    Instant modified = latest.isEmpty() ? Instant.EPOCH : latest.getFirst().at();
    return new Catalogue(URI.create(site.of("/a/" + slug + "/catalogue." + ending)), say("portal.opendata.title", ItemFile.titled(agency)),
        say("portal.opendata.about"), agency.name(), URI.create(site.of("/a/" + slug)), modified,
        latest.stream().filter(each -> tables(each).findAny().isPresent()).map(each -> dataset(agency, each, site)).toList());
  }

  private static Stream<Part.Rows> tables(Latest each) {
    return each.edition().content().sections().stream().flatMap(section -> section.parts().stream())
        .flatMap(part -> part instanceof Part.Rows rows ? Stream.of(rows) : Stream.of());
  }

  private static Dataset dataset(Agency agency, Latest each, Site site) {
    String code = each.item().code();
    String page = new PortalView(agency, List.of(), "").item(each.year(), code);
    String title = code + " " + each.item().name().th() + " " + say("portal.year", each.year()) + " " + ItemFile.titled(agency);
    List<Distribution> files = new ArrayList<>();
    tables(each).forEach(rows -> files.add(file(rows.title().th() + " (CSV)", site, page, "/" + rows.id() + ".csv", "text/csv", each)));
    files.add(file(title + " (JSON)", site, page, ".json", "application/json", each));
    return new Dataset(URI.create(site.of(page)), say("portal.opendata.type"), title, agency.name(), agency.name(), "",
        List.of(code, each.item().name().th()), title, List.of(say("portal.opendata.objective")), Frequency.YEARLY,
        agency.name(), agency.name(), List.of("CSV", "JSON"), say("portal.opendata.category"), "", null, URI.create(site.of(page)),
        new FiscalYear(each.year()).days(), each.at(), each.at(), files);
  }

  private static Distribution file(String title, Site site, String page, String ending, String mediaType, Latest each) {
    return new Distribution(title, URI.create(site.of(page)), URI.create(site.of(page + ending)), mediaType, null, null, each.at());
  }

  private static String say(String key, Object... arguments) {
    return Messages.text(Message.of(key, arguments), Language.THAI);
  }
}
