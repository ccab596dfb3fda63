package org.prongsai.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Note;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.springframework.transaction.support.TransactionTemplate;

class HomePagesTest {

  private final Office office = Office.open();
  private final Person officer = office.person(Role.OFFICER);
  private final Plans plans = TestServer.part(Plans.class);

  @Test
  void anOfficerWithoutResultsIsToldToBringThemIn() {
    Visitor.Answer home = office.as(Role.OFFICER).get("./2569");
    assertEquals(200, home.status());
    assertEquals("/office/" + office.agency().slug() + "/2568/results",
        home.html().select("section a.btn").attr("href"), home.html().body().html());
  }

  @Test
  void whoDoesNotLeadTheYearIsGivenNoStepOfTheOfficer() {
    Visitor.Answer home = office.as(Role.UNIT).get("./2569");
    assertEquals(200, home.status());
    assertTrue(home.html().select("#next").isEmpty());
  }

  @Test
  void whoOnlyOverseesIsLedToTheResults() {
    Visitor overseer = office.as(Role.OVERSEER);
    assertEquals("/office/" + office.agency().slug() + "/2568/results", overseer.get("./2569").location());
    assertEquals("/office/" + office.agency().slug() + "/results",
        overseer.get("/office/" + office.agency().slug()).location());
  }

  private Activity agreed(String name, String due) {
    Owner owner = new Owner(office.units().getFirst().name(), office.units().getFirst().id());
    Planned planned = Planned.named(name).withOwners(List.of(owner), null).withTimings(due == null ? List.of()
        : List.of(Timing.read(due, Timing.Role.DEADLINE, 2569)));
    return agreed(planned);
  }

