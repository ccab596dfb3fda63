package org.prongsai.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.year.Entered;
import org.prongsai.server.year.Results;

/** The demonstration shows the five agencies of the seeds and one invented one, and nothing that their papers do not hold. */
class SamplesTest {

  private static final Path FOLDER = Path.of(System.getProperty("prongsai.home"), "samples");

  /** The oracle is the transcribed paper itself: a unit that it never names was made up. */
  @Test
  void everyUnitIsNamedInTheAgencysOwnPaper() throws IOException {
    List<String> madeUp = new ArrayList<>();
    String list = Files.readString(FOLDER.resolve("demo/agencies.yaml"));
    for (SampleAgency sample : SamplesFile.read(FOLDER).orThrow()) {
      String file = list.substring(list.indexOf("slug: " + sample.slug())).lines()
          .filter(line -> line.contains("file: ")).findFirst().orElseThrow().replaceFirst(".*file: ", "").strip();
      String paper = Files.readString(FOLDER.resolve(file));
      sample.units().stream().filter(unit -> !paper.contains(unit)).forEach(unit -> madeUp.add(file + ": " + unit));
    }
    assertEquals(List.of(), madeUp);
  }

  @Test
  void whatIsShownOnceIsShownAgainUnchanged() throws IOException {
    Samples samples = TestServer.part(Samples.class);
    // Other tests open agencies of their own here, all of them samples.
    List<Samples.Shown> first = samples.show().orThrow();
    assertEquals(first, samples.show().orThrow());
    assertEquals(6, first.size());
    Agencies agencies = TestServer.part(Agencies.class);
    People people = TestServer.part(People.class);
    for (Samples.Shown shown : first) {
      Agency agency = agencies.find(shown.slug()).orElseThrow();
      assertEquals(shown.accounts().size(), people.members(agency.id()).size());
      assertEquals(shown.slug().equals("tuayang") ? Agency.Sample.INVENTED : Agency.Sample.SEED, agency.sample());
      assertFalse(shown.accounts().isEmpty());
    }
    assertTrue(first.getFirst().accounts().stream().anyMatch(account -> account.secret() != null));
  }

  @Test
  void theYearOfTheInventedAgencyIsReportedUpToTheMayorsDeskAndLeavesTwoMeasuresToCarryOn() throws IOException {
    TestServer.part(Samples.class).show().orThrow();
    Agency agency = TestServer.part(Agencies.class).find("tuayang").orElseThrow();
    assertEquals(List.of(2568, 2567), TestServer.part(Results.class).years(agency.id()).stream().map(Entered::year).toList());
    SamplePeople people = TestServer.part(SamplePeople.class);
    Papers papers = TestServer.part(Papers.class);
    assertEquals(1, papers.signed(people.holding(agency, Role.OFFICER), 2569).size());
    assertEquals(1, papers.waitingFor(people.holding(agency, Role.MAYOR)).size());
    assertEquals(2, TestServer.part(FollowUps.class).due(agency.id(), LocalDate.of(2026, 12, 1), 0).stream()
        .map(Due::activity).distinct().count());
  }
}
