package org.prongsai.server.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Person;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.web.NotThere;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.Codes;
import org.springframework.stereotype.Component;

/** What pages of items begin with. */
@Component
class Items {

  static final String LIST = "/office/{agency}/{year:25\\d\\d}/disclosure";
  static final String ITEM = LIST + "/{item:[A-Za-z]+\\d+(?:\\.\\d+)*}";

  private final Dossiers dossiers;
  private final Publications publications;
  private final Agencies agencies;
  private final Clock clock;

  Items(Dossiers dossiers, Publications publications, Agencies agencies, Clock clock) {
    this.dossiers = dossiers;
    this.publications = publications;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** @throws NotThere when no item of that year that applies to the agency has the code */
  ItemView view(Person person, int year, String code) {
    Dossier dossier = dossiers.find(person.agency(), year, Codes.normal(code).orElse(code)).orElseThrow(NotThere::new);
    return new ItemView(person, own(person), year, dossier,
        publications.history(person.agency().id(), Dossiers.subject(year, dossier.item())), Bangkok.day(clock.instant()));
  }

  List<ItemView> all(Person person, int year) {
    Set<String> own = own(person);
    return dossiers.of(person.agency(), year).stream()
        .map(dossier -> new ItemView(person, own, year, dossier, List.of(), Bangkok.day(clock.instant()))).toList();
  }

  private Set<String> own(Person person) {
    return agencies.units(person.agency().id()).stream().filter(unit -> person.units().contains(unit.id())).map(Unit::name)
        .collect(Collectors.toSet());
  }

  /** Names of the units that take on work, for choosing. */
  List<String> units(Person person) {
    return agencies.units(person.agency().id()).stream().filter(unit -> !unit.ended()).map(Unit::name).toList();
  }
}
