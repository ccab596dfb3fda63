package org.prongsai.server.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Role;

/**
 * A sample agency as {@code samples/demo/agencies.yaml} describes it.
 *
 * @param year the agency-year file whose facts it shows
 * @param reportedUpTo the day up to which the file reports, by its title or its memo
 * @param earlier the year before; null when none is shown
 * @param afterwards what happened since; nothing in agencies that are not invented
 * @param disclosed what it disclosed in an earlier year; nothing in agencies that are not invented
 * @param units by the names that the file gives them
 */
record SampleAgency(String slug, AgencyYear year, LocalDate reportedUpTo, List<String> units, List<SamplePerson> people,
    @Nullable AgencyYear earlier, Afterwards afterwards, DisclosedYear disclosed) {

  /**
   * @param position stands for the person's name too: no sample names anybody
   * @param units whose work is the person's own, by name
   */
  record SamplePerson(Role role, String position, List<String> units) {}

  SampleAgency {
    units = List.copyOf(units);
    people = List.copyOf(people);
  }

  Agency.Sample sample() {
    return year.invented() ? Agency.Sample.INVENTED : Agency.Sample.SEED;
  }

  /** The name by which a person signs in: {@code officer@tuayang}, {@code unit-2@tuayang} for the second of a role. */
  String accountName(SamplePerson person) {
    List<SamplePerson> alike = people.stream().filter(each -> each.role() == person.role()).toList();
    int place = alike.indexOf(person);
    return person.role().code() + (place == 0 ? "" : "-" + (place + 1)) + "@" + slug;
  }
}
