package org.prongsai.server.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Proof;
import org.prongsai.source.CsvText;
import org.prongsai.source.JsonText;

/** A year's checklist in the forms that programs read; documented in the contract of addresses. */
final class ChecklistData {

  private ChecklistData() {}

  static byte[] json(Agency agency, int year, String criteria, List<PublicItem> items, Site site) {
    PortalView view = new PortalView(agency, List.of(), "");
    Map<String, @Nullable Object> whole = new LinkedHashMap<>();
    whole.put("agency", agency.name());
    whole.put("year", year);
    whole.put("criteria", criteria);
    if (view.isSample()) {
      whole.put("note", sample());
    }
    whole.put("items", items.stream().map(item -> item(item, site, view, year)).toList());
    return JsonText.pretty(whole).getBytes(StandardCharsets.UTF_8);
  }

  /** Where a program reads it, too: what is invented says so. */
  private static String sample() {
    return Messages.text(Message.of("portal.sample"), Language.THAI);
  }

  private static Map<String, @Nullable Object> item(PublicItem item, Site site, PortalView view, int year) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("code", item.code());
    told.put("name", item.name().th());
    told.put("status", status(item));
    Edition edition = item.edition();
    if (edition != null && edition.stands()) {
      told.put("url", site.of(view.item(year, item.code())));
      told.put("edition", edition.no());
      told.put("published", edition.at().toString());
      told.put("hash", edition.hash());
    }
    told.put("components", item.components().stream().map(each -> component(item, each, site, view, year)).toList());
    return told;
  }

  static String status(PublicItem item) {
    Edition edition = item.edition();
    if (edition == null) {
      return "unpublished";
    }
    return !edition.stands() ? "withdrawn" : edition.content().isComplete() ? "published" : "incomplete";
  }

  private static Map<String, @Nullable Object> component(PublicItem item, Component component, Site site, PortalView view,
      int year) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("no", component.no());
    told.put("text", component.text().th());
    told.put("met", component.met());
    if (component.none() != null) {
      told.put("none", component.none());
    }
    told.put("proof", component.proof().stream()
        .map(each -> Map.of("title", each.title(), "url", address(item, each, site, view, year))).toList());
    return told;
  }

  private static String address(PublicItem item, Proof proof, Site site, PortalView view, int year) {
    if (proof.url() != null) {
      return proof.url();
    }
    return proof.file().map(file -> site.of(view.file(file)))
        .orElse(site.of(view.item(year, item.code())) + "#section-" + proof.section());
  }

  /** A row a component. */
  static byte[] csv(Agency agency, int year, List<PublicItem> items, Site site) {
    PortalView view = new PortalView(agency, List.of(), "");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("code", "name", "status", "no", "text", "met", "proof", "note"));
    for (PublicItem item : items) {
      for (Component component : item.components()) {
        rows.add(List.of(item.code(), item.name().th(), status(item), String.valueOf(component.no()), component.text().th(),
            String.valueOf(component.met()), component.proof().stream()
                .map(each -> address(item, each, site, view, year)).collect(Collectors.joining(" ")),
            view.isSample() ? sample() : ""));
      }
    }
    return CsvText.of(rows).getBytes(StandardCharsets.UTF_8);
  }
}
