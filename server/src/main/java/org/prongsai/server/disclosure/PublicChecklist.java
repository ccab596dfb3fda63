package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.thai.Codes;
import org.springframework.stereotype.Service;

/** What the public may know of an agency's checklist: what it is asked for, and what it has published of that. */
@Service
public class PublicChecklist {

  private static final Pattern SUBJECT = Pattern.compile("ita/(\\d{4})/(.+)");

  private final CriteriaLibrary library;
  private final Publications publications;

  PublicChecklist(CriteriaLibrary library, Publications publications) {
    this.library = library;
    this.publications = publications;
  }

  /**
   * An item as the public may know it.
   *
   * @param group the sub-indicator's number and name
   * @param edition what was published last, perhaps withdrawn; null when nothing was
   */
  public record PublicItem(String code, LocalText name, LocalText group, List<Item.Component> asked,
      @Nullable Edition edition) {

    public boolean isPublished() {
      return edition != null && edition.stands();
    }

    /** As published; before that, all that is asked, met by nothing. */
    public List<Component> components() {
      return edition != null && edition.stands() ? edition.content().components() : asked.stream().map(each ->
          new Component(each.no(), each.text().text(), each.required(), false, null, List.of())).toList();
    }
  }

  /** An item by what it is published as. */
  public record Known(int year, String code) {}

  /** Which item a subject of publications is; empty when it is none. */
  public Optional<Known> known(String subject) {
    Matcher ita = SUBJECT.matcher(subject);
    if (!ita.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(ita.group(1));
    return library.usual(year).items().stream().filter(item -> item.id().equals(ita.group(2))).findFirst()
        .map(item -> new Known(year, item.code()));
  }

  /** The id of the criteria of a year, as in {@code ita-2566}. */
  public String criteria(int year) {
    return library.usual(year).id();
  }

  /** Those that apply to the agency, in the order of the criteria. */
  public List<PublicItem> items(Agency agency, int year) {
    Criteria criteria = library.usual(year);
    Map<String, Edition> published = publications.latestOf(agency.id(), Dossiers.start(year));
    return Disclosures.items(criteria, agency.kind()).stream()
        .map(item -> shown(criteria, agency, item, published.get(Dossiers.subject(year, item)))).toList();
  }

  /** However its code is written. */
  public Optional<PublicItem> item(Agency agency, int year, String code) {
    String normal = Codes.normal(code).orElse(code);
    return items(agency, year).stream().filter(each -> each.code().equals(normal)).findFirst();
  }

  /** The same item a year earlier, or the first of those that it takes over; empty when there was none. */
  public Optional<PublicItem> before(Agency agency, int year, String code) {
    return library.usual(year).item(code).flatMap(now -> library.usual(year - 1).items().stream()
        .filter(each -> each.id().equals(now.id()) || now.succeeds().contains(each.id())).findFirst())
        .flatMap(each -> item(agency, year - 1, each.code()));
  }

  /** All that was published of an item, the latest first. */
  public List<Edition> editions(Agency agency, int year, String code) {
    return library.usual(year).item(code).map(item -> publications.history(agency.id(), Dossiers.subject(year, item)))
        .orElse(List.of());
  }

  private static PublicItem shown(Criteria criteria, Agency agency, Item item, @Nullable Edition edition) {
    LocalText group = criteria.subIndicator(item.subIndicator()).map(SubIndicator::name)
        .map(name -> new LocalText(item.subIndicator() + " " + name.th(),
            name.text().en() == null ? null : item.subIndicator() + " " + name.text().en()))
        .orElse(LocalText.thai(item.subIndicator()));
    return new PublicItem(item.code(), item.name().text(), group, Disclosures.asked(item, agency.kind()), edition);
  }
}
