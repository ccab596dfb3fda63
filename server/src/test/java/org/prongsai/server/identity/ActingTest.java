package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.thai.ThaiDates;

class ActingTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

  private final Office office = Office.open();
  private final Visitor administrator = office.as(Role.ADMINISTRATOR);
  private final Person reader = office.person(Role.READER);
  private final Person officer = office.person(Role.OFFICER);

  private Answer appoint(Person who, Person stead, LocalDate first, LocalDate last) {
    return administrator.submit(administrator.get("./people/acting"), "บันทึกคำสั่ง", "who", who.account(), "stead",
        stead.account(), "kind", "SUBSTITUTE", "first", ThaiDates.official(first), "last", ThaiDates.official(last),
        "reason", "ลาพักผ่อน", "document", "คำสั่งที่ ๑๒/๒๕๖๙");
  }

  private String startButton() {
    return "ทำหน้าที่แทน " + officer.name();
  }

  @Test
  void whoActsForAnotherMayDoWhatTheOtherMayAndBothNamesAreWrittenDown() {
    assertEquals(303, appoint(reader, officer, TODAY, TODAY.plusDays(3)).status());
    Visitor acts = office.as(reader);
    assertEquals(403, acts.get("./trail").status());
    assertEquals(303, acts.submit(acts.get("./acting"), startButton()).status());
    Answer trail = acts.get("./trail");
    assertEquals(200, trail.status());
    assertTrue(trail.html().select(".sample-strip").text().contains(officer.name()), "every page says so");
    acts.submit(acts.get("./acting"), "เลิกทำหน้าที่แทน");
    assertEquals(403, acts.get("./trail").status());
    assertTrue(entries().stream().anyMatch(entry -> entry.subject().equals("acting") && entry.deed().equals("taken-up")));
    Entry laidDown = entries().stream().filter(entry -> entry.deed().equals("laid-down")).findFirst().orElseThrow();
    assertEquals(officer.account(), laidDown.actingFor());
  }

  private List<Entry> entries() {
    return TestServer.part(AuditTrail.class).latest(office.agency().id(), Long.MAX_VALUE, 50);
  }

  @Test
  void thatSomebodyStopsActingIsWrittenDownWithBothNames() {
    appoint(reader, officer, TODAY, TODAY.plusDays(3));
    Visitor acts = office.as(reader);
    acts.submit(acts.get("./acting"), startButton());
    acts.submit(acts.get("./acting"), "เลิกทำหน้าที่แทน");
    Entry stopped = entries().getFirst();
    assertEquals("laid-down", stopped.deed());
    assertEquals(reader.account(), stopped.account());
    assertEquals(officer.account(), stopped.actingFor());
  }

  @Test
  void whoMayActForAHolderAnswersForTheRoleTodayAndNoLongerAfterwards() {
    People people = TestServer.part(People.class);
    long agency = office.agency().id();
    appoint(reader, officer, TODAY.minusDays(3), TODAY.minusDays(1));
    assertEquals(java.util.Set.of(officer.account()),
        people.answering(agency, member -> member.roles().contains(Role.OFFICER)));
    appoint(reader, officer, TODAY, TODAY.plusDays(3));
    assertEquals(java.util.Set.of(officer.account(), reader.account()),
        people.answering(agency, member -> member.roles().contains(Role.OFFICER)));
    assertEquals(List.of(reader.account(), officer.account()),
        people.capacities(agency, reader.account()).stream().map(Member::account).toList());
  }

  @Test
  void bothHearOfTheOrderAndTheFirstScreenOffersThePlace() {
    appoint(reader, officer, TODAY, TODAY.plusDays(3));
    for (Person told : List.of(reader, officer)) {
      assertTrue(TestServer.part(org.prongsai.server.notice.Notices.class)
          .latest(office.agency().id(), told.account(), 5).getFirst().textThai().contains("คำสั่งที่ ๑๒/๒๕๖๙"));
    }
    Visitor acts = office.as(reader);
    Answer home = acts.get("/office/" + office.agency().slug());
    assertTrue(home.shows("ท่านรักษาราชการแทน " + officer.name()), home.html().text());
    assertEquals(303, acts.submit(home, startButton()).status());
    assertEquals(200, acts.get("./trail").status());
  }

  @Test
  void theAuthorOfAChangeNamesBoth() {
    Person acting = new Person(reader.account(), reader.name(), "", office.agency(), officer.roles(), officer.units(),
        new Person.Stead(officer.account(), officer.name(), ""), "test");
    assertEquals(officer.account(), acting.author().actingFor());
    assertEquals(reader.account(), acting.author().account());
  }

  @Test
  void itEndsByItselfAfterItsLastDayAndDoesNotBeginBeforeItsFirst() {
    appoint(reader, officer, TODAY.minusDays(9), TODAY.minusDays(1));
    appoint(reader, officer, TODAY.plusDays(1), TODAY.plusDays(9));
    assertFalse(office.as(reader).get("./acting").html().select("main button").eachText().contains(startButton()));
    long over = TestServer.part(Steads.class).all(office.agency().id()).getLast().id();
    assertEquals(404, office.as(reader).post("./acting/" + over).status());
  }

  @Test
  void endedEarlyItStopsAtOnce() {
    appoint(reader, officer, TODAY, TODAY.plusDays(3));
    Visitor acts = office.as(reader);
    acts.submit(acts.get("./acting"), startButton());
    administrator.submit(administrator.get("./people/acting"), "ให้สิ้นสุด");
    assertEquals(403, acts.get("./trail").status());
  }

  @Test
  void nobodyTakesUpWhatWasGivenToSomebodyElse() {
    appoint(reader, officer, TODAY, TODAY.plusDays(3));
    long id = TestServer.part(Steads.class).all(office.agency().id()).getFirst().id();
    assertEquals(404, office.as(Role.UNIT).post("./acting/" + id).status());
  }

  @Test
  void theAdministratorsRoleIsNotHandedOn() {
    Person both = office.addPerson(Role.ADMINISTRATOR, java.util.Set.of());
    appoint(reader, both, TODAY, TODAY.plusDays(3));
    Visitor acts = office.as(reader);
    acts.post("./acting/" + TestServer.part(Steads.class).all(office.agency().id()).getFirst().id());
    assertEquals(403, acts.get("./people").status());
  }

  @Test
  void aFormThatCannotBeTakenSaysWhyAtEachField() {
    Answer answer = administrator.submit(administrator.get("./people/acting"), "บันทึกคำสั่ง", "who", reader.account(),
        "stead", reader.account(), "first", "เร็ว ๆ นี้", "last", ThaiDates.official(TODAY));
    assertEquals(422, answer.status());
    for (String field : List.of("stead", "first", "reason", "document")) {
      assertNotNull(answer.html().getElementById(field + "-error"), field);
    }
    assertEquals("เร็ว ๆ นี้", answer.html().getElementById("first").val());
  }
}
