package org.prongsai.server.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies of this installation and their units. */
@Service
public class Agencies {

  private final AgencyStore store;
  private final AuditTrail audit;

  Agencies(AgencyStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /** All agencies, in the order of their names. */
  public List<Agency> all() {
    return store.all();
  }

  public Optional<Agency> find(String slug) {
    return store.find(slug);
  }

  public Optional<Agency> find(long id) {
    return store.find(id);
  }

  /** @param slug not yet taken here, which the caller has asked */
  @Transactional
  public Agency create(Author by, String slug, String name, AgencyKind kind, @Nullable String district,
      @Nullable String province, Agency.@Nullable Sample sample) {
    Agency agency = store.create(slug, name, kind, district, province, sample);
    audit.record(new Author(agency.id(), by.account(), by.name(), by.actingFor(), by.screen()),
        Change.created("agency", agency.id(), Map.of("slug", slug, "name", name, "kind", kind.code())));
    return agency;
  }

  /** The units of an agency in its own order, those that ended last. */
  public List<Unit> units(long agency) {
    return store.units(agency);
  }

  /** Some units with all that are below them: whoever is of a division is of its sections. */
  public Set<Long> withBelow(long agency, Set<Long> units) {
    return units.isEmpty() ? units : Unit.withBelow(units(agency), units);
  }

  @Transactional
  public Unit addUnit(Author by, String name, Unit.Kind kind, @Nullable Long parent) {
    Unit unit = store.addUnit(by.agency(), name, kind, parent);
    audit.record(by, Change.created("unit", unit.id(), Map.of("name", name, "kind", kind.name())));
    return unit;
  }

  public Optional<Unit> unit(long agency, long id) {
    return units(agency).stream().filter(unit -> unit.id() == id).findFirst();
  }

  /**
   * Changes a unit as somebody saw it.
   *
   * @param name not that of another unit of the agency, which the caller has asked
   * @return whether it still was as given; nothing was changed otherwise
   */
  @Transactional
  public boolean changeUnit(Author by, Unit unit, String name, @Nullable Long parent) {
    boolean changed = store.changeUnit(unit, name, parent);
    if (changed) {
      audit.record(by, Change.of("unit", unit.id(), "changed", facts(unit.name(), unit.parent()), facts(name, parent)));
    }
    return changed;
  }

  private static Map<String, @Nullable Object> facts(String name, @Nullable Long parent) {
    Map<String, @Nullable Object> facts = new java.util.TreeMap<>();
    facts.put("name", name);
    facts.put("parent", parent);
    return facts;
  }

  /** A unit that has ended takes on no more work; what it did stays under its name. */
  @Transactional
  public void setEnded(Author by, Unit unit, boolean ended) {
    store.setEnded(unit, ended);
    audit.record(by, Change.of("unit", unit.id(), ended ? "ended" : "reopened", Map.of("ended", unit.ended()),
        Map.of("ended", ended)));
  }

  /** Changes places with the unit before or after it that belongs to the same one; the first and the last stay. */
  @Transactional
  public void moveUnit(Author by, Unit unit, boolean up) {
    List<Unit> beside = units(unit.agency()).stream()
        .filter(each -> !each.ended() && java.util.Objects.equals(each.parent(), unit.parent())).toList();
    int here = beside.stream().map(Unit::id).toList().indexOf(unit.id());
    int there = here + (up ? -1 : 1);
    if (here >= 0 && there >= 0 && there < beside.size()) {
      store.swap(unit, beside.get(there));
      audit.record(by, Change.of("unit", unit.id(), "moved", Map.of("place", here + 1), Map.of("place", there + 1)));
    }
  }
}
