package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is new, for readers of feeds (Atom, RFC 4287), and all that there is, for search engines (sitemaps.org). */
@Controller
class PortalFeeds {

  private static final int LATEST = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final PortalPlace place;
  private final Latests latests;
  private final KnownAddress address;

  PortalFeeds(PortalPlace place, Latests latests, KnownAddress address) {
    this.place = place;
    this.latests = latests;
    this.address = address;
  }

  /** Writes the elements of a document. */
  private interface Elements {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  @GetMapping("/a/{slug}/feed.atom")
  @Open
  Reply feed(@PathVariable String slug, HttpServletRequest request) {
    return feed(place.agency(slug), Site.at(address.of(request)));
  }

  Download feed(Agency agency, Site site) {
    List<Latest> latest = Latests.of(latests.years(agency)).stream().limit(LATEST).toList();
    PortalView view = new PortalView(agency, List.of(), "");
    return xml("feed.atom", "application/atom+xml", xml -> {
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", ItemFile.titled(agency));
      element(xml, "id", site.of(view.home()));
      element(xml, "updated", latest.isEmpty() ? "1970-01-01T00:00:00Z" : latest.getFirst().at().toString());
      link(xml, site.of(view.home()), "alternate");
      link(xml, site.of(view.home() + "/feed.atom"), "self");
      xml.writeStartElement("author");
      element(xml, "name", agency.name());
      xml.writeEndElement();
      for (Latest each : latest) {
        String there = site.of(view.item(each.year(), each.item().code()));
        xml.writeStartElement("entry");
        element(xml, "title", each.item().code() + " " + each.item().name().th());
        element(xml, "id", there + "#edition-" + each.edition().no());
        element(xml, "updated", each.at().toString());
        link(xml, there, "alternate");
        element(xml, "summary", each.edition().content().words().lines().findFirst().orElse(""));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    });
  }

  @GetMapping("/a/{slug}/sitemap.xml")
  @Open
  Reply sitemap(@PathVariable String slug, HttpServletRequest request) {
    return sitemap(place.agency(slug), Site.at(address.of(request)));
  }

  Download sitemap(Agency agency, Site site) {
    List<YearShown> years = latests.years(agency);
    PortalView view = new PortalView(agency, List.of(), "");
    return xml("sitemap.xml", "application/xml", xml -> {
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(SITEMAP);
      url(xml, site.of(view.home()), null);
      for (YearShown year : years) {
        url(xml, site.of(view.year(year.year())), null);
      }
      for (Latest each : Latests.of(years)) {
        url(xml, site.of(view.item(each.year(), each.item().code())), each.at().toString());
      }
      xml.writeEndElement();
    });
  }

  private static void url(XMLStreamWriter xml, String there, @Nullable String changed)
      throws XMLStreamException {
    xml.writeStartElement("url");
    element(xml, "loc", there);
    if (changed != null) {
      element(xml, "lastmod", changed);
    }
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String there, String relation) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", there);
    xml.writeAttribute("rel", relation);
  }

  private static Download xml(String name, String type, Elements elements) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      elements.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return Download.of(name, type + ";charset=UTF-8", out.toByteArray()).shownInPlace();
  }
}
