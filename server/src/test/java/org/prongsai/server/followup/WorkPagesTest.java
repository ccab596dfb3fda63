package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.files.Samples;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;

class WorkPagesTest {

  private static final int YEAR = 2570;

  private final Office office = Office.open();
  private final Plans plans = TestServer.part(Plans.class);
  private final Progress progress = TestServer.part(Progress.class);
  private final Person officer = office.person(Role.OFFICER);
  private final Plan plan = plans.open(officer.author(), YEAR, "integrity-measures");
  private final Visitor unit = office.as(Role.UNIT);

  private long unit(int number) {
    return office.units().get(number).id();
  }

  private Owner owner(int number) {
    return new Owner(office.units().get(number).name(), unit(number));
  }

  private Activity agreed(String name, Owner compiler, Owner... owners) {
    Planned planned = Planned.named(name).withOwners(List.of(owners), compiler);
    return plans.move(officer.author(), plans.add(officer.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  private Activity agreed(String name) {
    return agreed(name, null, owner(0));
  }

  private List<Report> reports(Activity activity) {
    return progress.reports(activity);
  }

  private String key(Activity activity) {
    return activity.id() + "-" + unit(0);
  }

  private String page(Activity activity) {
    return "./2570/progress/" + activity.id() + "/" + unit(0);
  }

  @Test
  void aUnitReportsOnEverythingWithOneButton() {
    Activity first = agreed("จัดทำคู่มือสำหรับประชาชน");
    Activity second = agreed("ประชาสัมพันธ์ช่องทางร้องเรียน");
    Activity third = agreed("อบรมบุคลากร");
    Visitor.Answer list = unit.get("./2570/progress");
    assertEquals(200, list.status());
    Visitor.Answer sent = unit.submit(list, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(first), "จัดทำแล้ว ๓ คู่มือ",
        "progress-" + key(second), "ประชาสัมพันธ์ทางเว็บไซต์แล้ว", "links-" + key(second),
        "https://www.example.go.th/news/1", "standing-all", "DONE");
    assertEquals(303, sent.status(), sent.text());
    assertEquals(Standing.DONE, reports(first).getFirst().told().standing());
    assertEquals(List.of("จัดทำแล้ว ๓ คู่มือ"), reports(first).getFirst().told().progress().texts());
    assertEquals(List.of("https://www.example.go.th/news/1"), reports(second).getFirst().told().links());
    assertEquals(List.of(), reports(third));
    assertTrue(unit.follow(sent).shows("ส่งรายงานแล้ว 2 เรื่อง"));
  }

  @Test
  void whatIsNotOfTheUnitIsNotOnItsListAndCannotBeReported() {
    Activity others = agreed("เรื่องของกองคลัง", null, owner(1));
    assertFalse(unit.get("./2570/progress").shows("เรื่องของกองคลัง"));
    String path = "./2570/progress/" + others.id() + "/" + unit(1);
    assertEquals(403, unit.post(path, "standing", "DONE", "progress", "ทำแทน").status());
    assertEquals(404, unit.post("./2570/progress/" + others.id() + "/" + unit(0), "standing", "DONE", "progress", "x").status());
    assertEquals(List.of(), reports(others));
  }

  @Test
  void aPageThatIsSentEmptyComesBackAndSaysSo() {
    agreed("จัดทำคู่มือสำหรับประชาชน");
    Visitor.Answer refused = unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ยังไม่ได้กรอกรายงานเรื่องใดเลย"));
  }

  @Test
  void whatWasTypedAndAttachedStaysWhenOnePartIsWrong() {
    Activity first = agreed("จัดทำคู่มือสำหรับประชาชน");
    Activity second = agreed("ประชาสัมพันธ์ช่องทางร้องเรียน");
    Visitor.Answer refused = unit.submitWithFiles(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก",
        "files-" + key(first), Map.of("ภาพกิจกรรม.jpg", Samples.picture("jpeg", 40, 30)), "progress-" + key(first),
        "จัดทำแล้ว", "progress-" + key(second), "ทำแล้ว", "links-" + key(second), "เว็บไซต์ของเรา");
    assertEquals(422, refused.status());
    assertEquals(List.of(), reports(first), "all or none");
    assertTrue(refused.shows("ลิงก์ “เว็บไซต์ของเรา” ไม่ถูกต้อง"));
    assertEquals("จัดทำแล้ว", refused.html().getElementById("progress-" + key(first)).wholeText());
    Visitor.Answer sent = unit.submit(refused, "ส่งรายงานทั้งหมดที่กรอก", "links-" + key(second), "");
    assertEquals(303, sent.status());
    assertEquals(1, reports(first).getFirst().told().files().size());
    Visitor.Answer shown = unit.get(page(first));
    assertTrue(shown.shows("ภาพกิจกรรม.jpg"));
  }

  @Test
  void harmfulFilesAreRefusedByNameAndTheHarmlessOnesAreKept() {
    Activity work = agreed("จัดทำคู่มือสำหรับประชาชน");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("ป้าย.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    files.put("ว่าง.pdf", new byte[0]);
    files.put("รายงาน.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    Visitor.Answer refused = unit.submitWithFiles(unit.get(page(work)), "ส่งรายงาน", "files", files, "progress", "ทำแล้ว");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ป้าย.jpg"));
    assertTrue(refused.shows("ไฟล์ ว่าง.pdf ว่างเปล่า"));
    Visitor.Answer sent = unit.submit(refused, "ส่งรายงาน");
    assertEquals(303, sent.status(), sent.html().text());
    assertEquals(1, reports(work).getFirst().told().files().size());
  }

  @Test
  void aWholeReportTellsOfAnOccasionOfMoneyAndOfWhatThereIsNot() {
    Activity work = agreed("อบรมบุคลากร");
    Visitor.Answer sent = unit.submit(unit.get(page(work)), "ส่งรายงาน", "standing", "UNDER_WAY", "progress",
        "อบรมแล้ว ๑ ครั้ง\nครั้งที่สองเดือนหน้า", "problems-none", "yes", "event-day", "๑๕ ตุลาคม ๒๕๖๙", "event-place",
        "ห้องประชุม", "participants", "๓๕", "spent", "๑๒,๕๐๐.๕๐");
    assertEquals(303, sent.status(), sent.html().text());
    Report.Told told = reports(work).getFirst().told();
    assertEquals(new Report.Event(LocalDate.of(2026, 10, 15), "ห้องประชุม", 35), told.event());
    assertEquals(Stated.NONE, told.problems());
    assertEquals(Stated.UNSAID, told.results());
    assertEquals(1_250_050, told.spent().satang());
    assertEquals(2, told.progress().lines().size());
  }

  @Test
  void noneAndATextAtOnceIsAskedAbout() {
    Activity work = agreed("อบรมบุคลากร");
    Visitor.Answer refused = unit.submit(unit.get(page(work)), "ส่งรายงาน", "progress", "ทำแล้ว", "progress-none", "yes");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("เลือกว่าไม่มี แต่มีข้อความกรอกไว้ด้วย"));
  }

  @Test
  void partsAreSentBackWithAReasonThatTheUnitIsToldAndSees() {
    Activity work = agreed("จัดทำคู่มือ", owner(1), owner(0), owner(1));
    unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "จัดทำแล้ว");
    Visitor compiler = office.as(office.addPerson(Role.UNIT, Set.of(unit(1))));
    Visitor.Answer page = compiler.get(page(work));
    assertEquals(422, compiler.submit(page, "ส่งคืน").status());
    assertEquals(303, compiler.submit(page, "ส่งคืน", "reason", "ขาดคู่มือการชำระภาษีป้าย").status());
    Share share = plans.activity(office.agency().id(), work.id()).orElseThrow().shareOf(unit(0));
    assertEquals(Share.State.RETURNED, share.state());
    assertTrue(unit.get("./2570/progress").shows("ขาดคู่มือการชำระภาษีป้าย"));
    assertTrue(TestServer.part(Notices.class).latest(office.agency().id(), office.person(Role.UNIT).account(), 5).getFirst()
        .titleThai().contains("จัดทำคู่มือ"));
    assertEquals(403, unit.post(page(work) + "/return", "reason", "x").status());
  }

  @Test
  void theUnitThatGathersFinishesTheWorkWhenAllOthersHaveReported() {
    Activity work = agreed("จัดทำคู่มือ", owner(0), owner(0), owner(1));
    progress.report(officer.author(), work.id(), unit(1),
        Report.Told.of(LocalDate.of(2026, 10, 5), Standing.DONE, Stated.of(List.of("ส่งแล้ว"))));
    unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "รวบรวมครบแล้ว", "standing-all", "DONE");
    assertEquals("DONE", plans.activity(office.agency().id(), work.id()).orElseThrow().state().name());
  }

