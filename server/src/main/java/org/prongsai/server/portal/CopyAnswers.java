package org.prongsai.server.portal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.web.Assets;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Component;

/** Asks the portal's own handlers for what a copy is to hold: a copy shows what the portal shows. */
@Component
class CopyAnswers {

  private static final Pattern LANGUAGE = Pattern.compile("[?&]lang=en\\b");
  private static final Pattern EDITION = Pattern.compile("[?&]edition=(\\d{1,9})\\b");
  private static final Pattern ATTACHED = Pattern.compile("/files/([0-9a-f]{64})/.*");
  private static final Pattern YEAR = Pattern.compile("/ita/(\\d{4})(?:\\.(json|csv))?");
  private static final Pattern ITEM = Pattern.compile("/ita/(\\d{4})/([^/.]+)(?:\\.([a-z]+)|/([a-z0-9-]+)\\.csv)?");

  private final PortalHome home;
  private final PortalChecklist checklist;
  private final PortalSearch search;
  private final PortalData data;
  private final PortalFeeds feeds;
  private final PortalFiles files;
  private final Publications publications;

  CopyAnswers(PortalHome home, PortalChecklist checklist, PortalSearch search, PortalData data, PortalFeeds feeds,
      PortalFiles files, Publications publications) {
    this.home = home;
    this.checklist = checklist;
    this.search = search;
    this.data = data;
    this.feeds = feeds;
    this.files = files;
    this.publications = publications;
  }

  static Ui reader(String address) {
    return Ui.of(LANGUAGE.matcher(address).find() ? Language.ENGLISH : Language.THAI, address);
  }

  /**
   * Whether the public may have what stands there: the portal, too, shows links to files that it may not hand out, as those
   * that wait for the virus scanner.
   */
  boolean has(Agency agency, String address) {
    Matcher attached = ATTACHED.matcher(below(agency, address));
    return !attached.matches()
        || publications.file(agency.id(), attached.group(1)).filter(StoredFile::readable).isPresent();
  }

  /**
   * @param address of the portal or of a file in {@code /static/}
   * @throws NotThere when the portal has nothing there
   */
  Reply to(Agency agency, String address, Site site) {
    if (address.startsWith("/static/")) {
      String file = address.substring("/static/".length()).replaceFirst("[?#].*", "");
      return Download.of(file, "", Assets.content(file));
    }
    String path = below(agency, address);
    Matcher attached = ATTACHED.matcher(path);
    Matcher year = YEAR.matcher(path);
    Matcher item = ITEM.matcher(path);
    return switch (path) {
      case "" -> home.home(agency.slug(), reader(address));
      case "/search" -> search.search(agency.slug(), new Form(), reader(address));
      case "/feed.atom" -> feeds.feed(agency, site);
      case "/sitemap.xml" -> feeds.sitemap(agency, site);
      case String _ when attached.matches() -> files.file(agency.slug(), attached.group(1));
      case String _ when year.matches() -> year(agency, address, year, site);
      case String _ when item.matches() -> item(agency, address, item, site);
      default -> throw new NotThere();
    };
  }

  private static String below(Agency agency, String address) {
    String start = "/a/" + agency.slug();
    return address.startsWith(start) ? address.substring(start.length()).replaceFirst("[?#].*", "") : address;
  }

  private Reply year(Agency agency, String address, Matcher path, Site site) {
    int year = Integer.parseInt(path.group(1));
    return switch (path.group(2)) {
      case "json" -> data.json(agency, year, site);
      case "csv" -> data.csv(agency, year, site);
      case null, default -> checklist.year(agency.slug(), year, reader(address));
    };
  }

  private Reply item(Agency agency, String address, Matcher path, Site site) {
    int year = Integer.parseInt(path.group(1));
    String item = path.group(2);
    @Nullable Integer edition = edition(address);
    if (path.group(3) != null) {
      return checklist.file(agency, year, item, path.group(3), edition, site);
    }
    return path.group(4) == null ? checklist.item(agency.slug(), year, item, edition, reader(address))
        : checklist.table(agency.slug(), year, item, path.group(4), edition);
  }

  private static @Nullable Integer edition(String address) {
    Matcher edition = EDITION.matcher(address);
    return edition.find() ? Integer.valueOf(edition.group(1)) : null;
  }
}
