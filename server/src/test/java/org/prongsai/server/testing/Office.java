package org.prongsai.server.testing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;

/**
 * An agency of one test: องค์การบริหารส่วนตำบลตัวอย่าง with three units and a person for each role. Unit staff belong to
 * the first unit.
 */
public final class Office {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Agency agency;
  private final List<Unit> units;
  private final Map<Role, Person> persons = new EnumMap<>(Role.class);

  private Office(Agency agency, List<Unit> units) {
    this.agency = agency;
    this.units = units;
  }

  public static Office open() {
    int number = COUNT.incrementAndGet();
    Agencies agencies = TestServer.part(Agencies.class);
    Author by = Author.system(0, "test");
    Agency agency = agencies.create(by, "test-" + number + "-" + Long.toString(System.nanoTime(), 36),
        "องค์การบริหารส่วนตำบลตัวอย่าง " + number, AgencyKind.SUBDISTRICT_ORGANISATION, null, null, Agency.Sample.INVENTED);
    Author within = Author.system(agency.id(), "test");
    List<Unit> units = List.of("สำนักปลัด", "กองคลัง", "กองช่าง").stream()
        .map(name -> agencies.addUnit(within, name, Unit.Kind.DIVISION, null)).toList();
    return new Office(agency, units);
  }

  /** One more person of this agency. */
  public Person addPerson(Role role, Set<Long> ofUnits) {
    People people = TestServer.part(People.class);
    Author by = Author.system(agency.id(), "test");
    String name = role.code() + "-" + COUNT.incrementAndGet() + "@" + agency.slug();
    long account = people.addAccount(by, name, "ผู้ทดสอบ " + role.code(), "correct horse battery staple");
    people.join(by, account, "", Set.of(role), new HashSet<>(ofUnits));
    return new Person(account, "ผู้ทดสอบ " + role.code(), "", agency, Set.of(role), ofUnits, null, "test");
  }

  public Agency agency() {
    return agency;
  }

  public List<Unit> units() {
    return units;
  }

  public Person person(Role role) {
    return persons.computeIfAbsent(role, missing ->
        addPerson(missing, missing == Role.UNIT ? Set.of(units.getFirst().id()) : Set.of()));
  }

  /** A browser in which the person of that role is signed in. */
  public Visitor as(Role role) {
    return Visitor.signedIn(person(role), this);
  }

  public Visitor as(Person person) {
    return Visitor.signedIn(person, this);
  }
}