  private Activity agreed(Planned planned) {
    Plan plan = plans.open(officer.author(), 2569, "integrity-measures");
    return plans.move(officer.author(), plans.add(officer.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  @Test
  void returnedWorkStandsFirstHoweverFarOffItsDayIs() {
    agreed("เรื่องที่เลยกำหนด", "ภายในวันที่ 1 ตุลาคม 2568");
    Activity far = agreed("เรื่องที่ส่งคืน", null);
    Progress progress = TestServer.part(Progress.class);
    progress.report(office.person(Role.UNIT).author(), far.id(), office.units().getFirst().id(),
        Report.Told.of(LocalDate.of(2026, 1, 5), Standing.UNDER_WAY, Stated.of(List.of("ทำแล้ว"))));
    progress.sendBack(officer.author(), plans.activity(office.agency().id(), far.id()).orElseThrow()
        .shares().getFirst().id(), "ขาดภาพถ่าย");
    Visitor.Answer home = office.as(Role.UNIT).get("./2569");
    assertEquals("เรื่องที่ส่งคืน", home.html().select(".tasks .task-title").first().text());
    assertTrue(TestServer.part(Notices.class).latest(office.agency().id(), office.person(Role.UNIT).account(), 9)
        .stream().anyMatch(note -> note.textThai().contains("ขาดภาพถ่าย")),
        "the unit is told, from whichever page it was returned");
  }

  @Test
  void aPaperThatCameBackStandsOnTheFirstScreenOfEveryYear() {
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
    String path = TestServer.part(Papers.class).draftMemo(officer, 2568, "รายงานผลของปีก่อน",
        List.of("จึงเรียนมาเพื่อโปรดทราบ"), null).orThrow();
    Visitor writer = office.as(Role.OFFICER);
    writer.submit(writer.get(path), "เสนอตามสายงาน");
    Visitor head = office.as(Role.HEAD);
    assertEquals(303, head.submit(head.get(path), "ส่งคืน", "reason", "ขาดเอกสารแนบ").status());
    assertEquals(path, writer.get("./2569").html().select(".tasks a").attr("href"));
  }

  @Test
  void whatIsTooMuchForTheFirstScreenIsCountedWithAWayToIt() {
    IntStream.range(0, 11).forEach(i -> agreed("เรื่องที่ " + i, "ภายในวันที่ 1 ตุลาคม 2568"));
    Visitor.Answer home = office.as(Role.UNIT).get("./2569");
    assertTrue(home.shows("และอีก 3 เรื่อง"), home.html().text());
    assertTrue(home.shows("มาตรการที่ส่วนราชการของท่านต้องรายงาน 11 รายการ"), "the line that counts all of it stays");
  }

  @Test
  void unitsHearWhatTheyAreAskedForOnceForEachStroke() {
    Person unit = office.person(Role.UNIT);
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> {
      agreed("เรื่องแรก", "ภายในวันที่ 1 มีนาคม 2569");
      agreed("เรื่องที่สอง", null);
    });
    List<Note> told = TestServer.part(Notices.class).latest(office.agency().id(), unit.account(), 9);
    assertEquals(List.of("ขอให้ส่งรายงานมาตรการ 2 เรื่อง"), told.stream().map(Note::titleThai).toList());
    assertTrue(told.getFirst().textThai().contains("เรื่องแรก"));
  }

  @Test
  void whomACommentConcernsHearsOfItAndWhoWroteItDoesNot() {
    Activity work = agreed("จัดทำคู่มือ", null);
    Person unit = office.person(Role.UNIT);
    Person clerk = office.person(Role.CLERK);
    plans.comment(clerk.author(), work.id(), "โปรดเร่งรัด");
    for (Person each : List.of(unit, officer)) {
      assertTrue(TestServer.part(Notices.class).latest(office.agency().id(), each.account(), 1).getFirst().textThai()
          .contains("โปรดเร่งรัด"));
    }
    assertEquals(0, TestServer.part(Notices.class).latest(office.agency().id(), clerk.account(), 9).size());
    plans.comment(officer.author(), work.id(), "จะดำเนินการ");
    assertEquals(1, TestServer.part(Notices.class).latest(office.agency().id(), clerk.account(), 9).size(),
        "who commented before");
  }

  @Test
  void theCalendarTellsByMonthWhatIsDueAndLeadsToTheMeasuresOfThatMonth() {
    Owner owner = new Owner(office.units().getFirst().name(), office.units().getFirst().id());
    Planned planned = Planned.named("จัดทำคู่มือ").withOwners(List.of(owner), null)
        .withTimings(List.of(Timing.read("ภายในวันที่ 15 มีนาคม 2569", Timing.Role.DEADLINE, 2569),
            Timing.read("ทุกไตรมาส", 2569)))
        .withFollowUp(List.of(new Task(null, "ปลัดกำกับติดตาม", true,
            List.of(Timing.read("ภายในเดือนมิถุนายน 2569", 2569)))));
    agreed(planned);
    agreed("อบรมบุคลากร", "ภายในเดือนเมษายน 2569");
    Visitor visitor = office.as(Role.OFFICER);
    List<String> months = visitor.get("./2569").html().select(".months li").eachText();
    assertTrue(months.get(2).contains("รายงานตามรอบ 1 มาตรการ"), "December: " + months);
    assertTrue(months.get(5).contains("ครบกำหนด 1 มาตรการ") && months.get(5).contains("ส่งข้อมูล 1 รายการ"),
        months.toString());
    assertTrue(months.get(8).contains("ผู้บริหารกำกับติดตาม 1 มาตรการ"), months.toString());
    Visitor.Answer march = visitor.get(visitor.get("./2569").html().select(".months li").get(5).select("a[href*=due]")
        .attr("href"));
    assertTrue(march.shows("จัดทำคู่มือ") && !march.shows("อบรมบุคลากร"), march.html().text());
    assertEquals("2026-03", march.html().select("select[name=due] option[selected]").val());
  }

  @Test
  void theFrontPageNamesTheAgency() {
    assertTrue(Visitor.stranger().get("/").shows(office.agency().name()));
  }
}
