package org.prongsai.server.disclosure;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.criteria.Item;
import org.prongsai.evidence.Expected;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.precheck.Exhibit;
import org.prongsai.server.precheck.ExhibitSource;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** The proofs of items as an assessor would look at them: held against the components that each is given for. */
@Component
class DisclosedExhibits implements ExhibitSource {

  private final CriteriaLibrary library;
  private final EvidenceStore evidence;
  private final DisclosureStore stated;
  private final Agencies agencies;
  private final People people;

  DisclosedExhibits(CriteriaLibrary library, EvidenceStore evidence, DisclosureStore stated, Agencies agencies,
      People people) {
    this.library = library;
    this.evidence = evidence;
    this.stated = stated;
    this.agencies = agencies;
    this.people = people;
  }

  /** What was carried over proves nothing yet; that there is none needs no look. */
  static Optional<Exhibit> of(Agency agency, Item item, Evidence each, LocalDate today) {
    if (each.carried() || each.components().isEmpty() || each.kind() == Evidence.Kind.NONE) {
      return Optional.empty();
    }
    String address = each.address();
    StoredFile file = each.file();
    return address == null && file == null ? Optional.empty() : Optional.of(new Exhibit(agency.id(),
        Evidence.owner(each.id()), each.title(), address == null ? null : URI.create(address), address == null ? file : null,
        Expected.of(item, agency.kind(), agency.name(), each.components(), today),
        "/office/" + agency.slug() + "/" + each.fiscalYear() + "/disclosure/" + item.code() + "#proofs"));
  }

  List<Exhibit> of(Agency agency, Dossier dossier, LocalDate today) {
    return dossier.evidence().stream().flatMap(each -> of(agency, dossier.item(), each, today).stream()).toList();
  }

  /** Of this fiscal year and the one before, about whose items people still argue. */
  @Override
  public List<Exhibit> watched(Agency agency, LocalDate today) {
    int year = FiscalYear.of(today).year();
    List<Exhibit> all = new ArrayList<>(watched(agency, year, today));
    all.addAll(watched(agency, year - 1, today));
    return all;
  }

  private List<Exhibit> watched(Agency agency, int year, LocalDate today) {
    List<Evidence> given = evidence.of(agency.id(), year);
    return given.isEmpty() ? List.of() : Disclosures.items(library.usual(year), agency.kind()).stream().flatMap(item ->
        given.stream().filter(each -> each.item().equals(item.id())).flatMap(each -> of(agency, item, each, today).stream()))
        .toList();
  }

  /** The officers, and the people of the units whose item it is. */
  @Override
  public Set<Long> listeners(Agency agency, Exhibit exhibit) {
    Set<Long> units = evidence.find(agency.id(), Evidence.number(exhibit.key())).map(each -> units(agency, each))
        .orElse(Set.of());
    return people.answering(agency.id(), member -> may(member, Deed.KEEP_DISCLOSURE)
        || may(member, Deed.PROVE_DISCLOSURE) && member.units().stream().anyMatch(units::contains));
  }

  private Set<Long> units(Agency agency, Evidence each) {
    List<String> owners = Objects.requireNonNullElse(stated.of(agency.id(), each.fiscalYear()).get(each.item()),
        Disclosed.nothing(each.item())).units();
    return agencies.units(agency.id()).stream().filter(unit -> owners.contains(unit.name())).map(Unit::id)
        .collect(Collectors.toSet());
  }

  private static boolean may(Member member, Deed deed) {
    return member.roles().stream().anyMatch(deed.roles()::contains);
  }
}
