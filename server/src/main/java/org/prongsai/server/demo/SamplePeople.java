package org.prongsai.server.demo;

import java.util.Comparator;
import java.util.function.Predicate;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.springframework.stereotype.Component;

/** The people of a sample agency, as if they sat before the demonstration. */
@Component
class SamplePeople {

  private final People people;

  SamplePeople(People people) {
    this.people = people;
  }

  Person holding(Agency agency, Role role) {
    return first(agency, member -> member.roles().contains(role));
  }

  /** The staff of a unit; where it has none, the officer. */
  Person ofUnit(Agency agency, long unit) {
    return people.members(agency.id()).stream()
        .filter(member -> member.roles().contains(Role.UNIT) && member.units().contains(unit))
        .min(Comparator.comparingLong(Member::account)).map(member -> person(agency, member))
        .orElseGet(() -> holding(agency, Role.OFFICER));
  }

  private Person first(Agency agency, Predicate<Member> wanted) {
    return people.members(agency.id()).stream().filter(wanted).min(Comparator.comparingLong(Member::account))
        .map(member -> person(agency, member)).orElseThrow();
  }

  private static Person person(Agency agency, Member member) {
    return new Person(member.account(), member.name(), member.position(), agency, member.roles(), member.units(), null,
        "demo");
  }
}
