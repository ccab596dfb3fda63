package org.prongsai.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Part;
import org.prongsai.server.web.Ui;

/**
 * What stands around each page of an agency's portal.
 *
 * @param years of which there is a checklist, the newest first
 * @param ending of addresses, which carries the reader's language along: no cookie does
 * @param copy of which a page is part; null on the server
 */
record PortalView(Agency agency, List<Integer> years, String ending, @Nullable Copy copy) {

  PortalView {
    years = List.copyOf(years);
  }

  PortalView(Agency agency, List<Integer> years, String ending) {
    this(agency, years, ending, null);
  }

  static PortalView of(Agency agency, List<Integer> years, Ui ui) {
    return new PortalView(agency, years, ui.thai() ? "" : "?lang=en");
  }

  PortalView in(Copy other) {
    return new PortalView(agency, years, ending, other);
  }

  private String start() {
    return "/a/" + agency.slug();
  }

  String home() {
    return start() + ending;
  }

  String year(int year) {
    return data(year) + ending;
  }

  /** The same for programs: an ending names the form. */
  String data(int year) {
    return start() + "/ita/" + year;
  }

  String item(int year, String code) {
    return data(year) + "/" + code + ending;
  }

  String embedded(int year) {
    return start() + "/embed/" + year + ending;
  }

  String search() {
    return start() + "/search";
  }

  /** @param year as it is sought; empty for all */
  String sought(String words, String year, int page) {
    return search() + (ending.isEmpty() ? "?" : ending + "&") + "q=" + encoded(words)
        + (year.isEmpty() ? "" : "&year=" + encoded(year)) + (page == 1 ? "" : "&page=" + page);
  }

  /** An address of the portal in the reader's language. */
  String at(String address) {
    return address + ending;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String edition(int year, String code, int no) {
    return item(year, code) + (ending.isEmpty() ? "?" : "&") + "edition=" + no;
  }

  String files() {
    return start() + "/files/";
  }

  String file(Part.Attached file) {
    return files() + file.hash() + "/" + encoded(file.name());
  }

  boolean isSample() {
    return agency.sample() != null;
  }
}
