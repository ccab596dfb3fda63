package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.message.Place;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.paperwork.DisclosureSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of what an agency discloses in a year. */
@Service
public class Disclosures implements DisclosureSource {

  static final String SUBJECT = "disclosure";

  private final DisclosureStore store;
  private final Dossiers dossiers;
  private final Publishing publishing;
  private final AuditTrail audit;

  Disclosures(DisclosureStore store, Dossiers dossiers, Publishing publishing, AuditTrail audit) {
    this.store = store;
    this.dossiers = dossiers;
    this.publishing = publishing;
    this.audit = audit;
  }

  /**
   * Publishes items as they stand.
   *
   * @throws IllegalStateException when something of one is missing: a machine publishes nothing by halves
   */
  @Transactional
  public void publish(Author by, Agency agency, int year, List<String> codes) {
    List<Dossier> whole = dossiers.of(agency, year).stream().filter(each -> codes.contains(each.item().code())).toList();
    whole.stream().filter(each -> !each.missing().isEmpty()).findFirst().ifPresent(each -> {
      throw new IllegalStateException(each.item().code() + " of " + year + " lacks "
          + each.missing().stream().map(missing -> String.valueOf(missing.no())).toList());
    });
    whole.forEach(each -> publishing.publish(by, year, each));
  }

  /** Proves components of an item by an address elsewhere, or states that there is none of it where there is no address. */
  @Transactional
  public void prove(Author by, Agency agency, int year, String code, SortedSet<Integer> components, String title,
      @Nullable String address) {
    Item item = dossiers.criteria(year).item(code).orElseThrow();
    publishing.prove(by, new Evidence(agency.id(), 0, year, item.id(), components,
        address == null ? Evidence.Kind.NONE : Evidence.Kind.ADDRESS, title, null, address, false, null), List.of());
  }

  /** The items that apply to a kind of agency, in the order of the criteria. */
  static List<Item> items(Criteria criteria, AgencyKind kind) {
    return criteria.items().stream().filter(item -> applies(item.appliesTo(), kind)).toList();
  }

  static List<Item.Component> components(Item item, AgencyKind kind) {
    return item.components().stream().filter(component -> applies(component.appliesTo(), kind)).toList();
  }

  /**
   * What an item has to show: where nobody has said into which components it falls, the item itself as the only one. A plan
   * writes that when it has what plans usually show, a form when every entry says all that it asks.
   */
  static List<Item.Component> asked(Item item, AgencyKind kind) {
    List<Item.Component> components = components(item, kind);
    return components.isEmpty() ? List.of(new Item.Component(1, item.name(), true, Set.of(),
        Stream.concat(item.views().stream().flatMap(view -> view.usual().stream()),
            item.forms().stream().map(form -> form + ".complete")).distinct().toList())) : components;
  }

  private static boolean applies(Set<AgencyKind> kinds, AgencyKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  Disclosed of(Map<String, Disclosed> stated, Item item) {
    return stated.getOrDefault(item.id(), Disclosed.nothing(item.id()));
  }

  /** What was stated, by the item's permanent id. */
  Map<String, Disclosed> stated(long agency, int year) {
    return store.of(agency, year);
  }

  /**
   * Keeps what somebody states of several items: of all of them or of none.
   *
   * @param typed each in the version that the person saw
   * @return as they stand, those that somebody else changed meanwhile; nothing was kept unless there are none
   */
  @Transactional
  List<Disclosed> keep(Author by, int year, List<Disclosed> typed) {
    store.lock(by.agency(), year);
    Map<String, Disclosed> now = store.of(by.agency(), year);
    List<Disclosed> stale = new ArrayList<>();
    for (Disclosed each : typed) {
      Disclosed stands = now.getOrDefault(each.item(), Disclosed.nothing(each.item()));
      if (stands.version() != each.version() && !stands.mark().equals(each.mark())) {
        stale.add(stands);
      }
    }
    if (stale.isEmpty()) {
      typed.forEach(each -> {
        Disclosed before = now.getOrDefault(each.item(), Disclosed.nothing(each.item()));
        keep(by, year, before, before.saying(each.status(), each.units(), each.done()));
      });
    }
    return stale;
  }

  /**
   * Keeps who owns an item, by when, and a note, unless somebody changed something of it since the version that was seen.
   *
   * @return whether it was kept
   */
  @Transactional
  public boolean care(Author by, int year, Disclosed seen) {
    store.lock(by.agency(), year);
    Disclosed before = of(store.of(by.agency(), year), seen.item());
    if (before.version() != seen.version()) {
      return false;
    }
    keep(by, year, before, before.caredFor(seen.units(), seen.due(), seen.note()));
    return true;
  }

  private static Disclosed of(Map<String, Disclosed> stated, String item) {
    return stated.getOrDefault(item, Disclosed.nothing(item));
  }

  /**
   * Takes over the checklist of an agency-year file. What it says of items that the criteria do not have is left out, and so
   * are its own names of items: the criteria name them.
   *
   * @param serves criteria that number the items of the file
   */
  @Transactional
  public void enter(Author by, int year, Criteria serves, List<DisclosureRow> rows) {
    List<Disclosed> told = new ArrayList<>();
    for (DisclosureRow row : rows) {
      serves.item(row.item()).ifPresent(item ->
          told.add(Disclosed.nothing(item.id()).saying(row.status(), row.units(), row.progress())));
    }
    keep(by, year, told);
  }

  private void keep(Author by, int year, Disclosed before, Disclosed after) {
    if (before.equals(after)) {
      return;
    }
    if (before.version() == 0) {
      long id = store.add(by.agency(), year, after);
      audit.record(by, Change.created(SUBJECT, id, fields(year, after)));
    } else {
      store.change(by.agency(), year, after);
      audit.record(by, Change.of(SUBJECT, before.id(), "changed", fields(year, before), fields(year, after)));
    }
  }

  private static Map<String, @Nullable Object> fields(int year, Disclosed disclosed) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("fiscalYear", year);
    fields.put("item", disclosed.item());
    fields.put("status", disclosed.status());
    fields.put("units", disclosed.units());
    fields.put("done", disclosed.done());
    fields.put("due", disclosed.due());
    fields.put("note", disclosed.note());
    return fields;
  }

  /** Every item that applies, also those of which nothing is stated; none at all while nothing is stated of any. */
  @Override
  public List<DisclosureRow> rows(Agency agency, int fiscalYear, Criteria serves) {
    Map<String, Disclosed> stated = store.of(agency.id(), fiscalYear);
    return stated.isEmpty() ? List.of() : items(serves, agency.kind()).stream()
        .map(item -> row(item, agency.kind(), of(stated, item))).toList();
  }

  private static DisclosureRow row(Item item, AgencyKind kind, Disclosed disclosed) {
    return new DisclosureRow(item.code(), item.subIndicator(), item.group() == null ? null : item.group().th(),
        item.name().th(), components(item, kind).stream().map(component -> component.text().th()).toList(),
        disclosed.units(), disclosed.status(), disclosed.done(), Place.NOWHERE);
  }
}
