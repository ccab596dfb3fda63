package org.prongsai.server.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Pages;

/**
 * One copy while it is written: each thing to which a page leads is asked of the portal, once, and its links are made to
 * lead within the copy. No more than one thing is held in memory.
 */
final class CopyWriting {

  private static final Pattern STYLED_BY = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

  private final Agency agency;
  private final Copy copy;
  private final Site site;
  private final LocalDateTime stamp;
  private final CopyAnswers answers;
  private final Pages pages;
  private final CopyPlace place;
  private final ZipOutputStream zip;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> files = new HashSet<>();

  /**
   * @param site where the copy says that the portal stands
   * @param stamp of each file, by the clocks of the agency
   */
  CopyWriting(Agency agency, Copy copy, Site site, LocalDateTime stamp, CopyAnswers answers, Pages pages, OutputStream out) {
    this.agency = agency;
    this.copy = copy;
    this.site = site;
    this.stamp = stamp;
    this.answers = answers;
    this.pages = pages;
    this.place = new CopyPlace(agency.slug());
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes what is at an address and all to which it leads, as far as it is not there yet. */
  void from(String... addresses) throws IOException {
    for (String address : addresses) {
      follow(address);
    }
    while (!waiting.isEmpty()) {
      write(waiting.remove());
    }
  }

  /** Whether the copy holds the page, in both languages; what the portal does not have is left out. */
  boolean holds(String address) throws IOException {
    try {
      from(address, address + "?lang=en");
      return true;
    } catch (NotThere nothing) {
      return false;
    }
  }

  int files() {
    return files.size();
  }

  void finish() throws IOException {
    zip.finish();
  }

  void file(String name, byte[] content) throws IOException {
    begin(name);
    zip.write(content);
    zip.closeEntry();
    files.add(name);
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(stamp);
    zip.putNextEntry(entry);
  }

  /** Where in the copy the address leads; where it led before when that is none of the portal's. */
  private String follow(String address) {
    String there = place.of(address).orElse(address);
    if (!there.equals(address) && files.add(name(there))) {
      waiting.add(address);
    }
    return there;
  }

  private static String name(String there) {
    return there.replaceFirst("[?#].*", "");
  }

  private void write(String address) throws IOException {
    String name = name(place.of(address).orElseThrow());
    switch (answers.to(agency, address, site)) {
      case Page page -> file(name, page(page, address, name).getBytes(StandardCharsets.UTF_8));
      case Download file -> {
        begin(name);
        file.content().writeTo(zip);
        zip.closeEntry();
        if (name.endsWith(".css")) {
          STYLED_BY.matcher(new String(org.prongsai.server.web.Assets.content(file.name()), StandardCharsets.UTF_8))
              .results().forEach(each -> follow("/static/" + each.group(1)));
        }
      }
      case GoTo other -> throw new IllegalStateException(address + " leads on to " + other.path());
    }
  }

  private String page(Page page, String address, String name) {
    Copy shown = page.template().equals("portal/search") ? copy.withScript() : copy;
    if (page.facts().get("view") instanceof PortalView view) {
      page.facts().put("view", view.in(shown));
    }
    return CopyLinks.changed(pages.written(page, CopyAnswers.reader(address)),
        (attribute, link) -> link(attribute, link, address, name));
  }

  private String link(String attribute, String link, String address, String name) {
    if (link.startsWith("?")) {
      return CopyPlace.relative(name, follow(address.replaceFirst("\\?.*", "") + link));
    }
    if (!link.startsWith("/") || link.startsWith("//")) {
      return link;
    }
    if (!answers.has(agency, link)) {
      return copy.original().replaceFirst("/a/[^/]*$", "") + link;
    }
    Matcher english = Pattern.compile("[?&]lang=en\\b").matcher(address);
    String there = attribute.equals("action") && english.find() ? link + "?lang=en" : link;
    return CopyPlace.relative(name, follow(there));
  }
}
