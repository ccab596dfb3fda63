package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;

class ResultsTest {

  private final Results results = TestServer.part(Results.class);
  private final Office office = Office.open();
  private final long agency = office.agency().id();

  private Recording record(int basedOn, KnownScore... scores) {
    return results.record(office.person(Role.OFFICER).author(), 2568,
        new NewScores("ita-2568", List.of(scores), Map.of(), Source.of(Source.Kind.TYPED)), basedOn);
  }

  private static KnownScore score(String code, String part, String score) {
    return new KnownScore(code, part, new BigDecimal(score), Place.NOWHERE);
  }

  @Test
  void anAgencyWithoutFiguresHasNoResult() {
    assertTrue(results.of(agency, 2568).isEmpty());
    assertTrue(results.years(agency).isEmpty());
  }

  @Test
  void seedThreeImportedIsReadAsItWasPublished() {
    assertEquals(Outcome.done(2568), results.importFrom(office.person(Role.OFFICER).author(), Seeds.year(3)));
    Result result = results.of(agency, 2568).orElseThrow();
    assertEquals(new BigDecimal("91.59"), result.card().total().score());
    assertEquals("pass", result.card().level().code());
    assertEquals(2, result.card().contradictions().size());
    assertTrue(result.analysis().weaknesses().stream().anyMatch(weakness -> weakness.code().equals("O12")));
    assertFalse(result.proposedMeasures(2569).isEmpty());
    assertEquals(new BigDecimal("91.59"), result.entered().total());
    assertEquals(64, result.entered().criteriaHash().length());
  }

  @Test
  void theComponentsThatSeedFourMissesAreKept() {
    results.importFrom(office.person(Role.OFFICER).author(), Seeds.year(4));
    int year = results.years(agency).isEmpty() ? 0 : results.years(agency).getFirst().year();
    results.of(agency, year).ifPresent(result -> assertFalse(result.entered().missing().isEmpty()));
  }

  @Test
  void eachVersionIsKeptAndAFigureKeepsTheVersionSinceWhichItStands() {
    assertEquals(new Recording.Taken(1), record(0, score("I7", null, "96.77"), score("O5", null, "0")));
    assertEquals(new Recording.Taken(2), record(1, score("I7", null, "96.77"), score("O5", null, "100")));
    List<Entered> versions = results.versions(agency, 2568);
    assertEquals(List.of(2, 1), versions.stream().map(Entered::version).toList());
    assertEquals(List.of(1, 2), versions.getFirst().scores().stream().map(EnteredScore::since).toList());
    assertEquals(new BigDecimal("0"), versions.getLast().scores().getLast().score());
  }

  @Test
  void whoWasOvertakenChangesNothingAndIsToldWhatStands() {
    record(0, score("I7", null, "96.77"));
    record(1, score("I7", null, "95.00"));
    Recording.Overtaken overtaken = assertInstanceOf(Recording.Overtaken.class, record(1, score("I7", null, "94.00")));
    assertEquals(new BigDecimal("95.00"), overtaken.theirs().scores().getFirst().score());
    assertEquals(2, results.versions(agency, 2568).size());
    assertInstanceOf(Recording.Overtaken.class, record(0, score("I7", null, "94.00")));
  }

  @Test
  void everyChangeIsWrittenDownWithOldAndNewFigure() {
    record(0, score("E9", "public", "90.00"));
    record(1, score("E9", "public", "99.50"));
    List<Entry> trail = TestServer.part(AuditTrail.class).of(agency, "result", 2568);
    assertEquals(2, trail.size());
    assertTrue(trail.getFirst().before().contains("\"E9/public\":\"90.00\""), trail.getFirst().before());
    assertTrue(trail.getFirst().after().contains("\"E9/public\":\"99.50\""), trail.getFirst().after());
  }

  @Test
  void anotherAgencySeesNothingOfIt() {
    record(0, score("I7", null, "96.77"));
    assertTrue(results.of(Office.open().agency().id(), 2568).isEmpty());
  }

  @Test
  void ofSeveralYearsTheLatestUpToAYearIsFound() {
    results.importFrom(office.person(Role.OFFICER).author(), Seeds.year(3));
    results.importFrom(office.person(Role.OFFICER).author(), Seeds.year(2));
    assertEquals(List.of(2568, 2566), results.years(agency).stream().map(Entered::year).toList());
    assertEquals(2566, results.latest(agency, 2567).orElseThrow().year());
    assertEquals("improve", results.latest(agency, 2567).orElseThrow().card().level().code());
    assertTrue(results.latest(agency, 2565).isEmpty());
  }
}
