package org.prongsai.server.demo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.SampleAgency.SamplePerson;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Role;
import org.prongsai.server.identity.SecondFactors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one sample agency in: its units, its people, and then each part of its year. */
@Component
class SampleLoading {

  /** What stands in the trail and beside reports as who did it. */
  private static final String AUTHOR = Message.of("demo.author").in(Language.THAI);

  private final Agencies agencies;
  private final People people;
  private final SecondFactors factors;
  private final ObjectProvider<YearPart> parts;

  SampleLoading(Agencies agencies, People people, SecondFactors factors, ObjectProvider<YearPart> parts) {
    this.agencies = agencies;
    this.people = people;
    this.factors = factors;
    this.parts = parts;
  }

  /** In one transaction: a demonstration that was stopped in the middle holds each agency whole or not at all. */
  @Transactional
  void bring(SampleAgency sample, SampleKeys keys) {
    AgencyYear.Agency facts = sample.year().agency();
    Agency agency = agencies.create(new Author(0, null, AUTHOR, null, "demo"), sample.slug(), facts.name(),
        facts.kind(), facts.district(), facts.province(), sample.sample());
    Author by = new Author(agency.id(), null, AUTHOR, null, "demo");
    Map<String, Long> units = sample.units().stream().collect(Collectors.toMap(name -> name,
        name -> agencies.addUnit(by, name, Unit.Kind.DIVISION, null).id()));
    sample.people().forEach(person -> join(by, sample, person, units, keys));
    parts.orderedStream().forEach(part -> part.bring(agency, by, sample));
  }

  private void join(Author by, SampleAgency sample, SamplePerson person, Map<String, Long> units, SampleKeys keys) {
    String name = sample.accountName(person);
    long account = people.addAccount(by, name, person.position(), keys.password());
    people.join(by, account, person.position(), Set.of(person.role()),
        person.units().stream().map(units::get).collect(Collectors.toSet()));
    if (person.role() == Role.ADMINISTRATOR) {
      keys.keep(name, factors.give(by, account));
    }
  }
}
