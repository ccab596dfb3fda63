package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Budget;
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
import org.prongsai.server.testing.Visitor.Answer;

/** One unit gathers what the others report; reports are taken once, and taken back. */
class CompilePagesTest {

  private static final int YEAR = 2570;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

  private final Office office = Office.open();
  private final Plans plans = TestServer.part(Plans.class);
  private final Progress progress = TestServer.part(Progress.class);
  private final Person planner = office.person(Role.OFFICER);
  private final Plan plan = plans.open(planner.author(), YEAR, "integrity-measures");
  private final Visitor officer = office.as(Role.OFFICER);

  private long unit(int number) {
    return office.units().get(number).id();
  }

  private Activity agreed(int... units) {
    List<Owner> owners = Arrays.stream(units).mapToObj(each -> new Owner(office.units().get(each).name(), unit(each))).toList();
    Planned planned = Planned.named("จัดทำคู่มือสำหรับประชาชน").withOwners(owners, units.length > 1 ? owners.getFirst() : null);
    return plans.move(planner.author(), plans.add(planner.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  private Activity now(Activity activity) {
    return plans.activity(office.agency().id(), activity.id()).orElseThrow();
  }

  private Report told(Activity activity, int unit, String what, Stated problems, Budget spent) {
    Report.Told told = new Report.Told(DAY, null, false, Standing.DONE, Stated.of(List.of(what)),
        Stated.of(List.of(what + " ครบ")), Stated.UNSAID, problems, Stated.UNSAID, spent,
        new Report.Event(LocalDate.of(2026, 11, 2), "หอประชุม", 30), List.of("https://www.example.go.th/" + unit), List.of(),
        List.of());
    return progress.report(planner.author(), activity.id(), unit(unit), told);
  }

  private static String compilePath(Activity activity) {
    return "./2570/progress/" + activity.id() + "/compile";
  }

  @Test
  void whatEverybodyReportedComesAlong() {
    Activity activity = agreed(0, 1, 2);
    told(activity, 0, "จัดพิมพ์คู่มือ", Stated.NONE, Budget.NONE);
    told(activity, 1, "เผยแพร่คู่มือ", Stated.of(List.of("งบประมาณน้อย")), new Budget(false, 150_000L, null));
    told(activity, 2, "ติดตั้งป้าย", Stated.UNSAID, new Budget(false, 50_050L, null));
    Answer page = officer.get(compilePath(activity));
    Answer sent = officer.submit(page, "บันทึกการรวบรวม");
    assertEquals(303, sent.status(), sent.html().text());
    Report.Told compiled = progress.reports(activity).getLast().told();
    assertTrue(compiled.compiles());
    assertTrue(compiled.progress().texts().contains("กองคลัง: เผยแพร่คู่มือ"), compiled.progress().toString());
    assertTrue(compiled.progress().texts().contains(
        "กองช่าง: จัดกิจกรรม เมื่อวันที่ ๒ พฤศจิกายน ๒๕๖๙ ณ หอประชุม มีผู้เข้าร่วม 30 คน"), compiled.progress().toString());
    assertEquals(List.of("สำนักปลัด: จัดพิมพ์คู่มือ ครบ", "กองคลัง: เผยแพร่คู่มือ ครบ", "กองช่าง: ติดตั้งป้าย ครบ"),
        compiled.results().texts());
    assertEquals(List.of("สำนักปลัด: ไม่มี", "กองคลัง: งบประมาณน้อย"), compiled.problems().texts());
    assertEquals(200_050L, compiled.spent().satang());
    assertEquals(3, compiled.links().size());
    assertEquals(ActivityState.DONE, now(activity).state());
  }

  @Test
  void whoIsMissingIsLeftOutWithAReasonAndMayStillReport() {
    Activity activity = agreed(0, 1, 2);
    told(activity, 1, "เผยแพร่คู่มือ", Stated.UNSAID, Budget.UNSAID);
    Answer page = officer.get(compilePath(activity));
    assertTrue(page.shows("รวบรวมโดยไม่มี กองช่าง"), page.html().text());
    Answer refused = officer.submit(page, "บันทึกการรวบรวม", "results", "ครบทุกงาน", "standing", "DONE");
    assertEquals(422, refused.status());
    assertEquals("ครบทุกงาน", refused.html().getElementById("results").wholeText());
    assertEquals(422, officer.submit(refused, "บันทึกการรวบรวม", "without", "yes").status());
    Answer measure = officer.follow(officer.submit(refused, "บันทึกการรวบรวม", "without", "yes", "without-why", "ครบกำหนดส่ง"));
    assertTrue(measure.shows("รวบรวมโดยไม่มี") && measure.shows("ครบกำหนดส่ง"), measure.html().text());
    assertEquals(List.of(unit(2)), progress.reports(activity).getLast().leftOut().units());
    assertTrue(TestServer.part(AuditTrail.class).of(office.agency().id(), "activity", activity.id()).stream()
        .anyMatch(entry -> entry.after().contains("ครบกำหนดส่ง")));
    assertEquals(ActivityState.DONE, now(activity).state());

    Visitor works = office.as(office.addPerson(Role.UNIT, Set.of(unit(2))));
    Answer own = works.get("./2570/progress/" + activity.id() + "/" + unit(2));
    Answer late = works.submit(own, "ส่งรายงาน", "progress", "ติดตั้งป้ายแล้ว", "standing", "DONE");
    assertEquals(303, late.status(), late.html().text());
    Answer after = officer.get("./2570/measures/" + activity.id());
    assertTrue(after.shows("มีข้อมูลเข้ามาหลังการรวบรวม") && after.shows("รวบรวมใหม่"), after.html().text());
    Answer again = officer.get(compilePath(activity));
    assertTrue(again.html().getElementById("progress").wholeText().contains("กองช่าง: ติดตั้งป้ายแล้ว"));
    assertEquals(303, officer.submit(again, "บันทึกการรวบรวม").status());
    assertNull(progress.reports(activity).getLast().leftOut());
    assertTrue(now(activity).shares().stream().allMatch(share -> share.state() == Share.State.COMPILED));
  }

  @Test
  void whatComesInWhileSomebodyCompilesIsNotPassedOver() {
    Activity activity = agreed(0, 1);
    told(activity, 0, "จัดพิมพ์คู่มือ", Stated.UNSAID, Budget.UNSAID);
    Answer page = officer.get(compilePath(activity));
    told(activity, 1, "เผยแพร่คู่มือ", Stated.UNSAID, Budget.UNSAID);
    Answer refused = officer.submit(page, "บันทึกการรวบรวม");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("เผยแพร่คู่มือ"));
    assertEquals(2, progress.reports(activity).size());
  }

  @Test
  void aFormSentTwiceIsOneReport() {
    Activity activity = agreed(0);
    Answer page = officer.get("./2570/progress/" + activity.id() + "/" + unit(0));
    officer.submit(page, "ส่งรายงาน", "progress", "ยกร่างแล้ว");
    Answer again = officer.follow(officer.submit(page, "ส่งรายงาน", "progress", "ยกร่างแล้ว"));
    assertTrue(again.shows("ได้รับรายงานนี้แล้ว"), again.html().text());
    assertEquals(1, progress.reports(activity).size());
    Answer other = officer.submit(page, "ส่งรายงาน", "progress", "เผยแพร่แล้ว");
    assertEquals(422, other.status());
    assertEquals("เผยแพร่แล้ว", other.html().getElementById("progress").wholeText());
    assertEquals(303, officer.submit(other, "ส่งรายงาน").status());
    assertEquals(2, progress.reports(activity).size());
  }

  @Test
  void aListSentTwiceIsTakenOnce() {
    Activity activity = agreed(0);
    Answer page = officer.get("./2570/progress");
    String field = "progress-" + activity.id() + "-" + unit(0);
    assertEquals(303, officer.submit(page, "ส่งรายงานทั้งหมดที่กรอก", field, "ยกร่างแล้ว").status());
    Answer again = officer.follow(officer.submit(page, "ส่งรายงานทั้งหมดที่กรอก", field, "ยกร่างแล้ว"));
    assertTrue(again.shows("ได้รับรายงานนี้แล้ว"), again.html().text());
    assertEquals(1, progress.reports(activity).size());
  }

  @Test
  void aReportThatIsWithdrawnNoLongerCounts() {
    Activity activity = agreed(0);
    Report report = told(activity, 0, "จัดพิมพ์คู่มือ", Stated.UNSAID, Budget.UNSAID);
    assertEquals(ActivityState.DONE, now(activity).state());
    Visitor unit = office.as(Role.UNIT);
    Answer page = unit.get("./2570/progress/" + activity.id() + "/" + unit(0));
    assertEquals(422, unit.submit(page, "ถอนรายงาน").status());
    assertEquals(303, unit.submit(page, "ถอนรายงาน", "why-" + report.id(), "รายงานผิดเรื่อง").status());
    assertEquals(List.of(), progress.reports(activity));
    assertEquals(0, now(activity).reports());
    assertEquals(Share.State.ASKED, now(activity).shares().getFirst().state());
    assertEquals(ActivityState.UNDER_WAY, now(activity).state());
    assertTrue(officer.get("./2570/measures/" + activity.id()).shows("รายงานผิดเรื่อง"));
    assertEquals(404, unit.get("./2570/progress/reports/" + report.id()).status());
  }

  @Test
  void whoPlansReportsOnWhatIsNoUnits() {
    Planned planned = Planned.named("ประกาศเจตนารมณ์").withOwners(List.of(new Owner("ผู้บริหาร", null)), null);
    Activity draft = plans.add(planner.author(), plan, planned, null);
    assertTrue(officer.get("./2570/measures").shows("ไม่มีส่วนราชการที่จะได้รับแจ้งให้รายงาน"));
    plans.move(planner.author(), draft.id(), ActivityMove.AGREE, "");
    Answer list = officer.get("./2570/progress");
    assertTrue(list.shows("ประกาศเจตนารมณ์"));
    assertFalse(office.as(Role.UNIT).get("./2570/progress").shows("ประกาศเจตนารมณ์"));
    String path = "./2570/progress/" + draft.id() + "/whole";
    assertEquals(403, office.as(Role.UNIT).post(path, "standing", "DONE", "progress", "x").status());
    officer.follow(officer.submit(officer.get(path), "ส่งรายงาน", "progress", "ประกาศแล้ว", "standing", "DONE"));
    Report report = progress.reports(draft).getFirst();
    assertNull(report.unit());
    assertEquals(ActivityState.DONE, now(draft).state());
    Answer amend = officer.get("./2570/progress/reports/" + report.id());
    assertEquals(303, officer.submit(amend, "บันทึกการแก้ไข", "progress", "ประกาศและเผยแพร่แล้ว").status());
    assertEquals(List.of("ประกาศและเผยแพร่แล้ว"), progress.reports(draft).getFirst().told().progress().texts());
  }
}
