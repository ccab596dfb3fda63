package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** What a unit is asked to report on, and what it says of it. */
class UnitReportsOnItsWorkTest {

  private final Office office = Office.open();
  private final ReportingOffice reporting = new ReportingOffice(office);
  private final Person officer = office.person(Role.OFFICER);
  private final Plans plans = TestServer.part(Plans.class);
  private final Visitor unit = office.as(Role.UNIT);

  @Test
  void aUnitReportsOnEverythingWithOneButton() {
    Activity first = reporting.agreed("จัดทำคู่มือสำหรับประชาชน");
    Activity second = reporting.agreed("ประชาสัมพันธ์ช่องทางร้องเรียน");
    Activity third = reporting.agreed("อบรมบุคลากร");
    Answer list = unit.get("./2570/progress");
    assertEquals(200, list.status());
    Answer sent = unit.submit(list, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + reporting.key(first), "จัดทำแล้ว ๓ คู่มือ",
        "progress-" + reporting.key(second), "ประชาสัมพันธ์ทางเว็บไซต์แล้ว", "links-" + reporting.key(second),
        "https://www.example.go.th/news/1", "standing-all", "DONE");
    assertEquals(303, sent.status(), sent.text());
    assertEquals(Standing.DONE, reporting.reports(first).getFirst().told().standing());
    assertEquals(List.of("จัดทำแล้ว ๓ คู่มือ"), reporting.reports(first).getFirst().told().progress().texts());
    assertEquals(List.of("https://www.example.go.th/news/1"), reporting.reports(second).getFirst().told().links());
    assertEquals(List.of(), reporting.reports(third));
    assertTrue(unit.follow(sent).shows("ส่งรายงานแล้ว 2 เรื่อง"));
  }

  @Test
  void aPageThatIsSentEmptyComesBackAndSaysSo() {
    reporting.agreed("จัดทำคู่มือสำหรับประชาชน");
    Answer refused = unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ยังไม่ได้กรอกรายงานเรื่องใดเลย"));
  }

  @Test
  void aWholeReportTellsOfAnOccasionOfMoneyAndOfWhatThereIsNot() {
    Activity work = reporting.agreed("อบรมบุคลากร");
    Answer sent = unit.submit(unit.get(reporting.page(work)), "ส่งรายงาน", "standing", "UNDER_WAY", "progress",
        "อบรมแล้ว ๑ ครั้ง\nครั้งที่สองเดือนหน้า", "problems-none", "yes", "event-day", "๑๕ ตุลาคม ๒๕๖๙", "event-place",
        "ห้องประชุม", "participants", "๓๕ คน", "spent", "๑๒,๕๐๐.๕๐");
    assertEquals(303, sent.status(), sent.html().text());
    Report.Told told = reporting.reports(work).getFirst().told();
    assertEquals(new Report.Event(LocalDate.of(2026, 10, 15), "ห้องประชุม", 35), told.event());
    assertEquals(Stated.NONE, told.problems());
    assertEquals(Stated.UNSAID, told.results());
    assertEquals(1_250_050, told.spent().satang());
    assertEquals(2, told.progress().lines().size());
  }

  @Test
  void noneAndATextAtOnceIsAskedAbout() {
    Activity work = reporting.agreed("อบรมบุคลากร");
    Answer refused = unit.submit(unit.get(reporting.page(work)), "ส่งรายงาน", "progress", "ทำแล้ว",
        "progress-none", "yes");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("เลือกว่าไม่มี แต่มีข้อความกรอกไว้ด้วย"));
  }

  @Test
  void aLateStepStandsOnTheListAndIsTickedOnThePageOfTheWork() {
    Planned planned = Planned.named("ประกาศนโยบาย").withOwners(List.of(reporting.owner(0)), null).withSteps(List.of(
        new Line("ยกร่างประกาศ", List.of(Timing.read("ภายในเดือนตุลาคม ๒๕๖๕", 2566)))));
    Plan old = plans.open(officer.author(), 2566, "integrity-measures");
    Activity work = plans.move(officer.author(), plans.add(officer.author(), old, planned, null).id(),
        ActivityMove.AGREE, "");
    assertTrue(unit.get("./2566/progress").shows("ยกร่างประกาศ"));
    String path = "./2566/progress/" + work.id() + "/" + reporting.unit(0);
    Answer page = unit.get(path);
    assertEquals(422, unit.submit(page, "บันทึกว่าดำเนินการแล้ว").status());
    Answer done = unit.follow(unit.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", "step-1",
        "tick-day", "๒๘ ตุลาคม ๒๕๖๕"));
    assertTrue(done.shows("แล้วเสร็จ"), done.text());
    assertTrue(done.html().select("input[name=tick]").isEmpty());
    assertEquals(LocalDate.of(2022, 10, 28), TestServer.part(FollowUps.class)
        .stepsDone(office.agency().id(), List.of(work.id())).get(work.id()).getFirst().day());
  }

  @Test
  void whatIsNotOfTheUnitIsNotOnItsListAndCannotBeReported() {
    Activity others = reporting.agreed("เรื่องของกองคลัง", null, reporting.owner(1));
    assertFalse(unit.get("./2570/progress").shows("เรื่องของกองคลัง"));
    String path = "./2570/progress/" + others.id() + "/" + reporting.unit(1);
    assertEquals(403, unit.post(path, "standing", "DONE", "progress", "ทำแทน").status());
    String mine = "./2570/progress/" + others.id() + "/" + reporting.unit(0);
    assertEquals(404, unit.post(mine, "standing", "DONE", "progress", "x").status());
    assertEquals(List.of(), reporting.reports(others));
  }

  @Test
  void whoIsOfADivisionIsOfItsSections() {
    var agencies = TestServer.part(Agencies.class);
    var section = agencies.addUnit(officer.author(), "งานพัสดุ", Unit.Kind.SECTION, reporting.unit(0));
    Activity work = reporting.agreed("จัดทำแผนจัดซื้อจัดจ้าง", null, new Owner("งานพัสดุ", section.id()));
    reporting.agreed("จัดทำคู่มือสำหรับประชาชน");
    Answer list = unit.get("./2570/progress");
    assertTrue(list.shows("จัดทำแผนจัดซื้อจัดจ้าง"));
    assertTrue(unit.get("./2570/progress?unit=" + reporting.unit(0)).shows("จัดทำแผนจัดซื้อจัดจ้าง"));
    String path = "./2570/progress/" + work.id() + "/" + section.id();
    assertEquals(303, unit.submit(unit.get(path), "ส่งรายงาน", "progress", "จัดทำแล้ว").status());
    Answer follow = unit.get("./2570/follow-up");
    assertTrue(follow.shows("— งานพัสดุ"), follow.text());
    assertEquals("2", follow.html().select("table#units tbody tr").first().select("td").first().text());
    Visitor stranger = office.as(office.addPerson(Role.UNIT, Set.of(reporting.unit(1))));
    assertEquals(403, stranger.post(path, "standing", "DONE", "progress", "x").status());
  }
}
