package org.prongsai.server.demo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.SampleAgency.SamplePerson;
import org.prongsai.server.identity.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one sample agency in: its units, its people, and then each part of its year. */
@Component
class SampleLoading {

  private final Agencies agencies;
  private final People people;
  private final ObjectProvider<YearPart> parts;

  SampleLoading(Agencies agencies, People people, ObjectProvider<YearPart> parts) {
    this.agencies = agencies;
    this.people = people;
    this.parts = parts;
  }

  /** In one transaction: a demonstration that was stopped in the middle holds each agency whole or not at all. */
  @Transactional
  void bring(SampleAgency sample, String password) {
    AgencyYear.Agency facts = sample.year().agency();
    Agency agency = agencies.create(Author.system(0, "demo"), sample.slug(), facts.name(), facts.kind(), facts.district(),
        facts.province(), sample.sample());
    Author by = Author.system(agency.id(), "demo");
    Map<String, Long> units = sample.units().stream().collect(Collectors.toMap(name -> name,
        name -> agencies.addUnit(by, name, Unit.Kind.DIVISION, null).id()));
    sample.people().forEach(person -> join(by, sample, person, units, password));
    parts.orderedStream().forEach(part -> part.bring(agency, by, sample.year()));
  }

  private void join(Author by, SampleAgency sample, SamplePerson person, Map<String, Long> units, String password) {
    long account = people.addAccount(by, sample.accountName(person), person.position(), password);
    people.join(by, account, person.position(), Set.of(person.role()),
        person.units().stream().map(units::get).collect(Collectors.toSet()));
  }
}
