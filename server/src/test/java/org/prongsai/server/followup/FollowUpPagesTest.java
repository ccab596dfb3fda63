package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Note;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;
import org.springframework.transaction.support.TransactionTemplate;

class FollowUpPagesTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
  private final int year = FiscalYear.of(today).year();
  private final Office office = Office.open();
  private final Person officer = office.person(Role.OFFICER);
  private final Person unit = office.person(Role.UNIT);
  private final Person clerk = office.person(Role.CLERK);
  private final Plans plans = TestServer.part(Plans.class);

  /** Work of the first unit that is due in three days, with a follow-up of the executives in five. */
  private Activity work() {
    Owner owner = new Owner(office.units().getFirst().name(), office.units().getFirst().id());
    Planned planned = Planned.named("จัดทำคู่มือสำหรับประชาชน").withOwners(List.of(owner), null)
        .withTimings(List.of(due(today.plusDays(3))))
        .withFollowUp(List.of(new Task(null, "ปลัดกำกับติดตาม", true, List.of(due(today.plusDays(5))))));
    return plans.move(officer.author(), plans.add(officer.author(), plans.open(officer.author(), year, "integrity-measures"),
        planned, null).id(), ActivityMove.AGREE, "");
  }

  private Timing due(LocalDate day) {
    return Timing.read("ภายในวันที่ " + ThaiDates.official(day), Timing.Role.DEADLINE, year);
  }

  private void remind(LocalDate day) {
    var reminders = new Reminders(TestServer.part(Agencies.class), TestServer.part(FollowUps.class),
        TestServer.part(ReminderStore.class), TestServer.part(Audience.class), TestServer.part(Notices.class),
        TestServer.part(TransactionTemplate.class), java.time.Clock.systemUTC());
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> reminders.remind(office.agency(), day));
  }

  private List<Note> told(Person person) {
    return TestServer.part(Notices.class).latest(office.agency().id(), person.account(), 20);
  }

  /** What a person was reminded of, without what else they were told. */
  private List<Note> reminded(Person person) {
    return told(person).stream().filter(note -> note.titleThai().contains("กำหนด")).toList();
  }

  @Test
  void theExecutiveTicksTheFollowUpWithItsDay() {
    work();
    Visitor visitor = office.as(clerk);
    Visitor.Answer page = visitor.get("./" + year + "/follow-up");
    assertTrue(page.shows("ปลัดกำกับติดตาม"), page.text());
    assertEquals(422, visitor.submit(page, "บันทึกการกำกับติดตาม").status());
    String key = page.html().select("input[name=task]").first().val();
    Visitor.Answer done = visitor.submit(page, "บันทึกการกำกับติดตาม", "task", key, "note", "ให้เร่งรัดภายในเดือนนี้");
    assertEquals(303, done.status(), done.html().text());
    Visitor.Answer after = visitor.follow(done);
    assertTrue(after.shows("ให้เร่งรัดภายในเดือนนี้"));
    assertEquals(0, after.html().select("input[name=task]").size());
  }

  @Test
  void unitStaffSeeTheFollowUpAndCannotTickIt() {
    work();
    Visitor.Answer page = office.as(unit).get("./" + year + "/follow-up");
    assertTrue(page.shows("ปลัดกำกับติดตาม"));
    assertEquals(0, page.html().select("input[name=task]").size());
    assertEquals(403, office.as(unit).post("./" + year + "/follow-up", "task", "1@").status());
  }

  @Test
  void theUnitsStandSideBySideInFigures() {
    work();
    Visitor.Answer page = office.as(Role.MAYOR).get("./" + year + "/follow-up");
    assertEquals("สำนักปลัด 1 0 1 0 0 –", page.html().select("#units tbody tr").first().text());
  }

  @Test
  void whoOwesSomethingHearsOfItOnceAtEachStage() {
    Activity work = work();
    remind(today);
    remind(today);
    assertEquals(1, reminded(unit).size());
    assertTrue(reminded(unit).getFirst().textThai().contains("จัดทำคู่มือสำหรับประชาชน"));
    assertEquals(1, reminded(clerk).size());
    remind(today.plusDays(2));
    assertEquals(2, reminded(unit).size());
    remind(today.plusDays(4));
    remind(today.plusDays(5));
    assertEquals(3, reminded(unit).size());
    assertTrue(reminded(unit).getFirst().titleThai().contains("เกินกำหนด 1 เรื่อง"));
    assertFalse(told(officer).stream().anyMatch(note -> note.textThai().contains(work.name())));
    remind(today.plusDays(12));
    assertTrue(told(officer).stream().anyMatch(note -> note.textThai().contains(work.name())));
  }

  @Test
  void whatWasReportedIsNotAskedForAgain() {
    Activity work = work();
    TestServer.part(Progress.class).report(unit.author(), work.id(), office.units().getFirst().id(),
        org.prongsai.server.planning.Report.Told.of(today, org.prongsai.server.planning.Standing.DONE,
            org.prongsai.server.planning.Stated.of(List.of("เสร็จแล้ว"))));
    remind(today);
    assertEquals(List.of(), reminded(unit));
  }

  @Test
  void aPersonChoosesHowToBeToldAndATypingErrorIsSaid() {
    Visitor visitor = office.as(unit);
    Visitor.Answer page = visitor.get("./notices/mine");
    Visitor.Answer refused = visitor.submit(page, "บันทึก", "address", "unit@", "pace", "at_once");
    assertEquals(422, refused.status());
    assertEquals("unit@", refused.html().getElementById("address").val());
    assertEquals(303, visitor.submit(refused, "บันทึก", "address", "unit@example.go.th").status());
    assertEquals("unit@example.go.th",
        TestServer.part(Notices.class).preference(office.agency().id(), unit.account()).address());
  }

  @Test
  void aCalendarIsReadByItsSecretLinkAndHoldsOnlyWhatIsTheirs() {
    work();
    Visitor visitor = office.as(unit);
    Visitor.Answer shown = visitor.follow(visitor.submit(visitor.get("./notices/mine"), "สร้างลิงก์ปฏิทิน"));
    String link = shown.text().substring(shown.text().indexOf("/calendar/")).split("\\.ics")[0] + ".ics";
    Visitor.Answer feed = Visitor.stranger().get(link);
    assertEquals(200, feed.status());
    assertTrue(feed.type().startsWith("text/calendar"));
    String unfolded = feed.text().replace("\r\n ", "");
    assertTrue(unfolded.contains("จัดทำคู่มือสำหรับประชาชน"), unfolded);
    assertFalse(unfolded.contains("ปลัดกำกับติดตาม"));
    assertTrue(unfolded.contains("http://localhost:" + TestServer.running().port() + "/office/"), "by the port that is bound");
    visitor.submit(visitor.get("./notices/mine"), "ยกเลิกลิงก์");
    assertEquals(404, Visitor.stranger().get(link).status());
  }

  @Test
  void onlyThoseWhoManageNoticesSetTheWebhook() {
    assertEquals(403, office.as(unit).get("./notices/settings").status());
    Visitor visitor = office.as(Role.ADMINISTRATOR);
    Visitor.Answer page = visitor.get("./notices/settings");
    assertEquals(422, visitor.submit(page, "บันทึก", "url", "http://localhost/x").status());
    assertEquals(303, visitor.submit(page, "บันทึก", "url", "https://hooks.example.go.th/line", "active", "yes").status());
    assertTrue(visitor.get("./notices/settings").shows("whsec_"));
  }

  @Test
  void oneAdministratorDoesNotOverwriteWhatAnotherHasJustSet() {
    Visitor first = office.as(Role.ADMINISTRATOR);
    Visitor.Answer seen = first.get("./notices/settings");
    Visitor second = office.as(Role.ADMINISTRATOR);
    second.submit(second.get("./notices/settings"), "บันทึก", "url", "https://hooks.example.go.th/second", "active", "yes");
    Visitor.Answer refused = first.submit(seen, "บันทึก", "url", "https://hooks.example.go.th/first", "active", "yes");
    assertEquals(409, refused.status());
    assertTrue(refused.shows("https://hooks.example.go.th/second"), refused.html().text());
    assertEquals("https://hooks.example.go.th/first", refused.html().select("input[name=url]").val());
    first.follow(first.submit(refused, "บันทึก"));
    assertEquals("https://hooks.example.go.th/first", first.get("./notices/settings").html().select("input[name=url]").val());
  }

  @Test
  void whatASectionWithoutStaffOwesIsToldToItsDivision() {
    var section = TestServer.part(Agencies.class).addUnit(officer.author(), "งานพัสดุ",
        org.prongsai.server.agency.Unit.Kind.SECTION, office.units().getFirst().id());
    Planned planned = Planned.named("จัดทำแผนจัดซื้อจัดจ้าง").withTimings(List.of(due(today.plusDays(3))))
        .withOwners(List.of(new Owner("งานพัสดุ", section.id())), null);
    plans.move(officer.author(), plans.add(officer.author(), plans.open(officer.author(), year, "integrity-measures"),
        planned, null).id(), ActivityMove.AGREE, "");
    int before = told(unit).size();
    remind(today);
    assertEquals(before + 1, told(unit).size());
    assertEquals(0, told(officer).size());
  }
}
