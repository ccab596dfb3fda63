package org.prongsai.server.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  @Transactional
  public Unit addUnit(Author by, String name, Unit.Kind kind, @Nullable Long parent) {
    Unit unit = store.addUnit(by.agency(), name, kind, parent);
    audit.record(by, Change.created("unit", unit.id(), Map.of("name", name, "kind", kind.name())));
    return unit;
  }
}