  @Test
  void anOfficerFinishesTheWorkOfAllUnitsWithOneButton() {
    Activity work = agreed("จัดทำคู่มือ", owner(0), owner(0), owner(1), owner(2));
    Visitor visitor = office.as(Role.OFFICER);
    Visitor.Answer sent = visitor.submit(visitor.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "รวบรวมแล้ว",
        "progress-" + work.id() + "-" + unit(1), "ส่งแล้ว", "progress-" + work.id() + "-" + unit(2), "ส่งแล้ว", "standing-all", "DONE");
    assertEquals(303, sent.status());
    assertEquals("DONE", plans.activity(office.agency().id(), work.id()).orElseThrow().state().name());
  }

  @Test
  void twoPeopleCorrectingOneReportSeeEachOthersWords() {
    Activity work = agreed("จัดทำคู่มือ");
    unit.submit(unit.get(page(work)), "ส่งรายงาน", "progress", "จัดทำแล้ว ๑ คู่มือ");
    String path = "./2570/progress/reports/" + reports(work).getFirst().id();
    Visitor.Answer mine = unit.get(path);
    Visitor other = office.as(Role.OFFICER);
    assertEquals(303, other.submit(other.get(path), "บันทึกการแก้ไข", "progress", "จัดทำแล้ว ๒ คู่มือ").status());
    Visitor.Answer conflict = unit.submit(mine, "บันทึกการแก้ไข", "progress", "จัดทำแล้ว ๓ คู่มือ", "results", "ครบทุกงาน");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("จัดทำแล้ว ๒ คู่มือ") && conflict.shows("จัดทำแล้ว ๓ คู่มือ"));
    assertEquals(303, unit.submit(conflict, "บันทึกการแก้ไข", "progress.keep", "theirs", "results.keep", "mine").status());
    Report.Told told = reports(work).getFirst().told();
    assertEquals(List.of("จัดทำแล้ว ๒ คู่มือ"), told.progress().texts());
    assertEquals(List.of("ครบทุกงาน"), told.results().texts());
  }

  @Test
  void proofIsShownToTheAgencyAndToNobodyElse() {
    Activity work = agreed("จัดทำคู่มือ");
    unit.submitWithFiles(unit.get(page(work)), "ส่งรายงาน", "files",
        Map.of("ภาพ.jpg", Samples.picture("jpeg", 40, 30)), "progress", "ทำแล้ว");
    String link = unit.get(page(work)).html().select(".gallery a").first().attr("href");
    Visitor.Answer shown = office.as(Role.READER).get(link);
    assertEquals("image/jpeg", shown.type());
    assertEquals(200, office.as(Role.READER).get(link + "/small").status());
    Office strangers = Office.open();
    assertEquals(404, strangers.as(Role.OFFICER).get(link).status());
    String number = link.substring(link.lastIndexOf('/') + 1);
    assertEquals(404, strangers.as(Role.OFFICER).get("./2570/proof/" + number).status());
    Visitor another = office.as(office.addPerson(Role.UNIT, Set.of(unit(2))));
    assertEquals(403, another.post(link + "/remove").status());
    assertEquals(303, unit.post(link + "/remove").status());
    assertEquals(404, unit.get(link).status());
    assertEquals(List.of(), reports(work).getFirst().told().files());
  }

  @Test
  void anOfficerSeesTheWorkOfAllUnitsAndMayChooseOne() {
    agreed("เรื่องของสำนักปลัด");
    agreed("เรื่องของกองคลัง", null, owner(1));
    Visitor visitor = office.as(Role.OFFICER);
    assertTrue(visitor.get("./2570/progress").shows("เรื่องของกองคลัง"));
    Visitor.Answer one = visitor.get("./2570/progress?unit=" + unit(0));
    assertTrue(one.shows("เรื่องของสำนักปลัด"));
    assertFalse(one.shows("เรื่องของกองคลัง"));
  }

  @Test
  void whatOneTypesWhileAColleagueReportsOnTheSameWorkIsNotLost() {
    Activity work = agreed("จัดทำคู่มือ");
    Activity other = agreed("อบรมบุคลากร");
    Visitor.Answer mine = unit.get("./2570/progress");
    Visitor colleague = office.as(office.addPerson(Role.UNIT, Set.of(unit(0))));
    colleague.submit(colleague.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "จัดทำแล้ว ๑ คู่มือ");
    Visitor.Answer sent = unit.submit(mine, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "จัดทำแล้ว ๒ คู่มือ",
        "progress-" + key(other), "อบรมแล้ว");
    assertEquals(303, sent.status());
    assertEquals(List.of("จัดทำแล้ว ๑ คู่มือ", "จัดทำแล้ว ๒ คู่มือ"), reports(work).stream()
        .flatMap(report -> report.told().progress().texts().stream()).toList());
    assertEquals(1, reports(other).size());
  }

  @Test
  void theSameFormSentTwiceIsOneReport() {
    Activity work = agreed("จัดทำคู่มือ");
    Visitor.Answer page = unit.get("./2570/progress");
    for (int i = 0; i < 2; i++) {
      assertEquals(303, unit.submit(page, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "จัดทำแล้ว ๑ คู่มือ").status());
    }
    assertEquals(1, reports(work).size());
  }

  @Test
  void aReportOnWorkThatWasClosedMeanwhileGivesItsTextBack() {
    Activity work = agreed("จัดทำคู่มือ");
    Visitor.Answer list = unit.get("./2570/progress");
    Visitor.Answer one = unit.get(page(work));
    plans.move(officer.author(), work.id(), ActivityMove.DROP, "ซ้ำกับเรื่องอื่น");
    for (Visitor.Answer refused : List.of(
        unit.submit(list, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + key(work), "ข้อความที่พิมพ์ไว้ยาวมาก"))) {
      assertEquals(409, refused.status());
      assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", refused.html().select("textarea").text());
    }
    assertEquals(404, unit.submit(one, "ส่งรายงาน", "progress", "ข้อความที่พิมพ์ไว้ยาวมาก").status());
    assertEquals(List.of(), reports(work));
  }

  @Test
  void proofAndReportsAreThereOnlyInTheirOwnYear() {
    Activity work = agreed("จัดทำคู่มือ");
    unit.submitWithFiles(unit.get(page(work)), "ส่งรายงาน", "files",
        Map.of("ภาพ.jpg", Samples.picture("jpeg", 40, 30)), "progress", "ทำแล้ว");
    String link = unit.get(page(work)).html().select(".gallery a").first().attr("href");
    for (String path : List.of(link, page(work), "./2570/progress/reports/" + reports(work).getFirst().id())) {
      assertEquals(200, unit.get(path).status(), path);
      assertEquals(404, unit.get(path.replace("/2570/", "/2569/")).status(), path);
    }
  }

  @Test
  void whoIsOfADivisionIsOfItsSections() {
    var agencies = TestServer.part(org.prongsai.server.agency.Agencies.class);
    var section = agencies.addUnit(officer.author(), "งานพัสดุ", org.prongsai.server.agency.Unit.Kind.SECTION, unit(0));
    Activity work = agreed("จัดทำแผนจัดซื้อจัดจ้าง", null, new Owner("งานพัสดุ", section.id()));
    agreed("จัดทำคู่มือสำหรับประชาชน");
    Visitor.Answer list = unit.get("./2570/progress");
    assertTrue(list.shows("จัดทำแผนจัดซื้อจัดจ้าง"));
    assertTrue(unit.get("./2570/progress?unit=" + unit(0)).shows("จัดทำแผนจัดซื้อจัดจ้าง"));
    String path = "./2570/progress/" + work.id() + "/" + section.id();
    assertEquals(303, unit.submit(unit.get(path), "ส่งรายงาน", "progress", "จัดทำแล้ว").status());
    Visitor.Answer follow = unit.get("./2570/follow-up");
    assertTrue(follow.shows("— งานพัสดุ"), follow.text());
    assertEquals("2", follow.html().select("table#units tbody tr").first().select("td").first().text());
    Visitor stranger = office.as(office.addPerson(Role.UNIT, Set.of(unit(1))));
    assertEquals(403, stranger.post(path, "standing", "DONE", "progress", "x").status());
  }

  @Test
  void aLateStepStandsOnTheListAndIsTickedOnThePageOfTheWork() {
    Planned planned = Planned.named("ประกาศนโยบาย").withOwners(List.of(owner(0)), null).withSteps(List.of(
        new org.prongsai.server.planning.Line("ยกร่างประกาศ", List.of(
            org.prongsai.server.planning.Timing.read("ภายในเดือนตุลาคม ๒๕๖๕", 2566)))));
    Plan old = plans.open(officer.author(), 2566, "integrity-measures");
    Activity work = plans.move(officer.author(), plans.add(officer.author(), old, planned, null).id(), ActivityMove.AGREE, "");
    assertTrue(unit.get("./2566/progress").shows("ยกร่างประกาศ"));
    String path = "./2566/progress/" + work.id() + "/" + unit(0);
    Visitor.Answer page = unit.get(path);
    assertEquals(422, unit.submit(page, "บันทึกว่าดำเนินการแล้ว").status());
    Visitor.Answer done = unit.follow(unit.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", "step-1", "tick-day", "๒๘ ตุลาคม ๒๕๖๕"));
    assertTrue(done.shows("แล้วเสร็จ"), done.text());
    assertTrue(done.html().select("input[name=tick]").isEmpty());
    assertEquals(LocalDate.of(2022, 10, 28), TestServer.part(org.prongsai.server.planning.FollowUps.class)
        .stepsDone(office.agency().id(), List.of(work.id())).get(work.id()).getFirst().day());
  }
}
