package org.prongsai.server.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.publication.ContentFile;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The checklist of a year and each of its items. */
@Controller
class PortalChecklist {

  static final String YEAR = "/a/{slug}/ita/{year:25\\d\\d}";
  static final String ITEM = YEAR + "/{item:[^.]+}";
  private static final int GONE = 410;

  private final PortalPlace place;
  private final PublicChecklist checklist;
  private final KnownAddress address;

  PortalChecklist(PortalPlace place, PublicChecklist checklist, KnownAddress address) {
    this.place = place;
    this.checklist = checklist;
    this.address = address;
  }

  @GetMapping(YEAR)
  @Open
  Reply year(@PathVariable String slug, @PathVariable int year, Ui ui) {
    Agency agency = place.agency(slug);
    List<PublicItem> items = checklist.items(agency, year);
    Map<String, List<PublicItem>> groups = items.stream().collect(Collectors.groupingBy(each -> each.group().th(),
        java.util.LinkedHashMap::new, Collectors.toList()));
    return Page.of("portal/year", "view", PortalView.of(agency, place.years(agency), ui), "year", year, "groups",
        List.copyOf(groups.values()), "published", (int) items.stream().filter(PublicItem::isPublished).count(), "all",
        items.size());
  }

  @GetMapping(ITEM)
  @Open
  Reply item(@PathVariable String slug, @PathVariable int year, @PathVariable String item,
      @RequestParam(required = false) @Nullable Integer edition, Ui ui) {
    Agency agency = place.agency(slug);
    PublicItem found = checklist.item(agency, year, item).orElseThrow(NotThere::new);
    List<Edition> editions = checklist.editions(agency, year, found.code());
    Edition shown = edition == null ? found.edition() : numbered(editions, edition);
    Page page = Page.of("portal/item", "view", PortalView.of(agency, place.years(agency), ui), "year", year, "item", found,
        "editions", editions);
    if (shown != null) {
      page.facts().put("shown", shown);
    }
    return shown != null && !shown.stands() ? page.withStatus(GONE) : page;
  }

  private static Edition numbered(List<Edition> editions, int no) {
    return editions.stream().filter(each -> each.no() == no).findFirst().orElseThrow(NotThere::new);
  }

  /** What is published of an item as a file. */
  @GetMapping(ITEM + ".{format:docx|pdf|xlsx|json}")
  @Open
  Reply file(@PathVariable String slug, @PathVariable int year, @PathVariable String item, @PathVariable String format,
      @RequestParam(required = false) @Nullable Integer edition, HttpServletRequest request) {
    return file(place.agency(slug), year, item, format, edition, Site.at(address.of(request)));
  }

  Download file(Agency agency, int year, String item, String format, @Nullable Integer edition, Site site) {
    Edition shown = standing(agency, year, item, edition);
    return ItemFile.of(agency, year, checklist.item(agency, year, item).orElseThrow(NotThere::new).code(), shown, site)
        .as(format);
  }

  /** A table of it. */
  @GetMapping(ITEM + "/{table:[a-z0-9-]+}.csv")
  @Open
  Reply table(@PathVariable String slug, @PathVariable int year, @PathVariable String item, @PathVariable String table,
      @RequestParam(required = false) @Nullable Integer edition) {
    return ContentFile.table(standing(place.agency(slug), year, item, edition).content(), table).orElseThrow(NotThere::new);
  }

  private Edition standing(Agency agency, int year, String item, @Nullable Integer edition) {
    PublicItem found = checklist.item(agency, year, item).orElseThrow(NotThere::new);
    Edition shown = edition == null ? found.edition() : numbered(checklist.editions(agency, year, found.code()), edition);
    if (shown == null || !shown.stands()) {
      throw new NotThere();
    }
    return shown;
  }
}
